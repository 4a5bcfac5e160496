import { useIsSignedIn } from '../../session/use-session.ts'
import { useTryExample } from '../analyze/try-example.ts'
import { Landing } from './landing.tsx'
import { Overview } from './overview.tsx'

/** The first page: what ZODIE is, or how I stand. It stays while the example is tried, which signs in on its way. */
export const Home = () => {
  const isSignedIn = useIsSignedIn()
  const example = useTryExample()
  return isSignedIn && !example.isPending ? <Overview example={example} /> : <Landing example={example} />
}
