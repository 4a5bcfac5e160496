import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db } from '../database/connect.ts'
import { behindNewest, countRows, exactTime, hasRows } from '../database/keyset.ts'
import type { JobTable } from '../database/tables.ts'
import { cutPage, type Page, type PageOf } from '../http/paging.ts'
import { SCORED_COLUMNS } from './rules.ts'

export type JobRow = Selectable<JobTable>

/** All but what search keeps beside them, which is longer than the rest. */
export const JOB_COLUMNS = [
  ...['id', 'user_id', 'title', 'company', 'location', 'description', 'requirements', 'salary_min', 'salary_max'],
  ...[
    'salary_currency',
    'status',
    'job_type',
    'experience_level',
    'remote',
    'skills',
    'revision',
    'weights',
    'closes_at',
    'closed_at',
    'hiring_cost',
    'qualified_score',
  ],
  ...['created_at', 'updated_at'],
] as const satisfies readonly (keyof JobTable)[]

const openJobs = (db: Db) =>
  db
    .selectFrom('job')
    .where('status', '=', 'active')
    .where((where) => where.or([where('closes_at', 'is', null), where('closes_at', '>', sql<Date>`now()`)]))

const newestFirst = async (db: Db, jobs: ReturnType<typeof openJobs>, page: Page): Promise<PageOf<JobRow>> => {
  const [rows, total] = await Promise.all([
    jobs
      .select(JOB_COLUMNS)
      .select(exactTime('created_at').as('exact_time'))
      .where(behindNewest('job', page.after))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, jobs),
  ])
  return cutPage(rows, page, total, ({ exact_time, id }) => [exact_time, id])
}

/** Active jobs, newest first. */
export const listOpenJobs = (db: Db, page: Page): Promise<PageOf<JobRow>> => newestFirst(db, openJobs(db), page)

/** Every job of one employer, whatever its status, newest first. */
export const listJobsOf = (db: Db, userId: number, page: Page): Promise<PageOf<JobRow>> =>
  newestFirst(db, db.selectFrom('job').where('user_id', '=', userId), page)

export const findJob = (db: Db, jobId: number): Promise<JobRow | undefined> =>
  db.selectFrom('job').select(JOB_COLUMNS).where('id', '=', jobId).executeTakeFirst()

export const findJobForUpdate = (db: Db, jobId: number): Promise<JobRow | undefined> =>
  db.selectFrom('job').select(JOB_COLUMNS).where('id', '=', jobId).forUpdate().executeTakeFirst()

/** Whether the user has so many jobs, in whatever status. `count` is at least 1. */
export const hasJobs = (db: Db, userId: number, count: number): Promise<boolean> =>
  hasRows(db.selectFrom('job').select('id').where('user_id', '=', userId).orderBy('id', 'desc'), count)

export const insertJob = (db: Db, job: Insertable<JobTable>): Promise<JobRow> =>
  db.insertInto('job').values(job).returning(JOB_COLUMNS).executeTakeFirstOrThrow()

type JobChange = Pick<Updateable<JobTable>, 'title' | 'description' | 'requirements' | 'skills' | 'experience_level'> &
  Updateable<JobTable>

/** Raises the revision when a scored column really changes, in the same statement, so that two writers cannot share one. */
export const updateJob = (db: Db, jobId: number, change: JobChange): Promise<JobRow | undefined> => {
  const isChanged = sql.join(
    SCORED_COLUMNS.map((column) => sql`${sql.ref(column)} is distinct from ${change[column] ?? null}`),
    sql` or `,
  )
  return db
    .updateTable('job')
    .set({ ...change, revision: sql<number>`revision + case when ${isChanged} then 1 else 0 end` })
    .where('id', '=', jobId)
    .returning(JOB_COLUMNS)
    .executeTakeFirst()
}

/** Keeps what candidates are scored against at the job's present revision; nothing to do when it is kept already. */
export const keepRevision = (db: Db, jobId: number) =>
  db
    .insertInto('job_revision')
    .columns(['job_id', 'revision', ...SCORED_COLUMNS])
    .expression(
      db
        .selectFrom('job')
        .select(['id', 'revision', ...SCORED_COLUMNS])
        .where('id', '=', jobId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** Removes a job and, by cascade, the applications to it; how many these were. */
export const deleteJob = async (db: Db, jobId: number): Promise<number> => {
  const applications = db.selectFrom('application').where('job_id', '=', jobId)
  const { count } = await applications.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  await db.deleteFrom('job').where('id', '=', jobId).execute()
  return count
}
