import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import type { Welcome } from '@zodie/sdk'
import { type FormEvent, lazy, type ReactNode, Suspense, useId } from 'react'
import { Loaded, ProblemNote } from '../design/loaded.tsx'
import { Button, Note, Skeleton } from '../design/parts.tsx'
import { client } from '../session/client.ts'
import { aboutQuery, useIsSignedIn } from '../session/use-session.ts'
import './sign-in.css'
import { useSignIn } from './use-sign-in.ts'
import { useTitle } from './use-title.ts'

const words = {
  title: 'Sign in',
  development:
    'No password: on this machine anybody may sign in as anybody. With Clerk configured, people sign in there.',
  pick: 'As an invented person',
  or: 'or with an email of your own',
  email: 'Email',
  name: 'Full name (optional)',
  token: 'Session token of Clerk',
  tokenHint: 'What getToken() gives in a page where you are signed in with Clerk. It is good for a minute.',
  none: 'This installation offers no way to sign in. Whoever runs it sets up Clerk, as .env.example says.',
}

/** Invented; a development sign-in takes them at their word. `zodie seed --demo` gives them something to do. */
const PEOPLE = [
  { email: 'maren@example.com', fullName: 'Maren Okafor-Lindqvist', does: 'Candidate: looks for work' },
  { email: 'tove@kvittra.example', fullName: 'Tove Ahlgren', does: 'Employer: hires for Kvittra' },
  { email: 'admin@zodie.local', fullName: 'Ada Winterbourne', does: 'Administrator: runs this installation' },
] as const

const ClerkSignIn = lazy(() => import('./clerk/clerk-sign-in.tsx').then((module) => ({ default: module.ClerkSignIn })))

const DevelopmentSignIn = () => {
  const [emailId, nameId] = [useId(), useId()]
  const signIn = useSignIn((person: { email: string; fullName?: string | undefined }) =>
    client.signIn.development(person),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const fullName = String(form.get('name') ?? '').trim()
    signIn.mutate({ email: String(form.get('email') ?? '').trim(), fullName: fullName === '' ? undefined : fullName })
  }
  return (
    <div className="stack">
      <div className="stack tight">
        <p className="label">{words.pick}</p>
        {PEOPLE.map(({ email, fullName, does }) => (
          <button key={email} type="button" className="person" onClick={() => signIn.mutate({ email, fullName })}>
            <span className="avatar" aria-hidden="true">
              {fullName.charAt(0)}
            </span>
            <span className="person-name">
              <strong>{fullName}</strong>
              <span className="soft small">{does}</span>
            </span>
          </button>
        ))}
      </div>
      <p className="divider soft small">{words.or}</p>
      <form className="stack" onSubmit={submit}>
        <div className="field">
          <label htmlFor={emailId}>{words.email}</label>
          <input id={emailId} name="email" type="email" className="input" autoComplete="email" required />
        </div>
        <div className="field">
          <label htmlFor={nameId}>{words.name}</label>
          <input id={nameId} name="name" className="input" autoComplete="name" />
        </div>
        {signIn.error !== null && <ProblemNote error={signIn.error} />}
        <Button type="submit" look="primary" isBusy={signIn.isPending}>
          {words.title}
        </Button>
      </form>
      <Note tone="none">
        <p className="small">{words.development}</p>
      </Note>
    </div>
  )
}

const ClerkTokenSignIn = () => {
  const id = useId()
  const signIn = useSignIn((token: string) => client.signIn.withClerk(token))
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        signIn.mutate(String(new FormData(event.currentTarget).get('token') ?? '').trim())
      }}
    >
      <div className="field">
        <label htmlFor={id}>{words.token}</label>
        <textarea id={id} name="token" className="area" spellCheck={false} required />
        <p className="hint">{words.tokenHint}</p>
      </div>
      {signIn.error !== null && <ProblemNote error={signIn.error} />}
      <Button type="submit" look="primary" isBusy={signIn.isPending}>
        {words.title}
      </Button>
    </form>
  )
}

const NoSignIn = () => (
  <Note tone="fair">
    <p>{words.none}</p>
  </Note>
)

/** The form of Clerk comes with its own scripts, which are asked for here and nowhere else. */
const ClerkWay = ({ clerk_publishable_key: key }: Welcome) =>
  key === null ? (
    <ClerkTokenSignIn />
  ) : (
    <Suspense fallback={<Skeleton height="14rem" />}>
      <ClerkSignIn publishableKey={key} />
    </Suspense>
  )

const WAYS: Readonly<Record<Welcome['sign_in'], (about: Welcome) => ReactNode>> = {
  development: DevelopmentSignIn,
  clerk: ClerkWay,
  none: NoSignIn,
}

/** Whatever way in this installation has. */
export const SignIn = () => {
  const about = useQuery(aboutQuery)
  return (
    <div className="card sign-in stack wide">
      <h1>{words.title}</h1>
      <Loaded query={about} skeleton={<Skeleton height="14rem" />}>
        {(data) => {
          const Way = WAYS[data.sign_in]
          return <Way {...data} />
        }}
      </Loaded>
    </div>
  )
}

export const SignInPage = () => {
  useTitle(words.title)
  return useIsSignedIn() ? <Navigate to="/" replace /> : <SignIn />
}

/** What stands in it is for who is signed in; others sign in first, at this very address. */
export const SignedIn = ({ children }: { readonly children: ReactNode }) => (useIsSignedIn() ? children : <SignIn />)
