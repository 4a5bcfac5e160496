import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import { type Terms, YEARS_SHARE } from '../terms.ts'

/** The state of what jobs ask, at one moment. */
export interface Moment {
  /** The first transaction that may not be seen yet: pg_snapshot_xmin. */
  readonly mark: string
  /** Jobs read anew since an earlier mark; no more are counted than were asked for. */
  readonly changed: number
}

export const findMoment = async (db: Db, since: string | undefined, most: number): Promise<Moment> => {
  const changed =
    since === undefined
      ? sql`0`
      : sql`(select count(*) from (select from job_criteria where written_by >= ${since}::xid8 limit ${most}) as anew)`
  const { rows } = await sql<Moment>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as mark, ${changed} as changed`.execute(db)
  return rows[0] ?? { mark: '0', changed: 0 }
}

/** What ranks jobs: what somebody holds, and how many jobs are wanted. */
export interface CandidateQuery {
  readonly held: Terms
  readonly years: number
  readonly count: number
}

export interface CandidateJob {
  readonly job_id: number
  readonly revision: number
}

// Of each term, the jobs that it decides most of. Below so many jobs a term all of them are looked at; above, the work no longer
// grows with the number of jobs.
const LISTED = 5000
// Ranked once by their terms, then with years, and some are closed meanwhile.
const RANKED_PER_CANDIDATE = 4

const isOpen = sql<boolean>`job.status = 'active' and (job.closes_at is null or job.closes_at > now())`

const heldRows = (held: Terms) => {
  const rows = JSON.stringify([...held].map(([term, credit]) => ({ term, credit })))
  return sql`held as materialized (
    select term, credit from json_to_recordset(${rows}::json) as row (term integer, credit real))`
}

/** Of the rows of `near`, the open jobs that most probably suit: by the shares of their terms that are held, and the years. */
const bestOfNear = ({ years, count }: CandidateQuery) => sql`
  alike as materialized (
    select job_id,
      (select sum(share * credit) from job_term join held using (term) where job_term.job_id = near.job_id) as likeness
    from near)
  select job_id, job_criteria.revision
  from alike join job_criteria using (job_id) join job on job.id = job_id
  where ${isOpen}
  order by likeness + ${YEARS_SHARE} * case when years = 0 then 1 else least(1, ${years}::real / years) end desc, job_id desc
  limit ${count}`

const listNearest = (trx: Db, query: CandidateQuery, isTelling: boolean) =>
  sql<CandidateJob>`
    with ${heldRows(query.held)},
    near as materialized (
      select job_id, sum(share * credit) as part
      from held cross join lateral (
        select job_id, share from job_term
        where job_term.term = held.term and is_telling = ${isTelling}
        order by share desc, job_id desc limit ${LISTED}
      ) as listed
      group by job_id order by part desc, job_id desc limit ${RANKED_PER_CANDIDATE * query.count}),
    ${bestOfNear(query)}`.execute(trx)

/** The open jobs that most probably suit; those with fewer than three skills only where the others are too few. */
export const listCandidates = (db: Db, query: CandidateQuery): Promise<CandidateJob[]> =>
  db.transaction().execute(async (trx) => {
    // A sum for each of a hundred thousand jobs fits in memory; with the usual 4 MB it is sorted on disk. Compiling the query takes
    // longer than running it.
    await sql`select set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`.execute(trx)
    const { rows: telling } = await listNearest(trx, query, true)
    if (telling.length === query.count) return telling
    const { rows: others } = await listNearest(trx, { ...query, count: query.count - telling.length }, false)
    return [...telling, ...others]
  })

/** The same of those that this transaction or a later one has read anew: few. */
export const listNewCandidates = async (db: Db, query: CandidateQuery, since: string): Promise<CandidateJob[]> => {
  const { rows } = await sql<CandidateJob>`
    with ${heldRows(query.held)},
    near as materialized (
      select distinct job_id from job_criteria join job_term using (job_id) join held using (term)
      where written_by >= ${since}::xid8),
    ${bestOfNear(query)}`.execute(db)
  return rows
}

/** Of these jobs those that are open, with the revision that their criteria are of. */
export const listOpen = async (db: Db, jobIds: readonly number[]): Promise<CandidateJob[]> => {
  const { rows } = await sql<CandidateJob>`
    select job_id, job_criteria.revision from job_criteria join job on job.id = job_id
    where job_id = any(${jobIds}::bigint[]) and ${isOpen}`.execute(db)
  return rows
}
