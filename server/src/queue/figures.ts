import { sql } from 'kysely'
import type { Db } from '../database/tables.ts'
import { deadLettersOf } from './names.ts'

/** How many tasks of a name are in which state, counted now. */
export interface TaskFigures {
  readonly task: string
  /** Could be worked on at this moment. */
  readonly ready: number
  /** Not before a time of their own: a delivery that is to be tried again, the pause before a second try. */
  readonly delayed: number
  readonly running: number
  /** Every try failed. They are kept for seven days. */
  readonly dead: number
  /** Of those, how many nobody has told their owners of yet. */
  readonly giving_up: number
  /** For how long the oldest ready one has been waiting; 0 when none is. */
  readonly oldest_ready_seconds: number
}

/** Reads an index over the tasks that are not done (pg-boss keeps it); what is done is not counted. */
export const countTasks = async (db: Db, taskNames: readonly string[]): Promise<TaskFigures[]> => {
  const names = taskNames.map((task) => ({ task, dead_letters: deadLettersOf(task) }))
  const { rows } = await sql<TaskFigures>`
    with counted as (
      select name,
        count(*) filter (where state < 'active' and start_after <= now()) as ready,
        count(*) filter (where state < 'active' and start_after > now()) as delayed,
        count(*) filter (where state = 'active') as running,
        count(*) filter (where state = 'failed') as dead,
        min(start_after) filter (where state < 'active' and start_after <= now()) as ready_since
      from pgboss.job
      where state in ('created', 'retry', 'active', 'failed')
      group by name
    )
    select wanted.task,
      coalesce(own.ready, 0)::int as ready,
      coalesce(own.delayed, 0)::int as delayed,
      coalesce(own.running, 0)::int as running,
      coalesce(own.dead, 0)::int as dead,
      coalesce(letters.ready + letters.delayed + letters.running, 0)::int as giving_up,
      coalesce(extract(epoch from now() - own.ready_since), 0)::float as oldest_ready_seconds
    from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as wanted (task text, dead_letters text)
    left join counted as own on own.name = wanted.task
    left join counted as letters on letters.name = wanted.dead_letters
    order by wanted.task`.execute(db)
  return rows
}
