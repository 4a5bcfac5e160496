import { type Selectable, sql, type Updateable } from 'kysely'
import type { Db } from '../../database/connect.ts'
import { behindNewest, countRows, exactTime } from '../../database/keyset.ts'
import type { WebhookDeliveryStatus, WebhookDeliveryTable } from '../../database/webhook-tables.ts'
import { cutPage, type Page, type PageOf } from '../../http/paging.ts'

export type DeliveryRow = Selectable<WebhookDeliveryTable>

export const insertDelivery = (db: Db, endpointId: number, eventType: string, body: string): Promise<DeliveryRow> =>
  db
    .insertInto('webhook_delivery')
    .values({ endpoint_id: endpointId, event_type: eventType, body, next_attempt_at: sql<Date>`now()` })
    .returningAll()
    .executeTakeFirstOrThrow()

/** A delivery whose turn it is, and all that it takes to send it. */
export const findDue = (db: Db, deliveryId: number, turn: number) =>
  db
    .selectFrom('webhook_delivery as delivery')
    .innerJoin('webhook_endpoint as endpoint', 'endpoint.id', 'delivery.endpoint_id')
    .innerJoin('users', 'users.id', 'endpoint.user_id')
    .select(['delivery.id', 'delivery.endpoint_id', 'delivery.turn', 'delivery.attempts', 'delivery.event_type'])
    .select(['delivery.message_id', 'delivery.body'])
    .select(['endpoint.url', 'endpoint.user_id', 'endpoint.secret'])
    .select(sql<boolean>`endpoint.is_active and users.is_active`.as('is_wanted'))
    .select(
      sql<string[]>`array(
        select former ->> 'secret'
        from jsonb_array_elements(
          jsonb_build_object('secret', endpoint.former_secret, 'until', endpoint.former_secret_until) || endpoint.older_secrets
        ) with ordinality as each (former, place)
        where (former ->> 'until')::timestamptz > now() order by place
      )`.as('former_secrets'),
    )
    .where('delivery.id', '=', deliveryId)
    .where('delivery.turn', '=', turn)
    .where('delivery.status', '=', 'pending')
    .executeTakeFirst()

export type DueDelivery = NonNullable<Awaited<ReturnType<typeof findDue>>>

/** Held before its deliveries are, by whoever changes both. */
export const lockEndpoint = (db: Db, endpointId: number) =>
  db
    .selectFrom('webhook_endpoint')
    .select(['id', 'failing_since', 'is_active'])
    .where('id', '=', endpointId)
    .forNoKeyUpdate()
    .executeTakeFirst()

type Settlement = Pick<Updateable<WebhookDeliveryTable>, 'status' | 'response_status' | 'error'> & {
  /** Seconds from now; `undefined`: never. */
  readonly delaySeconds?: number
}

/** Writes down what came of a try, once: `undefined` when its turn is over. */
export const settleDelivery = (
  db: Db,
  { id, turn }: Pick<DueDelivery, 'id' | 'turn'>,
  { delaySeconds, ...columns }: Settlement,
): Promise<DeliveryRow | undefined> =>
  db
    .updateTable('webhook_delivery')
    .set({
      ...columns,
      attempts: sql`attempts + 1`,
      turn: sql`turn + 1`,
      last_attempt_at: sql`now()`,
      next_attempt_at: delaySeconds === undefined ? null : sql<Date>`now() + make_interval(secs => ${delaySeconds})`,
    })
    .where('id', '=', id)
    .where('turn', '=', turn)
    .where('status', '=', 'pending')
    .returningAll()
    .executeTakeFirst()

/** Ends a delivery without a try. */
export const dropDelivery = (db: Db, { id, turn }: Pick<DueDelivery, 'id' | 'turn'>, error: string) =>
  db
    .updateTable('webhook_delivery')
    .set({ status: 'failed', error, response_status: null, turn: sql`turn + 1`, next_attempt_at: null })
    .where('id', '=', id)
    .where('turn', '=', turn)
    .where('status', '=', 'pending')
    .execute()

/** Only where it says something new: `updated_at` is not to move with each delivery. */
export const endFailing = (db: Db, endpointId: number) =>
  db
    .updateTable('webhook_endpoint')
    .set({ failing_since: null })
    .where('id', '=', endpointId)
    .where('failing_since', 'is not', null)
    .execute()

export const beginFailing = (db: Db, endpointId: number) =>
  db
    .updateTable('webhook_endpoint')
    .set({ failing_since: sql<Date>`now()` })
    .where('id', '=', endpointId)
    .where('failing_since', 'is', null)
    .execute()

export const switchOff = (db: Db, endpointId: number, reason: string) =>
  db
    .updateTable('webhook_endpoint')
    .set({ is_active: false, disabled_reason: reason })
    .where('id', '=', endpointId)
    .where('is_active', '=', true)
    .execute()

export const findDeliveryOf = (db: Db, userId: number, deliveryId: number): Promise<DeliveryRow | undefined> =>
  db
    .selectFrom('webhook_delivery')
    .innerJoin('webhook_endpoint', 'webhook_endpoint.id', 'webhook_delivery.endpoint_id')
    .selectAll('webhook_delivery')
    .where('webhook_delivery.id', '=', deliveryId)
    .where('webhook_endpoint.user_id', '=', userId)
    .executeTakeFirst()

/** What an endpoint was told, newest first. */
export const listDeliveries = async (
  db: Db,
  endpointId: number,
  status: WebhookDeliveryStatus | undefined,
  page: Page,
): Promise<PageOf<DeliveryRow>> => {
  const deliveries = db
    .selectFrom('webhook_delivery')
    .where('endpoint_id', '=', endpointId)
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'pending'))
  const [rows, total] = await Promise.all([
    deliveries
      .selectAll()
      .select(exactTime('created_at').as('exact_time'))
      .where(behindNewest('webhook_delivery', page.after))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, deliveries),
  ])
  return cutPage(rows, page, total, ({ exact_time, id }) => [exact_time, id])
}

const restarted = {
  status: 'pending',
  attempts: 0,
  turn: sql<number>`turn + 1`,
  next_attempt_at: sql<Date>`now()`,
} as const

export const restartDelivery = (db: Db, deliveryId: number): Promise<DeliveryRow> =>
  db
    .updateTable('webhook_delivery')
    .set(restarted)
    .where('id', '=', deliveryId)
    .returningAll()
    .executeTakeFirstOrThrow()

/** The oldest of those that failed since then. */
export const restartFailed = (db: Db, endpointId: number, since: Date, limit: number) =>
  db
    .updateTable('webhook_delivery')
    .set(restarted)
    .where('id', 'in', (sub) =>
      sub
        .selectFrom('webhook_delivery')
        .select('id')
        .where('endpoint_id', '=', endpointId)
        .where('status', '=', 'failed')
        .where('created_at', '>=', since)
        .orderBy('created_at')
        .orderBy('id')
        .limit(limit),
    )
    .returning(['id', 'turn'])
    .execute()

const FORGOTTEN_AT_ONCE = 10_000

/** Removes some that ended long ago; true when there may be more. */
export const forgetOldDeliveries = async (db: Db): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('webhook_delivery')
    .where('id', 'in', (sub) =>
      sub
        .selectFrom('webhook_delivery')
        .select('id')
        .where('created_at', '<', sql<Date>`now() - interval '30 days'`)
        .where('status', '<>', 'pending')
        .limit(FORGOTTEN_AT_ONCE),
    )
    .executeTakeFirst()
  return numDeletedRows === BigInt(FORGOTTEN_AT_ONCE)
}
