import type { NavigationSection } from '../shell/navigation.ts'

/** Everybody who is signed in may post jobs. */
export const employerNavigation: NavigationSection = {
  title: 'Hire',
  isFor: (me) => me !== undefined,
  entries: [
    { to: '/hire', label: 'Dashboard', icon: 'chart', isExact: true },
    { to: '/hire/jobs', label: 'My jobs', icon: 'briefcase' },
    { to: '/hire/reviews', label: 'Review requests', icon: 'alert' },
    { to: '/hire/fairness', label: 'Fairness', icon: 'scales' },
    { to: '/hire/exports', label: 'Exports', icon: 'upload' },
    { to: '/hire/webhooks', label: 'Webhooks', icon: 'pulse' },
  ],
}
