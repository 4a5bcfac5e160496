import * as RadixTabs from '@radix-ui/react-tabs'
import type { ReactNode } from 'react'

export interface Tab {
  readonly name: string
  readonly label: ReactNode
  readonly content: ReactNode
}

interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly value: string
  readonly onChange: (name: string) => void
}

export const Tabs = ({ label, tabs, value, onChange }: TabsProps) => (
  <RadixTabs.Root value={value} onValueChange={onChange}>
    <RadixTabs.List className="tabs-list no-print" aria-label={label}>
      {tabs.map((tab) => (
        <RadixTabs.Trigger key={tab.name} className="tab" value={tab.name}>
          {tab.label}
        </RadixTabs.Trigger>
      ))}
    </RadixTabs.List>
    {tabs.map((tab) => (
      <RadixTabs.Content key={tab.name} value={tab.name} className="stack wide">
        {tab.content}
      </RadixTabs.Content>
    ))}
  </RadixTabs.Root>
)
