import type { Db } from '../database/connect.ts'
import { prepareDecisions } from '../decisions/commands.ts'
import { forgetOfPerson } from '../fairness/declarations/commands.ts'
import type { Pseudonyms } from '../fairness/declarations/pseudonyms.ts'
import type { Precondition } from '../http/etag.ts'
import { fail } from '../problems.ts'
import { deleteFileIfUnused } from '../resume-analysis/resumes/queries.ts'
import { deferErasure } from '../retention/defer.ts'
import { isUserHeld } from '../retention/queries.ts'
import { lockFile } from '../storage/lock.ts'
import type { Storage } from '../storage/storage.ts'
import { findUserForUpdate, lockActiveAdministrators, type UserRow, updateUser } from '../users/queries.ts'
import { checkStays } from '../users/rules.ts'
import { toProfile } from './present.ts'
import * as queries from './queries.ts'
import { checkProfile } from './rules.ts'
import type { Profile, ProfileInput } from './schemas.ts'

const columnsOf = (input: ProfileInput) => ({
  headline: input.headline ?? null,
  phone: input.phone ?? null,
  location: input.location ?? null,
  about: input.about ?? null,
  links: JSON.stringify(input.links ?? []),
  skills: input.skills ?? [],
})

const lockUser = async (db: Db, userId: number): Promise<UserRow> =>
  (await findUserForUpdate(db, userId)) ?? fail('user-not-found', `There is no user ${userId}.`)

export const replaceProfile = (
  db: Db,
  userId: number,
  input: ProfileInput,
  precondition: Precondition,
): Promise<Profile> => {
  checkProfile(input)
  return db.transaction().execute(async (trx) => {
    const user = await lockUser(trx, userId)
    precondition(toProfile(user, await queries.findProfile(trx, userId)))
    const profile = await queries.saveProfile(trx, { user_id: userId, ...columnsOf(input) })
    const { full_name: name } = input
    if (name === undefined) return toProfile(user, profile)
    return toProfile(await updateUser(trx, userId, { full_name: name?.trim() ?? null }), profile)
  })
}

export interface ErasureDeps {
  readonly storage: Storage
  readonly pseudonyms: Pseudonyms
}

/** `deferred`: a legal hold keeps the person's data; the account is closed, and erased when the hold is released. */
export type Erasure = 'erased' | 'deferred'

/**
 * Erases a person within a transaction: account, profile, sign-ins, resumes, analyses, postings, and the bytes of files
 * that nobody else uploaded, and what the person declared for audits of fairness. Of applications the employer keeps that there was one and how it was decided.
 * @throws Problem last-administrator
 */
export const eraseIn = async (trx: Db, deps: ErasureDeps, userId: number): Promise<Erasure> => {
  checkStays(await lockActiveAdministrators(trx), userId)
  // From here on no resume comes to this account: its row would have to point to the locked one.
  await lockUser(trx, userId)
  if (await isUserHeld(trx, userId)) {
    await deferErasure(trx, userId)
    return 'deferred'
  }
  await eraseLocked(trx, deps, userId)
  return 'erased'
}

const eraseLocked = async (trx: Db, { storage, pseudonyms }: ErasureDeps, userId: number): Promise<void> => {
  const facts = { kind: 'erased', subjectId: userId, actorId: null, role: 'system' } as const
  const record = await prepareDecisions(trx, [{ ...facts, details: { what: 'person', cause: 'asked for' } }])
  await forgetOfPerson(trx, pseudonyms, userId)
  const files = await queries.deleteResumes(trx, userId)
  // An upload of the same bytes by somebody else waits until this has committed, and then stores them anew.
  for (const { sha256 } of files) await lockFile(trx, sha256)
  await queries.deleteUser(trx, userId)
  const unused: string[] = []
  for (const { file_id, sha256 } of files) if (await deleteFileIfUnused(trx, file_id)) unused.push(sha256)
  await record()
  // Last, when nothing but the commit can fail.
  for (const sha256 of unused) await storage.remove(trx, sha256)
}

export const eraseUser = ({ db, ...deps }: ErasureDeps & { readonly db: Db }, userId: number): Promise<Erasure> =>
  db.transaction().execute((trx) => eraseIn(trx, deps, userId))
