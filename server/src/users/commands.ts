import { endAllSignIns } from '../auth/queries.ts'
import type { Db } from '../database/connect.ts'
import type { Precondition } from '../http/etag.ts'
import { fail } from '../problems.ts'
import * as queries from './queries.ts'
import { checkStays, toUser } from './rules.ts'
import type { UserInvitation, UserPatch } from './schemas.ts'

const noSuchUser = (userId: number): never => fail('user-not-found', `There is no user ${userId}.`)

/** Makes an account for somebody who has not been here; the first sign-in with that verified email finds it. */
export const inviteUser = async (db: Db, invitation: UserInvitation): Promise<queries.UserRow> =>
  (await queries.insertUser(db, {
    email: invitation.email,
    fullName: invitation.full_name?.trim() ?? null,
    clerkId: null,
    isSuperuser: invitation.is_superuser ?? false,
  })) ?? fail('email-taken', 'An account with this email address exists.')

export const rename = (
  db: Db,
  userId: number,
  fullName: string | null,
  precondition: Precondition,
): Promise<queries.UserRow> =>
  db.transaction().execute(async (trx) => {
    precondition(toUser((await queries.findUserForUpdate(trx, userId)) ?? noSuchUser(userId)))
    return queries.updateUser(trx, userId, { full_name: fullName?.trim() ?? null })
  })

const refuseReturn = (): never =>
  fail(
    'erasure-waits',
    'The owner of this account had it erased; a legal hold keeps what it holds for now. It stays closed until it is erased.',
  )

/** Within a transaction: promotes, demotes, deactivates, lets back in. Who is deactivated is signed out everywhere at once. */
const changeUserIn = async (
  trx: Db,
  userId: number,
  patch: UserPatch,
  precondition?: Precondition,
): Promise<queries.UserRow> => {
  const isLeaving = patch.is_active === false || patch.is_superuser === false
  // Before the user's own row, which is one of them: whoever locks several locks them in this order.
  const administrators = isLeaving ? await queries.lockActiveAdministrators(trx) : []
  const user = (await queries.findUserForUpdate(trx, userId)) ?? noSuchUser(userId)
  precondition?.(toUser(user))
  checkStays(administrators, userId)
  if (patch.is_active === true && (await queries.isErasureWaiting(trx, userId))) refuseReturn()
  if (patch.is_active === false) await endAllSignIns(trx, userId, 'deactivated')
  return Object.keys(patch).length === 0 ? user : queries.updateUser(trx, userId, patch)
}

export const changeUser = (
  db: Db,
  userId: number,
  patch: UserPatch,
  precondition: Precondition,
): Promise<queries.UserRow> => db.transaction().execute((trx) => changeUserIn(trx, userId, patch, precondition))

const requireUserOfEmail = async (db: Db, email: string): Promise<queries.UserRow> =>
  (await queries.findUserByEmail(db, email)) ?? fail('user-not-found', `No account has the email address ${email}.`)

/** For the command line, where people are known by their email. */
export const changeUserOfEmail = (db: Db, email: string, patch: UserPatch): Promise<queries.UserRow> =>
  db.transaction().execute(async (trx) => changeUserIn(trx, (await requireUserOfEmail(trx, email)).id, patch))

/** Ends what the account's Clerk user has open; the next sign-in with its verified email gets the account. */
export const unlinkUserOfEmail = (db: Db, email: string): Promise<queries.UserRow> =>
  db.transaction().execute(async (trx) => {
    const user = await requireUserOfEmail(trx, email)
    await endAllSignIns(trx, user.id, 'unlinked')
    return queries.updateUser(trx, user.id, { clerk_id: null })
  })
