import { findOrMakeUser } from '../auth/commands.ts'
import { endAllSignIns } from '../auth/queries.ts'
import type { Db } from '../database/connect.ts'
import type { ClerkUserEvent } from '../identity/clerk-events.ts'
import type { ClerkIdentity } from '../identity/clerk-person.ts'
import { type ErasureDeps, eraseIn } from '../profile/commands.ts'
import { changeEmail, findUserByClerkId, type UserRow, updateUser } from '../users/queries.ts'
import * as queries from './queries.ts'
import { isErasedWithClerkAccount } from './rules.ts'

export interface ClerkEventDeps extends ErasureDeps {
  readonly db: Db
}

/** Follows what has happened to a person at Clerk; an event that was taken before, or has been overtaken, changes nothing. */
export const followClerk = ({ db, ...erasure }: ClerkEventDeps, event: ClerkUserEvent): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await queries.lockPerson(trx, event.clerkId)
    if (!(await queries.takeEvent(trx, event))) return
    await queries.forgetOldEvents(trx)
    const user = await findUserByClerkId(trx, event.clerkId)
    switch (event.type) {
      case 'user.created':
        await welcome(trx, event.identity)
        return
      case 'user.updated':
        // Who is not known here is not made: it may be somebody who was erased.
        if (user !== undefined) await follow(trx, user, event)
        return
      case 'user.deleted':
        if (user !== undefined) await partWith(trx, erasure, user)
    }
  })

/**
 * An account as a first sign-in makes it. Without a verified email there is none until there is one; where the address is that of
 * an account linked to somebody else, the sign-in itself finds out whose it is.
 */
const welcome = async (trx: Db, identity: ClerkIdentity | undefined): Promise<void> => {
  if (identity?.isEmailVerified === true) await findOrMakeUser(trx, identity)
}

type Update = Extract<ClerkUserEvent, { readonly isBanned: boolean }>

const follow = async (trx: Db, user: UserRow, { identity, isBanned }: Update): Promise<void> => {
  if (isBanned) await endAllSignIns(trx, user.id, 'banned')
  if (identity === undefined) return
  if (identity.isEmailVerified) await changeEmail(trx, user.id, identity.email)
  // A name given here is the person's own; Clerk's fills an empty one.
  if (user.full_name === null && identity.fullName !== null)
    await updateUser(trx, user.id, { full_name: identity.fullName })
}

const partWith = async (trx: Db, erasure: ErasureDeps, user: UserRow): Promise<void> => {
  if (isErasedWithClerkAccount(user, await queries.hasPostings(trx, user.id))) {
    await eraseIn(trx, erasure, user.id)
    return
  }
  await endAllSignIns(trx, user.id, 'unlinked')
  await updateUser(trx, user.id, { clerk_id: null })
}
