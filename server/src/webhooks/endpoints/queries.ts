import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db } from '../../database/connect.ts'
import { behindNewest, countRows, exactTime } from '../../database/keyset.ts'
import type { WebhookEndpointTable } from '../../database/webhook-tables.ts'
import { cutPage, type Page, type PageOf } from '../../http/paging.ts'

export type EndpointRow = Selectable<WebhookEndpointTable>

const ofUser = (db: Db, userId: number) => db.selectFrom('webhook_endpoint').where('user_id', '=', userId)

export const listEndpoints = async (db: Db, userId: number, page: Page): Promise<PageOf<EndpointRow>> => {
  const endpoints = ofUser(db, userId)
  const [rows, total] = await Promise.all([
    endpoints
      .selectAll()
      .select(exactTime('created_at').as('exact_time'))
      .where(behindNewest('webhook_endpoint', page.after))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, endpoints),
  ])
  return cutPage(rows, page, total, ({ exact_time, id }) => [exact_time, id])
}

export const findEndpointOf = (db: Db, userId: number, endpointId: number): Promise<EndpointRow | undefined> =>
  ofUser(db, userId).selectAll().where('id', '=', endpointId).executeTakeFirst()

export const findEndpointOfForUpdate = (db: Db, userId: number, endpointId: number): Promise<EndpointRow | undefined> =>
  ofUser(db, userId).selectAll().where('id', '=', endpointId).forNoKeyUpdate().executeTakeFirst()

/** How many a person has; until the transaction ends, nobody else adds one to them. */
export const countEndpointsLocked = async (db: Db, userId: number): Promise<number> => {
  await db.selectFrom('users').select('id').where('id', '=', userId).forNoKeyUpdate().execute()
  return (await ofUser(db, userId).select('id').execute()).length
}

export const insertEndpoint = (db: Db, endpoint: Insertable<WebhookEndpointTable>): Promise<EndpointRow> =>
  db.insertInto('webhook_endpoint').values(endpoint).returningAll().executeTakeFirstOrThrow()

export const updateEndpoint = (
  db: Db,
  endpointId: number,
  change: Updateable<WebhookEndpointTable>,
): Promise<EndpointRow> =>
  db.updateTable('webhook_endpoint').set(change).where('id', '=', endpointId).returningAll().executeTakeFirstOrThrow()

// The check of the column says why so many.
const MOST_OLDER_SECRETS = 8

/** Former secrets whose day is not over and that another one has followed; the oldest are dropped where they are too many. */
const olderSecrets = sql<string>`(
  select coalesce(jsonb_agg(former order by place), '[]')
  from (
    select former, place
    from jsonb_array_elements(jsonb_build_object('secret', former_secret, 'until', former_secret_until) || older_secrets)
      with ordinality as each (former, place)
    where (former ->> 'until')::timestamptz > now()
    order by place limit ${MOST_OLDER_SECRETS}
  ) as unexpired
)`

/** The secret until now signs for another day, as each before it does until its own is over. */
export const replaceSecret = (db: Db, endpointId: number, secret: string): Promise<EndpointRow> =>
  db
    .updateTable('webhook_endpoint')
    .set({
      secret,
      former_secret: sql<string>`secret`,
      former_secret_until: sql<Date>`now() + interval '1 day'`,
      older_secrets: olderSecrets,
    })
    .where('id', '=', endpointId)
    .returningAll()
    .executeTakeFirstOrThrow()

/** The columns that hold what was sealed. */
export type SealedSecrets = Pick<EndpointRow, 'secret' | 'former_secret' | 'older_secrets'>

/** What is sealed of the endpoints behind an id, in the order of their ids; nobody else changes it until `trx` ends. */
export const lockSealed = (
  trx: Db,
  afterId: number,
  limit: number,
): Promise<readonly (SealedSecrets & Pick<EndpointRow, 'id'>)[]> =>
  trx
    .selectFrom('webhook_endpoint')
    .select(['id', 'secret', 'former_secret', 'older_secrets'])
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .forNoKeyUpdate()
    .execute()

export const saveSealed = (trx: Db, endpointId: number, { older_secrets, ...sealed }: SealedSecrets) =>
  trx
    .updateTable('webhook_endpoint')
    .set({ ...sealed, older_secrets: JSON.stringify(older_secrets) })
    .where('id', '=', endpointId)
    .execute()

/** With all that it was told. True when there was one. */
export const deleteEndpoint = async (db: Db, userId: number, endpointId: number): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('webhook_endpoint')
    .where('user_id', '=', userId)
    .where('id', '=', endpointId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
