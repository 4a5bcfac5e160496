import { type RawBuilder, sql } from 'kysely'
import { exactTime } from '../../database/keyset.ts'
import type { Db } from '../../database/tables.ts'
import type { CursorKeys } from '../../http/cursor.ts'
import { cutPage, NEWEST, type Order, type Page, type PageOf, type Total } from '../../http/paging.ts'
import { JOB_COLUMNS, type JobRow } from '../queries.ts'
import type { JobFilters } from './schemas.ts'
import { type Corrections, nearestOf, spelledWords, transpositionsOf } from './spelling.ts'
import { readTerms, type Term } from './terms.ts'

type Condition = RawBuilder<boolean>
type TsQuery = RawBuilder<string>

/** What is searched for, understood: conditions in SQL, and the words that rank, if any. */
export interface Search {
  readonly conditions: readonly Condition[]
  readonly words: TsQuery | undefined
  /** True where the words are all of them words that must not stand: nothing to rank by. */
  readonly isUnranked: boolean
}

const phrase = (words: string): TsQuery => sql`phraseto_tsquery('posting', search_text(${words}))`

/** The last word perhaps only begun. What reaches to_tsquery is letters, digits and single spaces (terms.ts, search_words). */
const begun = (words: string): TsQuery =>
  sql`to_tsquery('posting', replace(search_words(${words}), ' ', ' <-> ') || ':*')`

const termQuery = ({ words, isWithout, isOpen }: Term, corrections: Corrections): TsQuery => {
  if (isWithout) return sql`!! ${phrase(words)}`
  const meant = corrections.get(words.toLowerCase())
  const ways = [phrase(words), ...(isOpen ? [begun(words)] : []), ...(meant === undefined ? [] : [phrase(meant)])]
  return sql`(${sql.join(ways, sql` || `)})`
}

const wordsQuery = (terms: readonly Term[], corrections: Corrections): TsQuery | undefined =>
  terms.length === 0
    ? undefined
    : sql`(${sql.join(
        terms.map((term) => termQuery(term, corrections)),
        sql` && `,
      )})`

const NEIGHBOURS = 20

interface Neighbourhood {
  readonly word: string
  readonly plain: string
  readonly near: readonly string[]
}

/** Of the words that begin no heading's word, those of headings that lie nearest: by trigrams and by transposition. */
const findCorrections = async (db: Db, words: readonly string[]): Promise<Corrections> => {
  if (words.length === 0) return new Map()
  const asked = JSON.stringify(words.map((word) => ({ word, swaps: transpositionsOf(word) })))
  const { rows } = await sql<Neighbourhood>`
    select asked.word, asked.plain, near.words as near
    from (
      select word, lower(unaccent(word)) as plain, swaps
      from json_to_recordset(${asked}::json) as typed (word text, swaps text[])
    ) as asked,
    lateral (
      select array(
        (select word from search_word where word % asked.plain order by similarity(word, asked.plain) desc, word limit ${NEIGHBOURS})
        union
        select word from search_word where word = any(asked.swaps)
      ) as words
    ) as near
    where not exists (select from search_word where word >= asked.plain and word < asked.plain || chr(1114111))`.execute(
    db,
  )
  const pairs = rows.map(({ word, plain, near }) => [word, nearestOf(plain, near)] as const)
  return new Map(pairs.flatMap(([word, meant]) => (meant === undefined ? [] : [[word, meant]])))
}

const anyOf = (column: string, values: readonly string[] | undefined): Condition[] =>
  values === undefined || values.length === 0 ? [] : [sql`${sql.ref(column)} = any(${values})`]

/** Words that a column must hold; the expression is that of its index. */
const holdsWords = (column: 'company' | 'location', given: string | undefined): Condition[] => {
  const words = wordsQuery(readTerms(given ?? ''), new Map())
  return words === undefined
    ? []
    : [sql`to_tsvector('posting', search_text(coalesce(${sql.ref(column)}, ''))) @@ ${words}`]
}

const given = <T>(value: T | undefined, condition: (value: T) => Condition): Condition[] =>
  value === undefined ? [] : [condition(value)]

