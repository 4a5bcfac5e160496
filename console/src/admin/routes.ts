import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../shell/root.ts'
import { idParam, textIn } from '../shell/search-params.ts'

const getParentRoute = () => rootRoute

const users = createRoute({
  getParentRoute,
  path: '/admin/users',
  // `?query=2026` comes as a number; part of an email may well be one.
  validateSearch: ({ query, role }: Record<string, unknown>) => ({
    ...textIn('query', typeof query === 'number' ? String(query) : query),
    ...textIn('role', role),
  }),
  component: lazyRouteComponent(() => import('./users/users.tsx'), 'Users'),
})
const queue = createRoute({
  getParentRoute,
  path: '/admin/queue',
  component: lazyRouteComponent(() => import('./queue/queue.tsx'), 'QueuePage'),
})
const health = createRoute({
  getParentRoute,
  path: '/admin/health',
  component: lazyRouteComponent(() => import('./health/health.tsx'), 'HealthPage'),
})
const retention = createRoute({
  getParentRoute,
  path: '/admin/retention',
  component: lazyRouteComponent(() => import('./retention/retention.tsx'), 'RetentionPage'),
})
const audit = createRoute({
  getParentRoute,
  path: '/admin/audit',
  validateSearch: ({ application }: Record<string, unknown>) => idParam('application', application),
  component: lazyRouteComponent(() => import('./audit/audit.tsx'), 'AuditPage'),
})

/** Views of administrators; each is loaded when it is opened. */
export const adminRoutes = [users, queue, health, retention, audit] as const
