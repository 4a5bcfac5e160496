import { createRouter } from '@tanstack/react-router'
import { adminRoutes } from './admin/routes.ts'
import { candidateRoutes } from './candidate/routes.ts'
import { employerRoutes } from './employer/routes.ts'
import { ErrorView } from './shell/error-view.tsx'
import { rootRoute } from './shell/root.ts'

export const router = createRouter({
  routeTree: rootRoute.addChildren([...candidateRoutes, ...employerRoutes, ...adminRoutes]),
  basepath: '/console',
  scrollRestoration: true,
  defaultPreload: 'intent',
  // Around each view, so that the shell stays when one breaks.
  defaultErrorComponent: ErrorView,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