const filterConditions = (filters: JobFilters): Condition[] => [
  sql`status = 'active' and (closes_at is null or closes_at > now())`,
  ...holdsWords('location', filters.location),
  ...holdsWords('company', filters.company),
  ...anyOf('job_type', filters.job_type),
  ...anyOf('experience_level', filters.experience_level),
  ...anyOf('remote', filters.remote),
  ...given(filters.skills, (skills) => sql`skill_keys(skills) @> skill_keys(${skills}::text[])`),
  ...given(filters.salary_min, (least) => sql`coalesce(salary_max, salary_min, -1) >= ${least}::numeric`),
  ...given(filters.salary_currency, (currency) => sql`salary_currency = ${currency}`),
  ...given(filters.posted_within_days, (days) => sql`created_at > now() - make_interval(days => ${days}::integer)`),
]

/** Understands what a person typed and chose; looks up how misspelt words are spelled. */
export const understand = async (db: Db, { query = '', ...filters }: JobFilters): Promise<Search> => {
  const terms = readTerms(query)
  const words = wordsQuery(terms, await findCorrections(db, spelledWords(terms)))
  return {
    conditions: filterConditions(filters),
    words,
    isUnranked: terms.every(({ isWithout }) => isWithout),
  }
}

const all = (conditions: readonly Condition[]): Condition => sql`${sql.join([...conditions], sql` and `)}`
const matching = ({ conditions, words }: Search): Condition =>
  all(words === undefined ? conditions : [...conditions, sql`search @@ ${words}`])

/** Beyond so many they are not counted one by one: the answer is the planner's estimate. */
const COUNTED_AT_MOST = 2000

const estimateOf = async (db: Db, condition: Condition): Promise<number> => {
  const plan = await sql<Plan>`explain (format json) select from job where ${condition}`.execute(db)
  return plan.rows[0]?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0
}

// Walking from the newest looks into the long column of each row that it passes, which the planner takes for free: where one job in
// twenty matches, it passes ten thousand to find five hundred.
const WALKED_FROM = 0.05

/** `created_at desc` of the words' matches: walked where they are many, collected by the index of words and sorted where few. */
const newestOf = async (db: Db, words: TsQuery): Promise<RawBuilder<unknown>> => {
  const isActive = sql<boolean>`status = 'active'`
  const [all, matches] = await Promise.all([
    estimateOf(db, isActive),
    estimateOf(db, sql`${isActive} and search @@ ${words}`),
  ])
  // An expression in place of the column: the same order, and no index has it.
  return matches < WALKED_FROM * all ? sql`created_at + interval '0' desc, id desc` : sql`created_at desc, id desc`
}

const countMatches = async (db: Db, search: Search): Promise<Total> => {
  const estimate = await estimateOf(db, matching(search))
  if (estimate > COUNTED_AT_MOST) return { count: estimate, isEstimated: true }
  // Ordered, so that an index is walked and not the table.
  const { rows } = await sql<{ count: number }>`
    select count(*) from (
      select created_at from job where ${matching(search)} order by created_at desc, id desc limit ${COUNTED_AT_MOST + 1}
    ) as counted`.execute(db)
  const count = rows[0]?.count ?? 0
  return { count, isEstimated: count > COUNTED_AT_MOST }
}

/** The part of EXPLAIN's answer that is read. */
interface Plan {
  readonly 'QUERY PLAN': readonly { readonly Plan: { readonly 'Plan Rows': number } }[]
}

/** How an order is written: its keys in SQL, the last unique, and as a cursor holds them. */
interface Sorting extends Order {
  readonly columns: readonly RawBuilder<unknown>[]
  readonly casts: readonly RawBuilder<unknown>[]
}

const PAY = sql`coalesce(salary_max, salary_min, -1)`
const SORTINGS = {
  newest: {
    ...NEWEST,
    columns: [sql`created_at`, sql`id`],
    casts: [sql`timestamptz`, sql`bigint`],
  },
  salary: {
    name: 'salary',
    keys: ['number', 'integer'],
    columns: [PAY, sql`id`],
    casts: [sql`numeric`, sql`bigint`],
  },
  relevance: {
    name: 'relevance',
    keys: ['number', 'time', 'integer'],
    columns: [sql`rank`, sql`created_at`, sql`id`],
    casts: [sql`float8`, sql`timestamptz`, sql`bigint`],
  },
} as const satisfies Record<string, Sorting>

export type SortName = keyof typeof SORTINGS
export const orderOf = (name: SortName): Order => SORTINGS[name]

