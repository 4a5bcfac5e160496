import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../shell/root.ts'
import { idParam, idsIn, textIn } from '../shell/search-params.ts'

const getParentRoute = () => rootRoute

const home = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home/home.tsx'), 'Home'),
})
const signIn = createRoute({
  getParentRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../shell/sign-in.tsx'), 'SignInPage'),
})
const analyze = createRoute({
  getParentRoute,
  path: '/analyze',
  validateSearch: ({ job, resume }: Record<string, unknown>) => ({
    ...idParam('job', job),
    ...idParam('resume', resume),
  }),
  component: lazyRouteComponent(() => import('./analyze/analyze.tsx'), 'Analyze'),
})
const analysis = createRoute({
  getParentRoute,
  path: '/jobs/$jobId/analysis',
  validateSearch: ({ analysis: id, part }: Record<string, unknown>) => ({
    ...idParam('analysis', id),
    ...textIn('part', part),
  }),
  component: lazyRouteComponent(() => import('./analysis/analysis-page.tsx'), 'AnalysisPage'),
})
const jobs = createRoute({
  getParentRoute,
  path: '/jobs',
  validateSearch: (search: Record<string, unknown>) => search,
  component: lazyRouteComponent(() => import('./jobs/search.tsx'), 'JobSearch'),
})
const job = createRoute({
  getParentRoute,
  path: '/jobs/$jobId',
  component: lazyRouteComponent(() => import('./jobs/job-page.tsx'), 'JobPage'),
})
const matches = createRoute({
  getParentRoute,
  path: '/matches',
  component: lazyRouteComponent(() => import('./matches/matches.tsx'), 'Matches'),
})
const analyses = createRoute({
  getParentRoute,
  path: '/analyses',
  component: lazyRouteComponent(() => import('./analyses/analyses.tsx'), 'Analyses'),
})
const compare = createRoute({
  getParentRoute,
  path: '/compare',
  validateSearch: ({ jobs: ids }: Record<string, unknown>) => ({ jobs: idsIn(ids) }),
  component: lazyRouteComponent(() => import('./analyses/compare.tsx'), 'Compare'),
})
const resumes = createRoute({
  getParentRoute,
  path: '/resumes',
  component: lazyRouteComponent(() => import('./resumes/resumes.tsx'), 'Resumes'),
})
const resume = createRoute({
  getParentRoute,
  path: '/resumes/$resumeId',
  validateSearch: ({ job: jobId, at }: Record<string, unknown>) => ({ ...idParam('job', jobId), ...textIn('at', at) }),
  component: lazyRouteComponent(() => import('./resumes/resume-page.tsx'), 'ResumePage'),
})
const applications = createRoute({
  getParentRoute,
  path: '/applications',
  component: lazyRouteComponent(() => import('./applications/applications.tsx'), 'Applications'),
})
const profile = createRoute({
  getParentRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('./profile/profile.tsx'), 'ProfilePage'),
})

/** Views of who looks for work; each is loaded when it is opened. */
export const candidateRoutes = [
  ...([home, signIn, analyze, analysis, jobs, job, matches, analyses, compare] as const),
  ...([resumes, resume, applications, profile] as const),
] as const
