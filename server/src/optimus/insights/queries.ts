import type { BackgroundItem, Document, JsonResume, Resume, StoredJudgement, Weights } from '@zodie/engine'
import { sql } from 'kysely'
import { isOfApplication } from '../../applications/queries.ts'
import type { ApplicationStatus, Db } from '../../database/tables.ts'

export interface FunnelRow {
  readonly status: 'applied' | 'screening' | 'interview' | 'offer' | 'hired' | 'rejected' | 'withdrawn'
  /** Applications that ever got there. */
  readonly reached: number
  /** Of these, those that went on to the next step. */
  readonly moved_on: number
  /** Median days until they left it, for a next step or for good; null when none has. */
  readonly dwell: number | null
}

const STEPS = ['applied', 'screening', 'interview', 'offer', 'hired'] as const

const step = (index: number) => {
  const at = sql.ref(`${STEPS[index]}_at`)
  const next = STEPS[index + 1] === undefined ? sql`null::timestamptz` : sql.ref(`${STEPS[index + 1]}_at`)
  const left = index + 1 === STEPS.length ? next : sql`coalesce(${next}, rejected_at, withdrawn_at)`
  return sql`select ${STEPS[index]} as status, count(${at}) as reached, count(*) filter (where ${next} is not null) as moved_on,
    percentile_cont(0.5) within group (order by extract(epoch from ${left} - ${at})::float8 / 86400)
      filter (where ${at} is not null and ${left} is not null) as dwell from progress`
}

const ending = (status: 'rejected' | 'withdrawn') =>
  sql`select ${status}, count(${sql.ref(`${status}_at`)}), 0, null from progress`

/** How far the applications of a job got, in the order of the steps. */
export const countFunnel = async (db: Db, jobId: number): Promise<FunnelRow[]> => {
  const parts = [...STEPS.map((_, index) => step(index)), ending('rejected'), ending('withdrawn')]
  const result = await sql<FunnelRow>`
    with progress as (select * from application_progress where job_id = ${jobId})
    ${sql.join(parts, sql` union all `)}`.execute(db)
  return result.rows
}

/** An application that was not withdrawn, with what is stored of its latest analysis; null fields where there is none. */
export interface ApplicantRow {
  readonly application_id: number
  readonly status: ApplicationStatus
  readonly full_name: string | null
  readonly email: string | null
  readonly source: string | null
  readonly applied_at: Date
  readonly analysis_id: number | null
  readonly overall_score: number | null
  readonly engine_version: string | null
  readonly job_revision: number | null
  readonly work_months: number | null
  readonly education: JsonResume['education'] | null
  readonly matched_skills: readonly string[] | null
  readonly missing_skills: readonly string[] | null
  readonly items: StoredJudgement['items'] | null
  readonly background: readonly Pick<BackgroundItem, 'part' | 'credit'>[] | null
  readonly projects: StoredJudgement['projects'] | null
  readonly scores: StoredJudgement['scores'] | null
  readonly weights: Weights | null
  /** Whether the resume can be scored again. */
  readonly is_kept: boolean | null
}

const IN_A_BATCH = 250

// The places and quotes of a result are most of it and are left where they are.
const SLIM = sql`
  result -> 'matchedSkills' as matched_skills, result -> 'missingSkills' as missing_skills, result -> 'scores' as scores,
  (
    select jsonb_agg(jsonb_build_object('id', item -> 'criterion' ->> 'id', 'credit', item -> 'credit', 'level', item -> 'level'))
    from jsonb_array_elements(result -> 'items') as item
  ) as items,
  (
    select jsonb_agg(jsonb_build_object('part', part -> 'part', 'credit', part -> 'credit'))
    from jsonb_array_elements(result -> 'background') as part
  ) as background,
  (
    select jsonb_agg(jsonb_build_object('kind', entry -> 'kind', 'skills', entry -> 'skills', 'signals', entry -> 'signals'))
    from jsonb_array_elements(result -> 'projects') as entry
  ) as projects`

