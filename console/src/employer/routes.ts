import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../shell/root.ts'
import { idsIn } from '../shell/search-params.ts'
import { readBlind, readView } from './applicants/view-state.ts'

const getParentRoute = () => rootRoute

const dashboard = createRoute({
  getParentRoute,
  path: '/hire',
  validateSearch: readBlind,
  component: lazyRouteComponent(() => import('./dashboard/dashboard.tsx'), 'DashboardPage'),
})
const jobs = createRoute({
  getParentRoute,
  path: '/hire/jobs',
  component: lazyRouteComponent(() => import('./jobs/my-jobs.tsx'), 'MyJobs'),
})
const post = createRoute({
  getParentRoute,
  path: '/hire/jobs/new',
  component: lazyRouteComponent(() => import('./posting/posting-page.tsx'), 'PostJob'),
})
const edit = createRoute({
  getParentRoute,
  path: '/hire/jobs/$jobId/edit',
  component: lazyRouteComponent(() => import('./posting/posting-page.tsx'), 'EditJob'),
})
const applicants = createRoute({
  getParentRoute,
  path: '/hire/jobs/$jobId',
  validateSearch: readView,
  component: lazyRouteComponent(() => import('./applicants/applicants.tsx'), 'Applicants'),
})
const applicant = createRoute({
  getParentRoute,
  path: '/hire/jobs/$jobId/applicants/$applicationId',
  validateSearch: readBlind,
  component: lazyRouteComponent(() => import('./applicant/applicant-page.tsx'), 'ApplicantPage'),
})
const compare = createRoute({
  getParentRoute,
  path: '/hire/jobs/$jobId/compare',
  validateSearch: (search: Record<string, unknown>) => ({
    ...readBlind(search),
    applications: idsIn(search['applications']).slice(0, 2),
  }),
  component: lazyRouteComponent(() => import('./applicants/compare.tsx'), 'CompareApplicants'),
})
const insights = createRoute({
  getParentRoute,
  path: '/hire/jobs/$jobId/insights',
  component: lazyRouteComponent(() => import('./insights/insights.tsx'), 'InsightsPage'),
})
const reviews = createRoute({
  getParentRoute,
  path: '/hire/reviews',
  component: lazyRouteComponent(() => import('./applicant/owed-reviews.tsx'), 'OwedReviews'),
})
const fairness = createRoute({
  getParentRoute,
  path: '/hire/fairness',
  component: lazyRouteComponent(() => import('./fairness/fairness.tsx'), 'FairnessPage'),
})
const exports = createRoute({
  getParentRoute,
  path: '/hire/exports',
  component: lazyRouteComponent(() => import('./exports/exports.tsx'), 'Exports'),
})
const webhooks = createRoute({
  getParentRoute,
  path: '/hire/webhooks',
  component: lazyRouteComponent(() => import('./webhooks/webhooks.tsx'), 'Webhooks'),
})
const endpoint = createRoute({
  getParentRoute,
  path: '/hire/webhooks/$endpointId',
  component: lazyRouteComponent(() => import('./webhooks/endpoint.tsx'), 'EndpointPage'),
})

/** Views of who posts jobs; each is loaded when it is opened. */
export const employerRoutes = [
  ...([dashboard, jobs, post, edit, applicants, applicant, compare, insights] as const),
  ...([reviews, fairness, exports, webhooks, endpoint] as const),
] as const
