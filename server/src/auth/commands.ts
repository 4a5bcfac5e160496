import { createHash, randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Db } from '../database/connect.ts'
import type { AccessTokens } from '../identity/access-tokens.ts'
import type { ClerkIdentity } from '../identity/clerk-person.ts'
import type { ClerkSessions } from '../identity/clerk-sessions.ts'
import { fail } from '../problems.ts'
import * as users from '../users/queries.ts'
import { bringUpToDate } from './emails.ts'
import * as queries from './queries.ts'
import type { Token } from './schemas.ts'

export interface SignInDeps {
  readonly db: Db
  readonly accessTokens: AccessTokens
  readonly log: Pick<Logger, 'warn'>
  readonly config: Pick<Config, 'adminEmails' | 'refreshTokenLifeSeconds'>
}

// Only the hash is stored: who reads the database cannot sign in with it. The token is 256 random bits, so a plain hash is enough.
const hashOf = (refreshToken: string): Buffer => createHash('sha256').update(refreshToken).digest()

const giveTokens = async (deps: SignInDeps, db: Db, user: users.UserRow, signInId: number): Promise<Token> => {
  const refreshToken = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + deps.config.refreshTokenLifeSeconds * 1000)
  await queries.insertRefreshToken(db, signInId, hashOf(refreshToken), expiresAt)
  return {
    access_token: await deps.accessTokens.sign({ userId: user.id, signInId }),
    refresh_token: refreshToken,
    token_type: 'bearer',
    expires_in: deps.accessTokens.lifeSeconds,
    user_id: user.id,
    email: user.email,
    full_name: user.full_name,
  }
}

/**
 * By Clerk id, then by verified email, else a new one; `undefined` where the account of the email is linked to another Clerk user.
 * An unverified email never reaches an account, old or new: whoever registers somebody else's address first must not be found
 * again by its owner later.
 */
export const findOrMakeUser = async (db: Db, identity: ClerkIdentity): Promise<users.UserRow | undefined> => {
  const known = await users.findUserByClerkId(db, identity.clerkId)
  if (known !== undefined) return known
  if (!identity.isEmailVerified)
    return fail('email-unverified', 'Verify your email address with Clerk first, then sign in again.')
  return (
    (await linkByEmail(db, identity)) ??
    (await users.insertUser(db, { ...identity, isSuperuser: false })) ??
    // Another first sign-in of the same person won between the two statements.
    (await users.findUserByClerkId(db, identity.clerkId)) ??
    (await linkByEmail(db, identity))
  )
}

const linkByEmail = async (db: Db, { email, clerkId }: ClerkIdentity): Promise<users.UserRow | undefined> => {
  const user = await users.findUserByEmailForUpdate(db, email)
  if (user === undefined) return undefined
  if (user.clerk_id === null) return users.linkClerkId(db, user.id, clerkId)
  // Two first sign-ins of an invited person at once: the other one has linked the account already.
  return user.clerk_id === clerkId ? user : undefined
}

const requireActive = (user: users.UserRow): users.UserRow =>
  user.is_active
    ? user
    : fail('account-deactivated', 'This account has been deactivated. Ask an administrator about it.')

const promoteIfNamed = async (deps: SignInDeps, db: Db, user: users.UserRow, identity: ClerkIdentity) => {
  const isNamed = identity.isEmailVerified && deps.config.adminEmails.includes(identity.email.toLowerCase())
  return isNamed && !user.is_superuser ? users.grantAdministration(db, user.id) : user
}

/** Exchanges a Clerk session token for tokens of our own. */
export const signInWithClerk = async (deps: SignInDeps, clerk: ClerkSessions, clerkToken: string): Promise<Token> => {
  const identity = await clerk.verify(clerkToken)
  await bringUpToDate(deps, clerk, identity)
  return deps.db.transaction().execute(async (trx) => {
    const found = requireActive((await findOrMakeUser(trx, identity)) ?? refuseLinked())
    const user = await promoteIfNamed(deps, trx, found, identity)
    return giveTokens(deps, trx, user, await queries.insertSignIn(trx, user.id))
  })
}

const refuseLinked = (): never =>
  fail(
    'account-linked',
    'The account of this email address belongs to another sign-in. Sign in with that one, or ask an administrator to unlink it.',
  )

/** Spends a refresh token for a new pair. One presented twice has been stolen from somebody: the whole sign-in ends. */
export const refreshSignIn = async (deps: SignInDeps, refreshToken: string): Promise<Token> => {
  const tokenHash = hashOf(refreshToken)
  const token = await deps.db.transaction().execute(async (trx) => {
    const spent = await queries.spendRefreshToken(trx, tokenHash)
    if (spent === undefined) return undefined
    await queries.touchSignIn(trx, spent.sign_in_id)
    const user = await users.findUser(trx, spent.user_id)
    return user === undefined ? undefined : giveTokens(deps, trx, requireActive(user), spent.sign_in_id)
  })
  return token ?? refuseRefresh(deps.db, tokenHash)
}

const refuseRefresh = async (db: Db, tokenHash: Buffer): Promise<never> => {
  const reused = await queries.findSignInOfSpentToken(db, tokenHash)
  if (reused === undefined)
    return fail('refresh-token-invalid', 'The refresh token is wrong or has expired. Sign in again.')
  await queries.endSignIn(db, reused.sign_in_id, 'refresh-token-reused')
  return fail(
    'refresh-token-invalid',
    'This refresh token was used before, so its sign-in has been ended for safety. Sign in again.',
  )
}

export const endSignIns = async (
  db: Db,
  signIn: { userId: number; signInId: number },
  everywhere: boolean,
): Promise<void> => {
  if (everywhere) await queries.endAllSignIns(db, signIn.userId, 'logout-everywhere')
  else await queries.endSignIn(db, signIn.signInId, 'logout')
}
