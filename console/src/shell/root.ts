import { createRootRoute } from '@tanstack/react-router'
import { ErrorView } from './error-view.tsx'
import { NotFound } from './not-found.tsx'
import { Shell } from './shell.tsx'

/** What all views stand in. */
export const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: ErrorView })
