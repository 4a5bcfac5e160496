import type { JsonResume, LineItem } from '@zodie/engine'
import { sql } from 'kysely'
import { isOfApplication } from '../../applications/queries.ts'
import type { Db } from '../../database/tables.ts'
import { dayOf, isBetween, isJobWithin, isWithin, medianDays, type Scope, shownAnalysis } from '../queries.ts'
import type { Period } from '../rules.ts'
import type { ShownRow } from '../shown.ts'

export interface HiringFigures {
  readonly applications: number
  readonly hires: number
  readonly hires_this_month: number
  /** Days. */
  readonly time_to_hire: number | null
  readonly offers: number
  readonly decided_offers: number
  readonly accepted_offers: number
}

/** What became of the applications of a period; the month is the one of the period's last day, up to that day. */
export const countHiring = async (db: Db, scope: Scope, period: Period): Promise<HiringFigures> => {
  const made = isBetween(period, 'applied_at')
  const hiredOn = dayOf(period, 'hired_at')
  const { rows } = await sql<HiringFigures>`
    select count(*) filter (where ${made}) as applications,
      count(hired_at) filter (where ${made}) as hires,
      count(*) filter (
        where hired_at is not null and ${hiredOn} between date_trunc('month', ${period.last}::date)::date and ${period.last}::date
      ) as hires_this_month,
      ${medianDays(made)} as time_to_hire,
      count(offer_at) filter (where ${made}) as offers,
      count(*) filter (
        where offer_at is not null and coalesce(hired_at, rejected_at, withdrawn_at) is not null and ${made}
      ) as decided_offers,
      count(hired_at) filter (where offer_at is not null and ${made}) as accepted_offers
    from application_progress where ${isWithin(scope, 'job_id')}`.execute(db)
  return rows[0] ?? { applications: 0, hires: 0, hires_this_month: 0, time_to_hire: null, ...NO_OFFERS }
}
const NO_OFFERS = { offers: 0, decided_offers: 0, accepted_offers: 0 }

export interface DayFigures {
  readonly day: string
  readonly count: number
  /** Days, of those hired on this day. */
  readonly time_to_hire: number | null
}

/** Applications made, or hires, of each day on which there were some, from `first` to the period's last. */
export const countByDay = async (
  db: Db,
  scope: Scope,
  period: Period,
  { first, what }: { readonly first: string; readonly what: 'applied_at' | 'hired_at' },
): Promise<DayFigures[]> => {
  const day = dayOf(period, what)
  // No time zone is a whole day away from UTC: two days more on each side hold all of the days asked for.
  const result = await sql<DayFigures>`
    select ${day} as day, count(*) as count, ${medianDays(sql<boolean>`true`)} as time_to_hire
    from application_progress
    where ${isWithin(scope, 'job_id')}
      and ${sql.ref(what)} >= (${first}::date - 2)::timestamp at time zone 'UTC'
      and ${sql.ref(what)} < (${period.last}::date + 3)::timestamp at time zone 'UTC'
      and ${day} between ${first}::date and ${period.last}::date
    group by day`.execute(db)
  return result.rows
}

export interface SourceRow {
  /** Null: applications that say none. */
  readonly name: string | null
  readonly value: number
}

/** How many applications of the period came from where, most first; names that differ in case are one. */
export const countSources = async (db: Db, scope: Scope, period: Period): Promise<SourceRow[]> => {
  // Spellings are few: only they are folded, not each row.
  const result = await sql<SourceRow>`
    select lower(trim(source)) as name, sum(applications)::integer as value
    from (
      select source, count(*) as applications from application
      where ${isWithin(scope, 'job_id')} and ${isBetween(period, 'created_at')} group by source
    ) as spelled
    group by name order by value desc, name`.execute(db)
  return result.rows
}

/** Jobs that take applications now, and jobs that were ever out to be seen. */
export const countJobs = async (db: Db, scope: Scope) => {
  const { rows } = await sql<{ open: number; posted: number }>`
    select count(*) filter (where status = 'active' and (closes_at is null or closes_at > now())) as open,
      count(*) filter (where status <> 'draft') as posted
    from job where ${isJobWithin(scope)}`.execute(db)
  return rows[0] ?? { open: 0, posted: 0 }
}

export interface CostRow {
  readonly cost: number
  readonly hires: number
  readonly currencies: number
  readonly currency: string | null
}

/** What the viewer's own jobs with a hire in the period cost, where that was entered, and how many were hired for it. */
export const sumCosts = async (db: Db, scope: Scope, period: Period): Promise<CostRow | undefined> => {
  const { rows } = await sql<CostRow>`
    select sum(hiring_cost) as cost, sum(hires) as hires, max(salary_currency) as currency,
      count(distinct coalesce(salary_currency, '')) as currencies
    from job
    cross join lateral (
      select count(*) as hires from application_progress
      where job_id = job.id and hired_at is not null and ${isBetween(period, 'applied_at')}
    ) as filled
    where user_id = ${scope.viewerId} and hiring_cost is not null and hires > 0 and ${isJobWithin(scope)}
    having count(*) > 0`.execute(db)
  return rows[0]
}

