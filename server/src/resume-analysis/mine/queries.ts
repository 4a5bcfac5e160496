import { sql } from 'kysely'
import type { Db } from '../../database/connect.ts'
import { behindNewest, countRows, exactTime } from '../../database/keyset.ts'
import { cutPage, type Page, type PageOf } from '../../http/paging.ts'

const SCORES = [
  'analysis.overall_score',
  'analysis.skill_alignment_score',
  'analysis.project_validation_score',
  'analysis.formatting_score',
  'analysis.trustworthiness_score',
  'analysis.credibility_score',
  'analysis.experience_score',
  'analysis.education_score',
] as const

/** A user's analyses with the title of their job, newest first. */
export const listAnalysesOf = async (db: Db, userId: number, page: Page) => {
  const own = db
    .selectFrom('analysis')
    .innerJoin('job', 'job.id', 'analysis.job_id')
    .where('analysis.user_id', '=', userId)
  const [rows, total] = await Promise.all([
    own
      .select(['analysis.id', 'analysis.job_id', 'job.title as job_title', 'analysis.resume_id', 'analysis.status'])
      .select([...SCORES, 'analysis.created_at', 'analysis.updated_at'])
      .select(exactTime('analysis.created_at').as('exact_time'))
      .where(behindNewest('analysis', page.after))
      .orderBy('analysis.created_at', 'desc')
      .orderBy('analysis.id', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, own),
  ])
  return cutPage(rows, page, total, ({ exact_time, id }) => [exact_time, id])
}

type ListedRow = Awaited<ReturnType<typeof listAnalysesOf>> extends PageOf<infer Row> ? Row : never
export type ListedAnalysis = ListedRow

/** The finished analysis that a user asked for last, of each job. */
const latestOfEachJob = (db: Db, userId: number) =>
  db
    .selectFrom('analysis')
    .innerJoin('job', 'job.id', 'analysis.job_id')
    .distinctOn('analysis.job_id')
    .select(['analysis.job_id', 'job.title as job_title', ...SCORES])
    .select([
      sql<string[]>`analysis.result -> 'matchedSkills'`.as('matched_skills'),
      sql<string[]>`analysis.result -> 'missingSkills'`.as('missing_skills'),
    ])
    .where('analysis.user_id', '=', userId)
    .where('analysis.status', '=', 'done')
    .orderBy('analysis.job_id')
    .orderBy('analysis.requested_at', 'desc')
    .orderBy('analysis.id', 'desc')

export type LatestAnalysis = Awaited<ReturnType<typeof listLatestAgainst>>[number]

/** … of these jobs only. */
export const listLatestAgainst = (db: Db, userId: number, jobIds: readonly number[]) =>
  latestOfEachJob(db, userId)
    .where('analysis.job_id', 'in', [...jobIds])
    .execute()

const mostCommon = (column: string, count: number) =>
  sql<string[]>`(
    select coalesce(array_agg(skill order by times desc, skill), '{}')
    from (
      select skill, count(*) as times from latest, jsonb_array_elements_text(latest.${sql.ref(column)}) as skill
      group by skill order by times desc, skill limit ${count}
    ) as common
  )`

const MOST_COMMON = 5

/** Sums over the latest finished analysis of each job, and how many finished ones there are in all; means in one decimal. */
export const findStatsOf = (db: Db, userId: number) =>
  db
    .with('latest', () => latestOfEachJob(db, userId))
    .selectNoFrom([
      sql<number>`(select count(*)::int from analysis where user_id = ${userId} and status = 'done')`.as(
        'total_analyses',
      ),
      sql<number | null>`(select round(avg(overall_score), 1)::float8 from latest)`.as('average_overall_score'),
      sql<number | null>`(select round(avg(skill_alignment_score), 1)::float8 from latest)`.as(
        'average_skill_alignment_score',
      ),
      sql<number | null>`(select round(avg(project_validation_score), 1)::float8 from latest)`.as(
        'average_project_validation_score',
      ),
      mostCommon('missing_skills', MOST_COMMON).as('most_common_missing_skills'),
      mostCommon('matched_skills', MOST_COMMON).as('most_common_matched_skills'),
      sql<{ job_id: number; job_title: string; overall_score: number } | null>`(
        select json_build_object('job_id', job_id, 'job_title', job_title, 'overall_score', overall_score)
        from latest where overall_score is not null order by overall_score desc, job_id limit 1
      )`.as('top_job_match'),
    ])
    .executeTakeFirstOrThrow()
