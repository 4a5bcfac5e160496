import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../database/tables.ts'
import type { CursorKeys } from '../../../http/cursor.ts'
import type { Order, Page } from '../../../http/paging.ts'
import { all, BY_TIME, type Condition, candidatesOf, firstOf, holds, type Wanted } from '../matches/queries.ts'
import type { Words } from '../words/queries.ts'

/*
 * The order of relevance. Ranking looks into every word of a row, so only the head of the list is ranked: the newest 500 that match in their
 * headings and, where those are fewer, the newest that match anywhere. Behind the head come, newest first, the other matches in headings and then those
 * in texts. All of it is one order, by rank, time and id: what is not ranked has the rank of its kind.
 */
const RANKED_AT_MOST = 500
/** What a word counts in the text, in skills and place, in the company's name, in the title. */
const RANK_WEIGHTS = sql`'{0.05, 0.3, 0.5, 1}'::real[]`
// Above any rank: all words in the heading come before words strewn over the text.
const IN_HEADING = 10
const IN_TEXT = 0
// So that what is ranked stands before what is not, however little its words count.
const LEAST_RANK = 1e-6

/** Keys of the last row, and where the head ends: its kind (1: in headings, 2: in texts) and its oldest job. */
export const RELEVANCE: Order = {
  name: 'relevance',
  keys: ['number', 'time', 'integer', 'integer', 'time', 'integer'],
}

/** A job with its place in the order. */
export interface Placed {
  readonly job_id: number
  readonly exact_time: string
  readonly rank: number
}

/** Jobs as old as this one, or newer, are ranked; so that the pages behind a cursor keep to one head, whatever was posted since. */
interface Edge {
  readonly isInHeading: boolean
  readonly time: string
  readonly id: number
}

interface Cursor {
  readonly rank: number
  readonly last: Condition
  readonly edge: Edge
}

const moment = (time: string, id: number) => sql`(${time}::timestamptz, ${id}::bigint)`

const readCursor = (keys: CursorKeys): Cursor => {
  const [rank, time, id, kind, edgeTime, edgeId] = keys
  return {
    rank: Number(rank),
    last: sql`(created_at, job_id) < ${moment(String(time), Number(id))}`,
    edge: { isInHeading: kind === 1, time: String(edgeTime), id: Number(edgeId) },
  }
}

const writeCursor = ({ rank, exact_time, job_id }: Placed, { isInHeading, time, id }: Edge): CursorKeys => [
  ...[rank, exact_time, job_id],
  ...[isInHeading ? 1 : 2, time, id],
]

/** What is searched for: filters, and words to rank by. */
interface Ranked {
  readonly conditions: readonly Condition[]
  readonly words: Words
}

const exactly = ({ exact, loose }: Words): Condition[] => (exact === loose ? [] : [holds('words', exact)])

/** Where words must not stand, they must not stand in the text either. */
const inHeading = ({ conditions, words }: Ranked): Wanted =>
  words.isExcluding
    ? {
        conditions: [...conditions, holds('words', words.loose)],
        checks: [holds('heading', words.exact), ...exactly(words)],
      }
    : { conditions: [...conditions, holds('heading', words.exact)], checks: [] }

const inText = ({ conditions, words }: Ranked): Wanted => ({
  conditions: [...conditions, holds('words', words.loose)],
  checks: [sql`not ${holds('heading', words.exact)}`, ...exactly(words)],
})

type Picked = RawBuilder<unknown>

const NONE: Picked = sql`(select job_id, created_at from active_job where false)`

/** The newest, and where those in headings are few, as many in texts as there is room for. */
const newest = async (db: Db, ranked: Ranked): Promise<readonly [headings: Picked, texts: Picked]> => {
  const { jobs } = ranked.words
  const pick = async (wanted: Wanted): Promise<Picked> =>
    firstOf(wanted, BY_TIME, RANKED_AT_MOST, { matches: await candidatesOf(db, wanted), jobs })
  const room = sql`(select ${RANKED_AT_MOST} - count(*) from in_heading)`
  const texts = sql`(
    select * from ${await pick(inText(ranked))} as newest where ${room} > 0
    order by created_at desc, job_id desc limit greatest(0, ${room})
  )`
  return [await pick(inHeading(ranked)), texts]
}

// Room for those that were posted since the first page; of more than that, the newest are left out.
const PICKED_AT_MOST = 2 * RANKED_AT_MOST

/** Those up to the edge, from the oldest on. */
const since = ({ conditions, checks }: Wanted, edge: Edge | undefined): Picked => sql`(
  select job_id, created_at from (
    select job_id, created_at, heading, words from active_job
    where ${all(conditions)} and ${edge === undefined ? sql`true` : sql`(created_at, job_id) >= ${moment(edge.time, edge.id)}`} offset 0
  ) as active_job
  where ${all(checks)} order by created_at, job_id limit ${PICKED_AT_MOST}
)`

const picked = (
  db: Db,
  ranked: Ranked,
  cursor: Cursor | undefined,
): Promise<readonly [Picked, Picked]> | readonly [Picked, Picked] => {
  if (cursor === undefined) return newest(db, ranked)
  const { edge } = cursor
  if (edge.isInHeading) return [since(inHeading(ranked), edge), NONE]
  return [cursor.rank > IN_HEADING ? since(inHeading(ranked), undefined) : NONE, since(inText(ranked), edge)]
}