/** How many active jobs ask for each term (see matching): a skill's, or a word's of a title. */
export const countTerms = async (db: Db, scope: Scope): Promise<{ term: number; jobs: number }[]> => {
  const result = await sql<{ term: number; jobs: number }>`
    select term, count(*) as jobs from job_term where ${isWithin(scope, 'job_id')}
    group by term order by jobs desc, term`.execute(db)
  return result.rows
}

const MEANS = [
  ...(['overall', 'skill_alignment', 'experience', 'education'] as const),
  ...(['project_validation', 'formatting', 'trustworthiness', 'credibility'] as const),
]
export type MeanScores = { readonly [D in (typeof MEANS)[number]]: number | null }

export interface ScoredApplicants {
  readonly analysed: number
  readonly means: MeanScores
  readonly quality: number | null
  /** Open applications with their analyses, best first. */
  readonly best: readonly { readonly application_id: number; readonly analysis_id: number }[]
}

// Nobody's score is fixed by an application: as on the page of a job's candidates, the latest finished analysis of the
// resume that was sent counts, or of any where none was. An application is one of a person to a job: in the order of both, which two
// indexes have, nothing has to be sorted.
const scored = (scope: Scope, period: Period) => sql`
  select distinct on (analysis.job_id, analysis.user_id) application.id, application.status, analysis.id as analysis_id,
    ${sql.join(MEANS.map((dimension) => sql.ref(`analysis.${dimension}_score`)))}
  from application
  join analysis on analysis.job_id = application.job_id and analysis.user_id = application.user_id
    and analysis.status = 'done' and ${isOfApplication}
  where ${isWithin(scope, 'application.job_id')} and ${isBetween(period, 'application.created_at')}
    and application.status <> 'withdrawn'
  order by analysis.job_id, analysis.user_id, analysis.requested_at desc, analysis.id desc`

const OPEN = sql`('applied', 'screening', 'interview', 'offer')`

const meanOf = (dimension: string) => sql`${dimension}::text, round(avg(${sql.ref(`${dimension}_score`)}), 1)::float8`

/** What the applicants of the period score, those hired, and the best `count` of those still open. */
export const findScores = async (
  db: Db,
  scope: Scope,
  period: Period,
  count: number,
): Promise<ScoredApplicants | undefined> => {
  const { rows } = await sql<ScoredApplicants>`
    with scored as (${scored(scope, period)})
    select count(*) as analysed, json_build_object(${sql.join(MEANS.map(meanOf))}) as means,
      round(avg(overall_score) filter (where status = 'hired'), 1)::float8 as quality,
      (
        select coalesce(json_agg(json_build_object('application_id', id, 'analysis_id', analysis_id) order by overall_score desc, id), '[]')
        from (
          select id, analysis_id, overall_score from scored
          where overall_score is not null and status in ${OPEN}
          order by overall_score desc, id limit ${count}
        ) as candidate
      ) as best
    from scored`.execute(db)
  return rows[0]
}

export interface MatchRow extends ShownRow {
  readonly full_name: string | null
  readonly email: string
  readonly job_title: string
  readonly overall_score: number
  readonly applied_at: Date
  readonly matched_skills: readonly string[]
  readonly items: readonly LineItem[]
  readonly held_down: string | null
  readonly work_months: number | null
  readonly education: JsonResume['education']
}

/** What is shown of applications with these analyses; of those that are closed by now, nothing. */
export const listMatches = async (db: Db, best: ScoredApplicants['best']): Promise<MatchRow[]> => {
  const result = await sql<MatchRow>`
    select application_id, users.id as applicant_id, users.full_name, users.email, job.id as job_id, job.user_id as employer_id,
      job.title as job_title, ${shownAnalysis('analysis')},
      analysis.overall_score, application.created_at as applied_at, result -> 'matchedSkills' as matched_skills,
      result -> 'items' as items, result -> 'cap' ->> 'reason' as held_down,
      (resume.parsed ->> 'workMonths')::integer as work_months,
      coalesce(resume.parsed -> 'json' -> 'education', '[]') as education
    from unnest(${best.map(({ application_id }) => application_id)}::bigint[], ${best.map(({ analysis_id }) => analysis_id)}::bigint[])
      as best (application_id, analysis_id)
    join application on application.id = application_id
    join analysis on analysis.id = analysis_id
    join resume on resume.id = analysis.resume_id
    join users on users.id = application.user_id
    join job on job.id = application.job_id
    where application.status in ${OPEN}
    order by overall_score desc, application_id`.execute(db)
  return result.rows
}

/** The time of the state that a transaction reads. */
export const timeOf = async (state: Db): Promise<Date> => {
  const { rows } = await sql<{ at: Date }>`select now() as at`.execute(state)
  return rows[0]?.at ?? new Date()
}
