import type { Client, Welcome } from '../sdk/src/index.ts'
import { onPress, onSubmit, SIGN_IN_ENDED, showProblem } from './act.ts'
import { find } from './dom.ts'

/** Step 1: whatever way in this installation has. */
export const startSignIn = (client: Client, onSignedIn: () => void): void => {
  const problem = find('sign-in-problem', HTMLElement)
  const signedIn = find('signed-in', HTMLElement)
  const email = find('email', HTMLInputElement)
  const fullName = find('full-name', HTMLInputElement)
  const clerkToken = find('clerk-token', HTMLTextAreaElement)
  const ways: Readonly<Record<Welcome['sign_in'], HTMLElement>> = {
    development: find('development-sign-in', HTMLFormElement),
    clerk: find('clerk-sign-in', HTMLFormElement),
    none: find('no-sign-in', HTMLElement),
  }
  let way: HTMLElement | undefined

  const show = (who: string | undefined): void => {
    signedIn.hidden = who === undefined
    find('signed-in-as', HTMLElement).textContent = who ?? ''
    if (way !== undefined) way.hidden = who !== undefined
  }

  const signInWith = (start: () => ReturnType<Client['signIn']['withClerk']>) => async () => {
    show((await start()).email)
    find('sign-out', HTMLButtonElement).focus()
    onSignedIn()
  }

  onSubmit(
    find('development-sign-in', HTMLFormElement),
    problem,
    signInWith(() =>
      client.signIn.development({ email: email.value.trim(), fullName: fullName.value.trim() || undefined }),
    ),
  )
  onSubmit(
    find('clerk-sign-in', HTMLFormElement),
    problem,
    signInWith(() => client.signIn.withClerk(clerkToken.value.trim())),
  )
  onPress(find('sign-out', HTMLButtonElement), problem, async () => {
    await client.signIn.out()
    show(undefined)
  })
  document.addEventListener(SIGN_IN_ENDED, () => show(undefined))

  client.about().then(
    ({ sign_in }) => {
      way = ways[sign_in]
      show(undefined)
    },
    (error: unknown) => showProblem(problem, error),
  )
}
