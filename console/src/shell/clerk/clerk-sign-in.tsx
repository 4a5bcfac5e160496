import { ClerkFailed, ClerkLoading, ClerkProvider, SignIn, useAuth, useClerk, useUser } from '@clerk/react'
import { useEffect } from 'react'
import { ProblemNote } from '../../design/loaded.tsx'
import { Button, Note, Skeleton } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { useSignIn } from '../use-sign-in.ts'
import { clerkOriginOf, pageNonce, trustScriptsOf } from './trust-scripts.ts'

const words = {
  entering: 'Signing in …',
  goOn: (name: string) => `Continue as ${name}`,
  you: 'the person you are at Clerk',
  another: 'Sign in as somebody else',
  again: 'Try again',
  failed: 'Clerk, which signs people in here, cannot be reached. Check the network, then load this page again.',
  ended: 'Clerk gives out no session any more. Sign in there again.',
}

/** That the form was shown in this tab: who comes out of it signed in wants to go in; an identity provider leads away from the page between. */
const BEGAN = 'zodie-clerk-began'

const Enter = () => {
  const { getToken } = useAuth()
  const { user } = useUser()
  const clerk = useClerk()
  const { mutate, error, isPending, isSuccess } = useSignIn(async () => {
    sessionStorage.removeItem(BEGAN)
    // Not the one that Clerk keeps: it lives for a minute, and some of that may be over.
    const token = await getToken({ skipCache: true })
    if (token === null) throw new Error(words.ended)
    await client.signIn.withClerk(token)
  })
  const enter = () => mutate(undefined)
  useEffect(() => {
    if (sessionStorage.getItem(BEGAN) !== null) mutate(undefined)
  }, [mutate])
  if (isPending || isSuccess) return <p className="soft">{words.entering}</p>
  return (
    <div className="stack">
      {error !== null && <ProblemNote error={error} />}
      <Button look="primary" onClick={enter}>
        {error === null
          ? words.goOn(user?.fullName ?? user?.primaryEmailAddress?.emailAddress ?? words.you)
          : words.again}
      </Button>
      <Button onClick={() => void clerk.signOut({ redirectUrl: location.pathname })}>{words.another}</Button>
    </div>
  )
}

const Form = () => {
  useEffect(() => sessionStorage.setItem(BEGAN, 'yes'), [])
  const here = location.pathname + location.search
  return <SignIn routing="hash" forceRedirectUrl={here} signUpForceRedirectUrl={here} withSignUp />
}

const FormOrEntry = () => {
  const { isLoaded, isSignedIn } = useAuth()
  if (!isLoaded)
    return (
      <ClerkLoading>
        <Skeleton height="14rem" />
      </ClerkLoading>
    )
  return isSignedIn ? <Enter /> : <Form />
}

/** The sign-in form of Clerk. Its scripts come from Clerk; the session that it makes is exchanged for ZODIE's own at once. */
export const ClerkSignIn = ({ publishableKey }: { readonly publishableKey: string }) => {
  trustScriptsOf(clerkOriginOf(publishableKey))
  const nonce = pageNonce()
  return (
    <ClerkProvider publishableKey={publishableKey} telemetry={false} {...(nonce === undefined ? {} : { nonce })}>
      <ClerkFailed>
        <Note tone="weak">
          <p>{words.failed}</p>
        </Note>
      </ClerkFailed>
      <FormOrEntry />
    </ClerkProvider>
  )
}
