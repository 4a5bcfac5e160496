import { sql } from 'kysely'
import type { Db } from '../database/tables.ts'

/** A task of which every try failed. The queue keeps it for seven days. */
export interface DeadTask {
  readonly id: string
  readonly task: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly tries: number
  /** Its kind, such as `TypeError`; the words of errors are not kept. */
  readonly last_error: string | null
  readonly enqueued_at: Date
  readonly failed_at: Date
}

/** Failures that the queue itself states: `job heartbeat timeout`, `job timed out`. What earlier releases left there may be words of errors. */
const LAST_ERROR = sql<string | null>`case
  when output->>'name' = 'FailedTry' then output->>'message'
  when output->'value'->>'message' in ('job heartbeat timeout', 'job timed out') then output->'value'->>'message'
  else 'unknown' end`

const columns = sql`id, name as task, coalesce(data, '{}') as payload, retry_count + 1 as tries, ${LAST_ERROR} as last_error,
  created_on as enqueued_at, completed_on as failed_at`

/** The latest `limit` of them. */
export const listDeadTasks = async (db: Db, taskNames: readonly string[], limit: number): Promise<DeadTask[]> => {
  const { rows } = await sql<DeadTask>`
    select ${columns} from pgboss.job
    where name = any(${taskNames}) and state = 'failed'
    order by completed_on desc, id
    limit ${limit}`.execute(db)
  return rows
}

/** Whatever state it is in; `undefined` when there is no task with this id. */
export const findTask = async (
  db: Db,
  taskNames: readonly string[],
  id: string,
): Promise<(DeadTask & { readonly state: string }) | undefined> => {
  const { rows } = await sql<DeadTask & { state: string }>`
    select ${columns}, state from pgboss.job where name = any(${taskNames}) and id = ${id}::uuid for update`.execute(db)
  return rows[0]
}

/** One more try for a dead task, as pg-boss does it; within `trx`. Workers see it at their next poll. */
export const retryDeadTask = async (trx: Db, task: string, id: string): Promise<void> => {
  await sql`
    update pgboss.job
    set state = 'retry', retry_limit = retry_limit + 1, completed_on = null, start_after = greatest(start_after, now())
    where name = ${task} and id = ${id}::uuid and state = 'failed'`.execute(trx)
}
