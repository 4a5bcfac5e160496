import type { LinkProps } from '@tanstack/react-router'
import type { User } from '@zodie/sdk'
import { adminNavigation } from '../admin/navigation.ts'
import { candidateNavigation } from '../candidate/navigation.ts'
import type { IconName } from '../design/icons.tsx'
import { employerNavigation } from '../employer/navigation.ts'

export interface NavigationEntry {
  readonly to: NonNullable<LinkProps['to']>
  readonly label: string
  readonly icon: IconName
  /** True: only this very address is it, not what lies below. */
  readonly isExact?: boolean
}

/** What belongs to one role. */
export interface NavigationSection {
  readonly title: string
  readonly entries: readonly NavigationEntry[]
  readonly isFor: (me: User | undefined) => boolean
}

const SECTIONS: readonly NavigationSection[] = [candidateNavigation, employerNavigation, adminNavigation]

export const sectionsFor = (me: User | undefined): readonly NavigationSection[] =>
  SECTIONS.filter(({ entries, isFor }) => entries.length > 0 && isFor(me))
