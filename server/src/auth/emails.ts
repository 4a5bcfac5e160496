import type { Logger } from 'pino'
import type { Db } from '../database/connect.ts'
import { hasCode } from '../database/error-codes.ts'
import type { ClerkIdentity } from '../identity/clerk-person.ts'
import type { ClerkSessions } from '../identity/clerk-sessions.ts'
import * as users from '../users/queries.ts'
import { endAllSignIns } from './queries.ts'

interface Deps {
  readonly db: Db
  readonly log: Pick<Logger, 'warn'>
}

/**
 * Brings what is stored of an email to what Clerk says of it, before an account is looked for by it: an address that its owner has
 * given up must not lead whoever has it next to the owner's account. Clerk's events say so too, where they are set up.
 * @throws Problem clerk-unavailable
 */
export const bringUpToDate = async (deps: Deps, clerk: ClerkSessions, identity: ClerkIdentity): Promise<void> => {
  if (!identity.isEmailVerified) return
  const known = await users.findUserByClerkId(deps.db, identity.clerkId)
  if (known !== undefined) return followEmail(deps, known, identity.email)
  const holder = await users.findUserByEmail(deps.db, identity.email)
  if (holder === undefined || holder.clerk_id === null || holder.clerk_id === identity.clerkId) return
  await settleHolder(deps, clerk, { id: holder.id, email: holder.email, clerkId: holder.clerk_id })
}

/** Somebody else's account keeps its address, and the sign-in goes on under the former one. */
const followEmail = async (
  { db, log }: Deps,
  user: Pick<users.UserRow, 'id' | 'email'>,
  email: string,
): Promise<void> => {
  if (user.email === email) return
  const isChanged = await users.changeEmail(db, user.id, email).catch((error: unknown) => {
    // Somebody has just come with that very address.
    if (hasCode(error, '23505')) return false
    throw error
  })
  if (!isChanged) log.warn({ user_id: user.id }, 'the email address was not taken over: another account has it')
}

interface Holder {
  readonly id: number
  readonly email: string
  readonly clerkId: string
}

/** Asks Clerk what has become of the owner of an account whose address somebody else now has. */
const settleHolder = async (deps: Deps, clerk: ClerkSessions, { id, email, clerkId }: Holder): Promise<void> => {
  const person = await clerk.findPerson(clerkId)
  if (person.kind === 'there' && person.identity?.isEmailVerified === true)
    return followEmail(deps, { id, email }, person.identity.email)
  if (person.kind !== 'gone') return
  await deps.db.transaction().execute(async (trx) => {
    if (await users.unlinkClerkId(trx, id, clerkId)) await endAllSignIns(trx, id, 'relinked')
  })
}
