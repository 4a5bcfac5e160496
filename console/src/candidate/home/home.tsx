import { lazy, Suspense } from 'react'
import { SkeletonCards } from '../../design/parts.tsx'
import { useIsSignedIn } from '../../session/use-session.ts'
import { useTryExample } from '../analyze/try-example.ts'
import { Landing } from './landing.tsx'

const Overview = lazy(() => import('./overview.tsx').then((module) => ({ default: module.Overview })))

/** The first page: what ZODIE is, or how I stand. It stays while the example is tried, which signs in on its way. */
export const Home = () => {
  const isSignedIn = useIsSignedIn()
  const example = useTryExample()
  return isSignedIn && !example.isPending ? (
    <Suspense fallback={<SkeletonCards />}>
      <Overview example={example} />
    </Suspense>
  ) : (
    <Landing example={example} />
  )
}