interface HeadRow extends Placed {
  readonly is_in_heading: boolean
  /** Of its kind. */
  readonly is_oldest: boolean
}

const rankIn = (column: 'heading' | 'words', { exact }: Words) =>
  sql`greatest(ts_rank(${RANK_WEIGHTS}, ${sql.ref(column)}, ${exact}::tsquery)::float8, ${LEAST_RANK}::float8)`

/** What is ranked, behind the cursor, best first. */
const headOf = async (db: Db, ranked: Ranked, cursor: Cursor | undefined): Promise<readonly HeadRow[]> => {
  const [headings, texts] = await picked(db, ranked, cursor)
  const { rows } = await sql<HeadRow>`
    with in_heading as materialized (select * from ${headings} as found),
    ranked as (
      select job_id, created_at, true as is_in_heading, ${IN_HEADING} + ${rankIn('heading', ranked.words)} as rank
      from in_heading join active_job using (job_id, created_at)
      union all
      select job_id, created_at, false, ${rankIn('words', ranked.words)}
      from ${texts} as in_text join active_job using (job_id, created_at)
    )
    select job_id, created_at::text as exact_time, rank, is_in_heading,
      row_number() over (partition by is_in_heading order by created_at, job_id) = 1 as is_oldest
    from ranked where ${cursor === undefined ? sql`true` : sql`rank < ${cursor.rank} or (rank = ${cursor.rank} and ${cursor.last})`}
    order by rank desc, ranked.created_at desc, job_id desc`.execute(db)
  return rows
}

/** Behind a whole head of headings more of them may follow; one with texts in it holds all headings. */
const edgeOf = (head: readonly HeadRow[]): Edge | undefined => {
  const isInHeading = head.filter(({ is_in_heading }) => is_in_heading).length >= RANKED_AT_MOST
  const oldest = head.findLast(({ is_oldest }) => is_oldest)
  const end = head.find((row) => row.is_oldest && row.is_in_heading === isInHeading) ?? oldest
  return end === undefined ? undefined : { isInHeading, time: end.exact_time, id: end.job_id }
}

const both = (conditions: readonly (Condition | undefined)[]): Condition =>
  all(conditions.filter((condition) => condition !== undefined))

interface Part {
  readonly skip: number
  readonly count: number
}

/** What is not ranked, behind the edge and the cursor: first those in headings, then those in texts. */
const restOf = async (
  db: Db,
  ranked: Ranked,
  { edge, cursor, skip, count }: Part & { readonly edge: Edge; readonly cursor: Cursor | undefined },
): Promise<readonly Placed[]> => {
  const rank = cursor?.rank ?? Number.POSITIVE_INFINITY
  const older = sql<boolean>`(created_at, job_id) < ${moment(edge.time, edge.id)}`
  const pick = async (wanted: Wanted): Promise<Picked> =>
    firstOf(wanted, BY_TIME, skip + count, { matches: await candidatesOf(db, wanted), jobs: ranked.words.jobs })
  const headings = { ...inHeading(ranked), behind: both([older, rank === IN_HEADING ? cursor?.last : undefined]) }
  const texts = {
    ...inText(ranked),
    behind: both([edge.isInHeading ? undefined : older, rank <= IN_TEXT ? cursor?.last : undefined]),
  }
  const { rows } = await sql<Placed>`
    with in_heading as materialized (
      select * from ${edge.isInHeading && rank >= IN_HEADING ? await pick(headings) : NONE} as found
    )
    select job_id, created_at::text as exact_time, rank from (
      select *, ${IN_HEADING}::float8 as rank from in_heading
      union all
      select *, ${IN_TEXT}::float8 from ${await pick(texts)} as in_text
      where (select count(*) from in_heading) < ${skip + count}
    ) as rest
    order by rank desc, rest.created_at desc, job_id desc offset ${skip} limit ${count}`.execute(db)
  return rows
}

const isInRest = ({ rank, edge }: Cursor): boolean => rank <= (edge.isInHeading ? IN_HEADING : IN_TEXT)

/** A page by relevance with one job more than its limit, if there is one, and the cursor behind each. */
export const mostRelevant = async (
  db: Db,
  ranked: Ranked,
  page: Page,
): Promise<{ placed: readonly Placed[]; keysOf: (last: Placed) => CursorKeys }> => {
  const cursor = page.after === undefined ? undefined : readCursor(page.after)
  const head = cursor !== undefined && isInRest(cursor) ? [] : await headOf(db, ranked, cursor)
  const edge = cursor?.edge ?? edgeOf(head)
  if (edge === undefined) return { placed: [], keysOf: () => [] }
  const keysOf = (last: Placed) => writeCursor(last, edge)
  const shown = head.slice(page.skip, page.skip + page.limit + 1)
  const count = page.limit + 1 - shown.length
  const isWhole = cursor === undefined && head.length < RANKED_AT_MOST
  if (count === 0 || isWhole) return { placed: shown, keysOf }
  const skip = Math.max(0, page.skip - head.length)
  return { placed: [...shown, ...(await restOf(db, ranked, { edge, cursor, skip, count }))], keysOf }
}
