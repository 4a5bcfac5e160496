import { sql } from 'kysely'
import type { Condition } from '../matches/queries.ts'
import type { JobFilters } from '../schemas.ts'
import { shortQuery } from '../words/queries.ts'
import { readTerms } from '../words/terms.ts'

const anyOf = (column: string, values: readonly string[] | undefined): Condition[] =>
  values === undefined || values.length === 0 ? [] : [sql`${sql.ref(column)} = any(${values})`]

/** Words that a column must hold. */
const holdsWords = (column: 'company_words' | 'location_words', given: string | undefined): Condition[] => {
  const words = shortQuery(readTerms(given ?? ''))
  return words === undefined ? [] : [sql`${sql.ref(column)} @@ ${words}`]
}

const given = <T>(value: T | undefined, condition: (value: T) => Condition): Condition[] =>
  value === undefined ? [] : [condition(value)]

/** What a person chose, as conditions on rows of active_job. */
export const filterConditions = (filters: Omit<JobFilters, 'query'>): Condition[] => [
  sql`(closes_at is null or closes_at > now())`,
  ...holdsWords('location_words', filters.location),
  ...holdsWords('company_words', filters.company),
  ...anyOf('job_type', filters.job_type),
  ...anyOf('experience_level', filters.experience_level),
  ...anyOf('remote', filters.remote),
  ...given(filters.skills, (skills) => sql`skill_keys(skills) @> skill_keys(${skills}::text[])`),
  ...given(filters.salary_min, (least) => sql`best_pay >= ${least}::numeric`),
  ...given(filters.salary_currency, (currency) => sql`salary_currency = ${currency}`),
  ...given(filters.posted_within_days, (days) => sql`created_at > now() - make_interval(days => ${days}::integer)`),
]
