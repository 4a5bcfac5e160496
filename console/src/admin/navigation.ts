import type { NavigationSection } from '../shell/navigation.ts'

export const adminNavigation: NavigationSection = {
  title: 'Administer',
  isFor: (me) => me?.is_superuser === true,
  entries: [],
}
