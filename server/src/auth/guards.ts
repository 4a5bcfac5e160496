import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import type { Db } from '../database/connect.ts'
import type { AccessTokens } from '../identity/access-tokens.ts'
import { fail } from '../problems.ts'
import { noteInContext } from '../telemetry/context.ts'
import type { UserRow } from '../users/queries.ts'
import { findSignedInUser } from './queries.ts'

/** The person behind a request, as far as decisions about rights need to know. */
export interface CurrentUser extends UserRow {
  readonly signInId: number
}

export interface Guards {
  /** Lets signed-in people through; 401 for everybody else. */
  readonly signedIn: onRequestAsyncHookHandler
  /** Lets everybody through and knows who is signed in; a bad token is still 401. */
  readonly anyone: onRequestAsyncHookHandler
}

const users = new WeakMap<FastifyRequest, CurrentUser>()

/** Only behind `signedIn`. */
export const currentUser = (request: FastifyRequest): CurrentUser =>
  users.get(request) ?? fail('not-signed-in', 'Sign in first: send an access token as Authorization: Bearer.')

/** Behind `anyone`: `undefined` for somebody who is not signed in. */
export const currentUserIfAny = (request: FastifyRequest): CurrentUser | undefined => users.get(request)

// "Bearer eyJ…"; the scheme's case does not matter (RFC 9110, 11.1).
const BEARER = /^bearer ([A-Za-z0-9._~+/=-]{1,4096})$/i

/**
 * The sign-in and the account are looked up for each request, so that logout and deactivation work at once on every
 * process; that is one indexed join.
 */
export const createGuards = (db: Db, accessTokens: AccessTokens): Guards => {
  const identify = async (request: FastifyRequest): Promise<void> => {
    const header = request.headers.authorization
    if (header === undefined) return
    const token = BEARER.exec(header)?.[1]
    if (token === undefined)
      return fail('access-token-invalid', 'The Authorization header must be: Bearer, a space, the access token.')
    const { userId, signInId } = await accessTokens.verify(token)
    const user = await findSignedInUser(db, signInId, userId)
    if (user === undefined) return fail('access-token-invalid', 'This sign-in has ended. Sign in again.')
    if (!user.is_active)
      return fail('account-deactivated', 'This account has been deactivated. Ask an administrator about it.')
    users.set(request, { ...user, signInId })
    noteInContext({ user_id: user.id })
  }
  return {
    anyone: identify,
    signedIn: async (request) => {
      await identify(request)
      currentUser(request)
    },
  }
}