const listBatch = async (db: Db, jobId: number, after: number): Promise<ApplicantRow[]> => {
  const result = await sql<ApplicantRow>`
    select application.id as application_id, application.status, users.full_name, users.email, application.source,
      application.created_at as applied_at, latest.id as analysis_id, latest.overall_score, latest.engine_version,
      latest.job_revision, latest.weights, (resume.parsed ->> 'workMonths')::integer as work_months,
      resume.parsed -> 'json' -> 'education' as education, resume.document is not null as is_kept, ${SLIM}
    from application
    left join users on users.id = application.user_id
    left join lateral (
      select analysis.* from analysis
      where analysis.job_id = application.job_id and analysis.user_id = application.user_id and analysis.status = 'done'
        and ${isOfApplication}
      order by requested_at desc, id desc limit 1
    ) as latest on true
    left join resume on resume.id = latest.resume_id
    where application.job_id = ${jobId} and application.status <> 'withdrawn' and application.id > ${after}
    order by application.id limit ${IN_A_BATCH}`.execute(db)
  return result.rows
}

/** Who applied to a job and did not withdraw, in the order of applying, a few hundred in memory at a time. */
export async function* listApplicants(db: Db, jobId: number): AsyncGenerator<ApplicantRow, void, undefined> {
  for (let after = 0; ; ) {
    const rows = await listBatch(db, jobId, after)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < IN_A_BATCH) return
    after = last.application_id
  }
}

export interface ReadResumeRow {
  readonly document: Document
  readonly parsed: Resume
  readonly engine_version: string
  readonly as_of: string
  readonly weights: Weights
}

/** The resume that an analysis was made of; `undefined` when it was never read. */
export const findReadResume = async (db: Db, analysisId: number): Promise<ReadResumeRow | undefined> => {
  const row = await db
    .selectFrom('analysis')
    .innerJoin('resume', 'resume.id', 'analysis.resume_id')
    .select(['resume.document', 'resume.parsed', 'resume.engine_version', 'analysis.as_of', 'analysis.weights'])
    .where('analysis.id', '=', analysisId)
    .where('resume.document', 'is not', null)
    .executeTakeFirst()
  return row?.engine_version == null
    ? undefined
    : {
        as_of: row.as_of,
        engine_version: row.engine_version,
        // Written by saveResult; document and resume by saveReadResume.
        weights: row.weights as Weights,
        document: row.document as Document,
        parsed: row.parsed as Resume,
      }
}

export interface OtherJobs {
  readonly jobs: number
  /** Medians over these jobs; each over those of which it is known. */
  readonly applications: number | null
  readonly time_to_hire: number | null
  readonly overall_score: number | null
}

/** What is usual among the other jobs of the same employer that are or were out to be seen. */
export const compareOtherJobs = async (
  db: Db,
  { id, user_id }: { readonly id: number; readonly user_id: number },
): Promise<OtherJobs> => {
  const median = (column: string) => sql`percentile_cont(0.5) within group (order by ${sql.ref(column)})`
  const { rows } = await sql<OtherJobs>`
    select count(*) as jobs, ${median('applications')} as applications, ${median('time_to_hire')} as time_to_hire,
      ${median('overall_score')} as overall_score
    from job
    cross join lateral (
      select count(*) as applications,
        percentile_cont(0.5) within group (order by extract(epoch from hired_at - applied_at)::float8 / 86400)
          filter (where hired_at is not null) as time_to_hire
      from application_progress where job_id = job.id
    ) as progress
    cross join lateral (
      select avg(score)::float8 as overall_score from (
        select distinct on (application.id) analysis.overall_score as score
        from application
        join analysis on analysis.job_id = application.job_id and analysis.user_id = application.user_id
          and analysis.status = 'done' and ${isOfApplication}
        where application.job_id = job.id and application.status <> 'withdrawn'
        order by application.id, analysis.requested_at desc, analysis.id desc
      ) as latest
    ) as scored
    where user_id = ${user_id} and id <> ${id} and status <> 'draft'`.execute(db)
  return rows[0] ?? { jobs: 0, applications: null, time_to_hire: null, overall_score: null }
}
