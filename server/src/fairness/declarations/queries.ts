import { type Insertable, type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import type { Db } from '../../database/connect.ts'
import type { SelfIdentificationTable } from '../../database/self-identification-tables.ts'
import type { Database } from '../../database/tables.ts'

export type DeclarationRow = Selectable<SelfIdentificationTable>

/** Keeps the fingerprint where there is none yet. */
export const claimKey = (db: Db, fingerprint: Buffer) =>
  db
    .insertInto('self_identification_key')
    .values({ fingerprint })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const findFingerprint = async (db: Db): Promise<Buffer | undefined> =>
  (await db.selectFrom('self_identification_key').select('fingerprint').executeTakeFirst())?.fingerprint

/** What is said again keeps the time at which it was said first. */
export const saveDeclaration = (db: Db, declaration: Insertable<SelfIdentificationTable>) => {
  const { application_hash: _hash, ...columns } = declaration
  return db
    .insertInto('self_identification')
    .values(declaration)
    .onConflict((conflict) =>
      conflict
        .column('application_hash')
        .doUpdateSet(columns)
        .where(
          sql<boolean>`(self_identification.sex, self_identification.race_ethnicity)
            is distinct from (excluded.sex, excluded.race_ethnicity)`,
        ),
    )
    .execute()
}

export const findDeclarations = (db: Db, hashes: readonly Buffer[]): Promise<readonly DeclarationRow[]> =>
  db
    .selectFrom('self_identification')
    .selectAll()
    .where('application_hash', '=', sql<Buffer>`any(${hashes}::bytea[])`)
    .execute()

export const deleteDeclarations = (db: Db, hashes: readonly Buffer[]) =>
  db.deleteFrom('self_identification').where('application_hash', '=', sql<Buffer>`any(${hashes}::bytea[])`).execute()

/** Held until the transaction ends: nobody declares anything with an application that is about to go. */
const lockedIds = async (
  applications: SelectQueryBuilder<Database, 'application', object>,
): Promise<readonly number[]> => {
  const rows = await applications.select('application.id').orderBy('application.id').forUpdate().execute()
  return rows.map(({ id }) => id)
}

/** Of a job that is locked. */
export const lockApplicationsTo = (db: Db, jobId: number): Promise<readonly number[]> =>
  lockedIds(db.selectFrom('application').where('job_id', '=', jobId))

/** Of a person who is locked, and those to the person's jobs, which are locked first so that nobody applies meanwhile. */
export const lockApplicationsAround = async (db: Db, userId: number): Promise<readonly number[]> => {
  await db.selectFrom('job').select('id').where('user_id', '=', userId).orderBy('id').forUpdate().execute()
  const toOwnJobs = db
    .selectFrom('application')
    .select('application.id')
    .innerJoin('job', 'job.id', 'application.job_id')
  const around = db
    .selectFrom('application')
    .select('id')
    .where('user_id', '=', userId)
    .union(toOwnJobs.where('job.user_id', '=', userId))
  return lockedIds(db.selectFrom('application').where('id', 'in', around))
}

/** The ids of a person's applications behind one. */
export const listApplicationIds = async (db: Db, userId: number, afterId: number, limit: number) => {
  const rows = await db
    .selectFrom('application')
    .select('id')
    .where('user_id', '=', userId)
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
