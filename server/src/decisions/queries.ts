import { type Selectable, sql } from 'kysely'
import { isOfApplication } from '../applications/queries.ts'
import type { Db } from '../database/connect.ts'
import { countRows } from '../database/keyset.ts'
import type { DecisionPersonTable } from '../database/tables.ts'
import { cutPage, type Order, type Page, type PageOf } from '../http/paging.ts'
import type { ChainRow } from './chain.ts'
import type { AnalysisSeen } from './rules.ts'

export type DecisionPerson = Selectable<DecisionPersonTable>

/** Pseudonym and key of each user, made for those who have none yet. */
export const listPersons = async (db: Db, userIds: readonly number[]): Promise<ReadonlyMap<number, DecisionPerson>> => {
  const known = await db
    .selectFrom('decision_person')
    .selectAll()
    .where('user_id', 'in', [0, ...userIds])
    .execute()
  const found = new Set(known.map(({ user_id }) => user_id))
  // In one order, so that two who make the same ones do not wait for each other.
  const missing = userIds.filter((id) => !found.has(id)).toSorted((one, other) => one - other)
  const made =
    missing.length === 0
      ? []
      : await makePersons(
          db,
          missing.map((user_id) => ({ user_id })),
        )
  return new Map([...known, ...made].map((person) => [person.user_id, person]))
}

const makePersons = (db: Db, persons: { user_id: number }[]): Promise<DecisionPerson[]> =>
  db
    .insertInto('decision_person')
    .values(persons)
    // An update that changes nothing, because "do nothing" would return no row.
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet((row) => ({ user_id: row.ref('excluded.user_id') })),
    )
    .returningAll()
    .execute()

/**
 * Adds entries to the chain. Whoever else adds waits until this transaction ends, so it is the last thing that one does. A
 * score seen before on that day by the same person is not added again.
 */
export const insertDecisions = (db: Db, entries: readonly string[]) =>
  db
    .insertInto('decision')
    .columns(['entry'])
    .expression(sql<{ entry: string }>`select unnest(${entries}::text[])`)
    .onConflict((conflict) => conflict.column('seen_once').doNothing())
    .execute()

/** Of these entries, the scores seen that are not in the record yet. */
export const onlyUnseen = async (db: Db, entries: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ entry: string }>`
    select wanted.entry from unnest(${entries}::text[]) as wanted (entry)
    where not exists (
      select from decision where decision.seen_once = md5(
        (wanted.entry::jsonb ->> 'actor') || ' ' || (wanted.entry::jsonb ->> 'application_id') || ' '
        || coalesce(wanted.entry::jsonb #>> '{analysis,result_sha256}', wanted.entry::jsonb #>> '{analysis,id}') || ' ' || left(wanted.entry::jsonb ->> 'at', 10))::uuid
    )`.execute(db)
  return rows.map(({ entry }) => entry)
}

/** The analysis that stands for an application: the latest finished one of its resume against its job. */
export const findAnalysisFor = async (db: Db, applicationId: number): Promise<AnalysisSeen | null> => {
  const { rows } = await sql<AnalysisSeen>`
    select analysis.id, analysis.engine_version, analysis.result #>> '{certificate,resultSha256}' as result_sha256
    from application join analysis on analysis.user_id = application.user_id and analysis.job_id = application.job_id
    where application.id = ${applicationId} and analysis.status = 'done'
      and ${isOfApplication}
    order by analysis.requested_at desc, analysis.id desc limit 1`.execute(db)
  return rows[0] ?? null
}

/** Newest first, which is the order of the chain backwards. */
export const LATEST_ENTRY: Order = { name: 'decisions', keys: ['integer'] }

export interface DecisionRow {
  readonly seq: number
  readonly entry: string
  readonly hash: Buffer
  /** Who did it; null for the system and for the erased. */
  readonly actor_id: number | null
}

/** What the record says of an application. */
export const listDecisions = async (db: Db, applicationId: number, page: Page): Promise<PageOf<DecisionRow>> => {
  const entries = db.selectFrom('decision').where('application_id', '=', applicationId)
  const [rows, total] = await Promise.all([
    entries
      .leftJoin('decision_person as actor', (join) =>
        join.on(sql`actor.pseudonym`, '=', sql`(decision.entry::jsonb ->> 'actor')::uuid`),
      )
      .select(['decision.seq', 'decision.entry', 'decision.hash', 'actor.user_id as actor_id'])
      .$if(page.after !== undefined, (query) => query.where('decision.seq', '<', Number(page.after?.[0] ?? 0)))
      .orderBy('decision.seq', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, entries),
  ])
  return cutPage(rows, page, total, ({ seq }) => [seq])
}

const CHAIN_COLUMNS = ['seq', 'entry', 'prev_hash', 'hash'] as const

/** The rows of the chain behind an entry, in its order. */
export const readChain = (db: Db, afterSeq: number, limit: number): Promise<ChainRow[]> =>
  db.selectFrom('decision').select(CHAIN_COLUMNS).where('seq', '>', afterSeq).orderBy('seq').limit(limit).execute()

export const findLink = (db: Db, seq: number): Promise<ChainRow | undefined> =>
  db.selectFrom('decision').select(CHAIN_COLUMNS).where('seq', '=', seq).executeTakeFirst()
