import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { CountedFigures } from '../dashboard/read.ts'

export interface KeptView {
  readonly figures: CountedFigures
  readonly computed_at: Date
}

interface ViewOf {
  /** See `keyOf`. */
  readonly key: string
  /** The last day of its trends. */
  readonly last: string
}

/** Figures kept of these days, if they are no older. */
export const findKept = async (db: Db, { key, last }: ViewOf, oldestMs: number): Promise<KeptView | undefined> => {
  const { rows } = await sql<KeptView>`
    select figures, computed_at from whole_view
    where period = ${key} and last_day = ${last}::date and computed_at > now() - ${oldestMs} * interval '1 millisecond'`.execute(
    db,
  )
  return rows[0]
}

/** Puts them in place of older ones; a slower count of an earlier state changes nothing. */
export const keep = (db: Db, { key, last }: ViewOf, { figures, computed_at }: KeptView) =>
  db
    .insertInto('whole_view')
    .values({ period: key, last_day: last, figures: JSON.stringify(figures), computed_at })
    .onConflict((conflict) =>
      conflict
        .column('period')
        .doUpdateSet(({ ref }) => ({
          last_day: ref('excluded.last_day'),
          figures: ref('excluded.figures'),
          computed_at: ref('excluded.computed_at'),
        }))
        .whereRef('whole_view.computed_at', '<', 'excluded.computed_at'),
    )
    .execute()

/** Somebody still asks for it; written once a minute at most. */
export const noteAsked = (db: Db, key: string) =>
  sql`
    update whole_view set last_asked_at = now()
    where period = ${key} and last_asked_at < now() - interval '1 minute'`.execute(db)

/** Keys of the views asked for last, and so long ago at most. */
export const listAsked = async (db: Db, sinceMs: number, count: number): Promise<string[]> => {
  const { rows } = await sql<{ period: string }>`
    select period from whole_view where last_asked_at > now() - ${sinceMs} * interval '1 millisecond'
    order by last_asked_at desc limit ${count}`.execute(db)
  return rows.map(({ period }) => period)
}

/** Removes what nobody has asked for since so long ago. */
export const forgetUnasked = (db: Db, sinceMs: number) =>
  sql`delete from whole_view where last_asked_at <= now() - ${sinceMs} * interval '1 millisecond'`.execute(db)
