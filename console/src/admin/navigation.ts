import type { NavigationSection } from '../shell/navigation.ts'

export const adminNavigation: NavigationSection = {
  title: 'Administer',
  isFor: (me) => me?.is_superuser === true,
  entries: [
    { to: '/admin/users', label: 'Users', icon: 'people' },
    { to: '/admin/queue', label: 'Background work', icon: 'gear' },
    { to: '/admin/health', label: 'Health', icon: 'pulse' },
    { to: '/admin/retention', label: 'Holds', icon: 'briefcase' },
    { to: '/admin/audit', label: 'Record of decisions', icon: 'scales' },
  ],
}
