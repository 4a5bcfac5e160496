import { type RawBuilder, sql } from 'kysely'
import { exactTime } from '../../database/keyset.ts'
import type { Db } from '../../database/tables.ts'
import type { CursorKeys } from '../../http/cursor.ts'
import { cutPage, NEWEST, type Order, type Page, type PageOf, type Total } from '../../http/paging.ts'
import { JOB_COLUMNS, type JobRow } from '../queries.ts'
import { filterConditions } from './filters/queries.ts'
import {
  BY_PAY,
  BY_TIME,
  COUNTED_AT_MOST,
  type Condition,
  candidatesOf,
  countOf,
  type Direction,
  estimateOf,
  firstOf,
  holds,
  searching,
  type Wanted,
} from './matches/queries.ts'
import { mostRelevant, type Placed, RELEVANCE } from './relevance/queries.ts'
import type { JobFilters } from './schemas.ts'
import { understandWords, type Words } from './words/queries.ts'
import { readTerms } from './words/terms.ts'

/** What is searched for, understood: conditions in SQL, and the words that rank, if any. */
export interface Search {
  readonly conditions: readonly Condition[]
  readonly words: Words | undefined
  /** True where the words are all of them words that must not stand: nothing to rank by. */
  readonly isUnranked: boolean
}

/** Understands what a person typed and chose; looks up how misspelt words are spelled. */
export const understand = async (db: Db, { query = '', ...filters }: JobFilters): Promise<Search> => {
  const terms = readTerms(query)
  return {
    conditions: filterConditions(filters),
    words: await understandWords(db, terms),
    isUnranked: terms.every(({ isWithout }) => isWithout),
  }
}

/** Every job that a search finds. */
const matching = ({ conditions, words }: Search): Wanted => {
  if (words === undefined) return { conditions, checks: [] }
  const { exact, loose } = words
  return {
    conditions: loose === '' ? conditions : [...conditions, holds('words', loose)],
    checks: loose === exact ? [] : [holds('words', exact)],
  }
}

const totalOf = async (db: Db, wanted: Wanted): Promise<Total> => {
  const estimate = await estimateOf(db, wanted)
  if (estimate > COUNTED_AT_MOST) return { count: estimate, isEstimated: true }
  const count = await countOf(db, wanted)
  return { count, isEstimated: count > COUNTED_AT_MOST }
}

/** How an order is written: its keys as a cursor holds them, and in SQL. */
interface Sorting extends Order {
  readonly direction: Direction
  readonly cast: RawBuilder<unknown>
}

const SORTINGS = {
  newest: { ...NEWEST, direction: BY_TIME, cast: sql`timestamptz` },
  salary: { name: 'salary', keys: ['number', 'integer'], direction: BY_PAY, cast: sql`numeric` },
} as const satisfies Record<string, Sorting>

export type SortName = keyof typeof SORTINGS | 'relevance'
export const orderOf = (name: SortName): Order => (name === 'relevance' ? RELEVANCE : SORTINGS[name])

type FoundRow = JobRow & { readonly exact_time: string; readonly best_pay: number }

const KEYS_OF: Readonly<Record<keyof typeof SORTINGS, (row: FoundRow) => CursorKeys>> = {
  newest: ({ exact_time, id }) => [exact_time, id],
  salary: ({ best_pay, id }) => [best_pay, id],
}

const JOBS_SHOWN = sql.join(JOB_COLUMNS.map((column) => sql.ref(`job.${column}`)))

/** The ids of a page that is sorted by one column. */
const sorted = async (db: Db, search: Search, { direction, cast }: Sorting, { skip, limit, after }: Page) => {
  const { key } = direction
  const behind =
    after === undefined ? undefined : sql<boolean>`(${key}, job_id) < (${after[0]}::${cast}, ${after[1]}::bigint)`
  const wanted = { ...matching(search), behind }
  const count = skip + limit + 1
  if (search.words === undefined)
    return sql`(select job_id from active_job where ${sql.join([...wanted.conditions, behind ?? sql`true`], sql` and `)} order by ${key} desc, job_id desc limit ${count})`
  return firstOf(wanted, direction, count, { matches: await candidatesOf(db, wanted), jobs: search.words.jobs })
}

