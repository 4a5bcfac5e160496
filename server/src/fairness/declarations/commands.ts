import { findApplicationForUpdate } from '../../applications/queries.ts'
import { roleIn } from '../../applications/rules.ts'
import type { CurrentUser } from '../../auth/guards.ts'
import type { Db } from '../../database/connect.ts'
import { fail } from '../../problems.ts'
import { firstDayOf, quarterOf } from '../periods.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import * as queries from './queries.ts'
import type { SelfIdentification, SelfIdentificationInput } from './schemas.ts'

export interface DeclarationDeps {
  readonly db: Db
  readonly pseudonyms: Pseudonyms
}

/**
 * Under another key nothing would be found: a report would count everybody as unknown, and an erasure would leave something behind.
 * @throws Problem self-identification-key-wrong
 */
export const checkKey = async (db: Db, { fingerprint }: Pseudonyms): Promise<void> => {
  const known = await queries.findFingerprint(db)
  if (known === undefined || known.equals(fingerprint)) return
  fail('self-identification-key-wrong', 'This process has another key than the self-identifications were stored with.')
}

const lockOwn = async (db: Db, user: CurrentUser, applicationId: number): Promise<void> => {
  const application = await findApplicationForUpdate(db, applicationId)
  const role = application === undefined ? undefined : roleIn(user, application)
  if (role === undefined) fail('application-not-found', `There is no application ${applicationId}.`)
  if (role !== 'applicant') fail('not-yours', 'Only the applicant says this of themselves, and only they read it.')
}

const inOwn = <T>(
  { db, pseudonyms }: DeclarationDeps,
  user: CurrentUser,
  applicationId: number,
  act: (trx: Db) => Promise<T>,
) =>
  db.transaction().execute(async (trx) => {
    await lockOwn(trx, user, applicationId)
    await checkKey(trx, pseudonyms)
    return act(trx)
  })

/** Says it, in place of what was said before. */
export const declare = (
  deps: DeclarationDeps,
  user: CurrentUser,
  applicationId: number,
  { sex = null, race_ethnicity = null }: SelfIdentificationInput,
): Promise<SelfIdentification> =>
  inOwn(deps, user, applicationId, async (trx) => {
    const { of, fingerprint } = deps.pseudonyms
    await queries.claimKey(trx, fingerprint)
    // Two first ones with two keys: the second has waited, and sees now which was first.
    await checkKey(trx, deps.pseudonyms)
    const declared_quarter = firstDayOf(quarterOf(new Date()))
    await queries.saveDeclaration(trx, { application_hash: of(applicationId), sex, race_ethnicity, declared_quarter })
    return { sex, race_ethnicity }
  })

/** What the applicant has said; nulls where nothing. */
export const readOwn = (deps: DeclarationDeps, user: CurrentUser, applicationId: number): Promise<SelfIdentification> =>
  inOwn(deps, user, applicationId, async (trx) => {
    const [found] = await queries.findDeclarations(trx, [deps.pseudonyms.of(applicationId)])
    return { sex: found?.sex ?? null, race_ethnicity: found?.race_ethnicity ?? null }
  })

export const takeBack = (deps: DeclarationDeps, user: CurrentUser, applicationId: number): Promise<void> =>
  inOwn(deps, user, applicationId, async (trx) => {
    await queries.deleteDeclarations(trx, [deps.pseudonyms.of(applicationId)])
  })

/** Removes what was said with these applications, which are locked or going in the same transaction. */
export const forget = async (trx: Db, pseudonyms: Pseudonyms, applicationIds: readonly number[]): Promise<void> => {
  if (applicationIds.length === 0) return
  await checkKey(trx, pseudonyms)
  await queries.deleteDeclarations(trx, applicationIds.map(pseudonyms.of))
}

/** What goes with a job: its applications. */
export const forgetOfJob = async (trx: Db, pseudonyms: Pseudonyms, jobId: number): Promise<void> =>
  forget(trx, pseudonyms, await queries.lockApplicationsTo(trx, jobId))

/** What goes with a person: their applications, and those to their jobs. */
export const forgetOfPerson = async (trx: Db, pseudonyms: Pseudonyms, userId: number): Promise<void> =>
  forget(trx, pseudonyms, await queries.lockApplicationsAround(trx, userId))

const BATCH = 500

/** For the person's own export: what they declared, behind an application's id; no more once none is left. */
export const exportDeclarations =
  ({ db, pseudonyms }: DeclarationDeps, userId: number) =>
  async (afterId: number): Promise<readonly ({ readonly id: number } & SelfIdentification)[]> => {
    let last = afterId
    for (;;) {
      const ids = await queries.listApplicationIds(db, userId, last, BATCH)
      const rows = await queries.findDeclarations(db, ids.map(pseudonyms.of))
      const byHash = new Map(rows.map((row) => [row.application_hash.toString('hex'), row]))
      const declared = ids.flatMap((id) => {
        const row = byHash.get(pseudonyms.of(id).toString('hex'))
        return row === undefined ? [] : [{ id, sex: row.sex, race_ethnicity: row.race_ethnicity }]
      })
      if (declared.length > 0 || ids.length === 0) return declared
      last = ids.at(-1) ?? last
    }
  }
