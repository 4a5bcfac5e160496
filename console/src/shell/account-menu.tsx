import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from '../design/parts.tsx'
import { client, keeper } from '../session/client.ts'
import { useIsSignedIn, useMe } from '../session/use-session.ts'

export const AccountMenu = () => {
  const isSignedIn = useIsSignedIn()
  const me = useMe()
  const signOut = useMutation({
    // Who wants to leave leaves, also when the server cannot be told.
    mutationFn: () => client.signIn.out().finally(() => keeper.write(undefined)),
  })
  if (!isSignedIn)
    return (
      <Link to="/sign-in" className="button primary">
        Sign in
      </Link>
    )
  return (
    <div className="row account">
      <span className="soft small account-name">{me?.full_name ?? me?.email}</span>
      <Button isBusy={signOut.isPending} onClick={() => signOut.mutate()}>
        Sign out
      </Button>
    </div>
  )
}
