import type { Session } from './session.ts'
import type { CallSettings, Token, User } from './types.ts'

/** Ways in and out. After each way in, the client acts for that user. */
export interface SignIn {
  /** @param clerkToken a session token of Clerk, as its `getToken()` gives it */
  withClerk(clerkToken: string, settings?: CallSettings): Promise<Token>
  /** Only where the service offers the development sign-in: takes any email at its word. */
  development(person: { email: string; fullName?: string | undefined }, settings?: CallSettings): Promise<Token>
  whoAmI(settings?: CallSettings): Promise<User>
  /** Ends this sign-in, or every one of this user. */
  out(settings?: CallSettings & { everywhere?: boolean }): Promise<void>
}

export const createSignIn = (session: Session): SignIn => {
  const withClerk: SignIn['withClerk'] = async (clerkToken, settings) => {
    // Whoever was signed in before has no part in this.
    session.use(undefined)
    const { body } = await session.send('post', '/api/v1/login/clerk-auth', {
      body: { clerk_token: clerkToken },
      ...settings,
    })
    session.use(body)
    return body
  }

  return {
    withClerk,

    development: async ({ email, fullName }, settings) => {
      const { body } = await session.send('post', '/api/v1/dev/clerk-session', {
        body: { email, ...(fullName === undefined ? {} : { full_name: fullName }) },
        ...settings,
      })
      return withClerk(body.clerk_token, settings)
    },

    whoAmI: async (settings) => (await session.send('post', '/api/v1/login/test-token', { ...settings })).body,

    out: async ({ everywhere = false, ...settings } = {}) => {
      await session.send('post', '/api/v1/login/logout', { query: { everywhere }, ...settings })
      session.use(undefined)
    },
  }
}