const pageBy = async (db: Db, search: Search, sort: keyof typeof SORTINGS, page: Page): Promise<FoundRow[]> => {
  const { key } = SORTINGS[sort].direction
  const { rows } = await sql<FoundRow>`
    select ${JOBS_SHOWN}, best_pay, ${exactTime('active_job.created_at')} as exact_time
    from ${await sorted(db, search, SORTINGS[sort], page)} as found
    join active_job using (job_id) join job on job.id = job_id
    order by active_job.${key} desc, job_id desc offset ${page.skip} limit ${page.limit + 1}`.execute(db)
  return rows
}

const listJobs = async (db: Db, placed: readonly Placed[]): Promise<(JobRow & Placed)[]> => {
  const ids = placed.map(({ job_id }) => job_id)
  const { rows } = await sql<JobRow>`select ${JOBS_SHOWN} from job where id = any(${ids}::bigint[])`.execute(db)
  const jobs = new Map(rows.map((row) => [row.id, row]))
  return placed.flatMap((place) => {
    const job = jobs.get(place.job_id)
    return job === undefined ? [] : [{ ...job, ...place }]
  })
}

/** A page of the open jobs that match. Orders are total: the id decides between equals. */
export const searchJobs = (db: Db, search: Search, sort: SortName, page: Page): Promise<PageOf<JobRow>> =>
  searching(db, async (trx) => {
    const total = await totalOf(trx, matching(search))
    const { conditions, words } = search
    if (sort !== 'relevance' || words === undefined) {
      const by = sort === 'relevance' ? 'newest' : sort
      return cutPage(await pageBy(trx, search, by, page), page, total, KEYS_OF[by])
    }
    const { placed, keysOf } = await mostRelevant(trx, { conditions, words }, page)
    return cutPage(await listJobs(trx, placed), page, total, keysOf)
  })

/** How often each value of a facet stands in the counted jobs. */
export interface FacetRow {
  readonly facet: string
  readonly value: string
  readonly count: number
}

const PLAIN_FACETS = ['job_type', 'experience_level', 'remote', 'company', 'location'] as const

const facetCounts = (facet: string, value: RawBuilder<unknown>, from: RawBuilder<unknown>) => sql`
  (select ${sql.lit(facet)} as facet, ${value} as value, count(*) as count from ${from}
   where ${value} is not null group by ${value} order by count(*) desc, ${value} limit 20)`

// Many more are counted on a sample: the newest of them.
export const FACET_SAMPLE = 1000

/** Facets over all matches, or over the newest of too many, and how many match in all. */
export const countFacets = (db: Db, search: Search): Promise<{ rows: FacetRow[]; total: Total }> =>
  searching(db, async (trx) => {
    const counts = [
      ...PLAIN_FACETS.map((facet) => facetCounts(facet, sql.ref(facet), sql`matched`)),
      facetCounts('skills', sql`skill`, sql`matched, unnest(skills) as skill`),
    ]
    const total = await totalOf(trx, matching(search))
    const limit = total.isEstimated ? FACET_SAMPLE : COUNTED_AT_MOST
    const page = { skip: 0, limit: limit - 1, after: undefined, order: NEWEST }
    const { rows } = await sql<FacetRow>`
      with matched as materialized (
        select ${sql.join(PLAIN_FACETS.map((facet) => sql.ref(facet)))}, skills
        from ${await sorted(trx, search, SORTINGS.newest, page)} as found join active_job using (job_id)
      )
      ${sql.join(counts, sql` union all `)}`.execute(trx)
    return { rows, total }
  })
