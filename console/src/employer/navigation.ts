import type { NavigationSection } from '../shell/navigation.ts'

/** Everybody who is signed in may post jobs. */
export const employerNavigation: NavigationSection = {
  title: 'Hire',
  isFor: (me) => me !== undefined,
  entries: [],
}