const behind = ({ columns, casts }: Sorting, after: CursorKeys | undefined): Condition =>
  after === undefined
    ? sql`true`
    : sql`(${sql.join([...columns])}) < (${sql.join(after.map((key, place) => sql`${key}::${casts[place] ?? sql`text`}`))})`

const descending = ({ columns }: Sorting) => sql.join(columns.map((column) => sql`${column} desc`))

// Ranking looks into every word of a row. Of more matches than that, the newest are as good as any others.
const RANKED_AT_MOST = 500
/** What a word counts in the text, in skills and place, in the company's name, in the title. */
const RANK_WEIGHTS = sql`'{0.05, 0.3, 0.5, 1}'::real[]`
// Above any rank: all words in the heading come before words strewn over the text.
const IN_HEADING = 10

/** The jobs worth ranking: the newest that match in their headings, and where those are few, the newest that match anywhere. */
const ranked = ({ conditions }: Search, words: TsQuery, newest: RawBuilder<unknown>) => sql`(
  with in_heading as materialized (
    select id, created_at, ${IN_HEADING} + ts_rank(${RANK_WEIGHTS}, heading, ${words})::float8 as rank
    from job where ${all([...conditions, sql`heading @@ ${words}`])}
    order by created_at desc, id desc limit ${RANKED_AT_MOST}
  )
  select * from in_heading
  union all
  (
    -- Ranked after the newest are taken: the rank of each match would be computed first.
    select id, created_at, ts_rank(${RANK_WEIGHTS}, search, ${words})::float8 as rank
    from (
      select id, created_at, search
      from job where ${all([...conditions, sql`search @@ ${words}`])} and id not in (select id from in_heading)
      order by ${newest} limit greatest(0, ${RANKED_AT_MOST} - (select count(*) from in_heading))
    ) as in_text
  )
) as found`

type FoundRow = JobRow & { readonly exact_time: string; readonly rank: number; readonly pay: number }

const KEYS_OF: Readonly<Record<SortName, (row: FoundRow) => CursorKeys>> = {
  newest: ({ exact_time, id }) => [exact_time, id],
  salary: ({ pay, id }) => [pay, id],
  relevance: ({ rank, exact_time, id }) => [rank, exact_time, id],
}

/** A page of the open jobs that match. Orders are total: the id decides between equals. */
export const searchJobs = async (db: Db, search: Search, sort: SortName, page: Page): Promise<PageOf<JobRow>> => {
  const sorting = SORTINGS[sort]
  const isRanked = sort === 'relevance' && search.words !== undefined
  const source = isRanked ? ranked(search, search.words, await newestOf(db, search.words)) : sql`job`
  const condition = isRanked ? sql`true` : matching(search)
  const onPage = sql`
    select id, ${isRanked ? sql`rank` : sql`null::float8 as rank`} from ${source}
    where ${condition} and ${behind(sorting, page.after)}
    order by ${descending(sorting)} offset ${page.skip} limit ${page.limit + 1}`
  const [{ rows }, total] = await Promise.all([
    sql<FoundRow>`
      select ${sql.join(JOB_COLUMNS.map((column) => sql.ref(column)))}, rank, ${PAY} as pay, ${exactTime('created_at')} as exact_time
      from (${onPage}) as page join job using (id) order by ${descending(sorting)}`.execute(db),
    countMatches(db, search),
  ])
  return cutPage(rows, page, total, KEYS_OF[sort])
}

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
export const countFacets = async (db: Db, search: Search): Promise<{ rows: FacetRow[]; total: Total }> => {
  const counts = [
    ...PLAIN_FACETS.map((facet) => facetCounts(facet, sql.ref(facet), sql`matched`)),
    facetCounts('skills', sql`skill`, sql`matched, unnest(skills) as skill`),
  ]
  const total = await countMatches(db, search)
  const { rows } = await sql<FacetRow>`
      with matched as materialized (
        select ${sql.join(PLAIN_FACETS.map((facet) => sql.ref(facet)))}, skills from job
        where ${matching(search)} order by created_at desc, id desc limit ${total.isEstimated ? FACET_SAMPLE : COUNTED_AT_MOST}
      )
      ${sql.join(counts, sql` union all `)}`.execute(db)
  return { rows, total }
}
