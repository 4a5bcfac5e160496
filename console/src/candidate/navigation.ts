import type { NavigationSection } from '../shell/navigation.ts'

export const candidateNavigation: NavigationSection = {
  title: 'Find work',
  isFor: () => true,
  entries: [
    { to: '/', label: 'Overview', icon: 'home', isExact: true },
    { to: '/jobs', label: 'Jobs', icon: 'search' },
    { to: '/matches', label: 'Matches', icon: 'target' },
    { to: '/analyses', label: 'Analyses', icon: 'chart' },
    { to: '/resumes', label: 'Resumes', icon: 'file' },
    { to: '/applications', label: 'Applications', icon: 'send' },
    { to: '/profile', label: 'Profile', icon: 'person' },
  ],
}
