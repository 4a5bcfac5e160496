import * as RadixTabs from '@radix-ui/react-tabs'
import { type ReactNode, useLayoutEffect, useRef } from 'react'

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

/** Of more tabs than fit beside each other, moves the chosen one into sight; the page stays where it is. */
const show = (list: HTMLElement): void => {
  const chosen = list.querySelector('[data-state="active"]')?.getBoundingClientRect()
  if (chosen === undefined) return
  const { left, right } = list.getBoundingClientRect()
  list.scrollBy({ left: Math.min(0, chosen.left - left) + Math.max(0, chosen.right - right), behavior: 'instant' })
}

export const Tabs = ({ label, tabs, value, onChange }: TabsProps) => {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (list.current !== null) show(list.current)
  }, [value])
  return (
    <RadixTabs.Root value={value} onValueChange={onChange}>
      <RadixTabs.List ref={list} className="tabs-list no-print" aria-label={label}>
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
}
