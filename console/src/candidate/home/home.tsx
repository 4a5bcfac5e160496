import { useIsSignedIn } from '../../session/use-session.ts'
import { Landing } from './landing.tsx'
import { Overview } from './overview.tsx'

/** The first page: what ZODIE is, or how I stand. */
export const Home = () => (useIsSignedIn() ? <Overview /> : <Landing />)
