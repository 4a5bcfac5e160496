import { type Selectable, sql, type Updateable } from 'kysely'
import type { Db } from '../database/connect.ts'
import { behindNewest, countRows, exactTime } from '../database/keyset.ts'
import type { UsersTable } from '../database/tables.ts'
import { cutPage, type Page, type PageOf } from '../http/paging.ts'

export type UserRow = Selectable<UsersTable>

export const findUserByClerkId = (db: Db, clerkId: string): Promise<UserRow | undefined> =>
  db.selectFrom('users').selectAll().where('clerk_id', '=', clerkId).executeTakeFirst()

const userOfEmail = (db: Db, email: string) =>
  db.selectFrom('users').selectAll().where(sql`lower(email)`, '=', sql<string>`lower(${email})`)

export const findUserByEmail = (db: Db, email: string): Promise<UserRow | undefined> =>
  userOfEmail(db, email).executeTakeFirst()

/**
 * Locked, so that two first sign-ins of one email do not both claim the row. The database lowers both sides, because
 * its idea of a capital letter, which the unique index follows, need not be JavaScript's.
 */
export const findUserByEmailForUpdate = (db: Db, email: string): Promise<UserRow | undefined> =>
  userOfEmail(db, email).forUpdate().executeTakeFirst()

interface NewUser {
  readonly email: string
  readonly fullName: string | null
  /** Null for somebody invited, until their first sign-in with this email. */
  readonly clerkId: string | null
  readonly isSuperuser: boolean
}

/** `undefined` when the email or Clerk id was taken meanwhile. */
export const insertUser = (db: Db, user: NewUser): Promise<UserRow | undefined> =>
  db
    .insertInto('users')
    .values({ email: user.email, full_name: user.fullName, clerk_id: user.clerkId, is_superuser: user.isSuperuser })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()

export const linkClerkId = (db: Db, userId: number, clerkId: string): Promise<UserRow> =>
  db.updateTable('users').set({ clerk_id: clerkId }).where('id', '=', userId).returningAll().executeTakeFirstOrThrow()

/** From now on the account is whose verified email it has; true when it was linked to this Clerk user until now. */
export const unlinkClerkId = async (db: Db, userId: number, clerkId: string): Promise<boolean> => {
  const linked = db.updateTable('users').set({ clerk_id: null }).where('id', '=', userId)
  return (await linked.where('clerk_id', '=', clerkId).returning('id').executeTakeFirst()) !== undefined
}

/** Takes over the address unless somebody else has it; true when it was changed. */
export const changeEmail = async (db: Db, userId: number, email: string): Promise<boolean> => {
  const changed = await db
    .updateTable('users')
    .set({ email })
    .where('id', '=', userId)
    .where('email', '<>', email)
    .where(
      sql<boolean>`not exists (select from users other where lower(other.email) = lower(${email}) and other.id <> users.id)`,
    )
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

export const grantAdministration = (db: Db, userId: number): Promise<UserRow> =>
  db.updateTable('users').set({ is_superuser: true }).where('id', '=', userId).returningAll().executeTakeFirstOrThrow()

export const findUser = (db: Db, userId: number): Promise<UserRow | undefined> =>
  db.selectFrom('users').selectAll().where('id', '=', userId).executeTakeFirst()

export const findUserForUpdate = (db: Db, userId: number): Promise<UserRow | undefined> =>
  db.selectFrom('users').selectAll().where('id', '=', userId).forUpdate().executeTakeFirst()

/** Held in one order until the transaction ends, so that of two who step down at once the second sees the first gone. */
export const lockActiveAdministrators = async (db: Db): Promise<readonly number[]> => {
  const administrators = db.selectFrom('users').select('id').where('is_superuser', '=', true)
  const rows = await administrators.where('is_active', '=', true).orderBy('id').forUpdate().execute()
  return rows.map(({ id }) => id)
}

/** Lets one request of a user at a time count what they have and add to it, until `trx` ends. */
export const lockQuota = async (trx: Db, userId: number): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`quota:${userId}`}, 0))`.execute(trx)
}

export const updateUser = (db: Db, userId: number, change: Updateable<UsersTable>): Promise<UserRow> =>
  db.updateTable('users').set(change).where('id', '=', userId).returningAll().executeTakeFirstOrThrow()

export interface UserFilter {
  /** Part of the email or name, in any case. */
  readonly query?: string | undefined
  readonly role?: 'admin' | 'user' | undefined
  readonly is_active?: boolean | undefined
}

// `50%_\` is looked for as it stands.
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** Accounts that fit every part of the filter, newest first. */
export const listUsers = async (
  db: Db,
  { query, role, is_active }: UserFilter,
  page: Page,
): Promise<PageOf<UserRow>> => {
  const wanted = containing(query ?? '')
  const filtered = db
    .selectFrom('users')
    .$if(query !== undefined, (users) =>
      users.where((where) => where.or([where('email', 'ilike', wanted), where('full_name', 'ilike', wanted)])),
    )
    .$if(role !== undefined, (users) => users.where('is_superuser', '=', role === 'admin'))
    .$if(is_active !== undefined, (users) => users.where('is_active', '=', is_active ?? true))
  const [rows, total] = await Promise.all([
    filtered
      .selectAll()
      .select(exactTime('created_at').as('exact_time'))
      .where(behindNewest('users', page.after))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, filtered),
  ])
  return cutPage(rows, page, total, ({ exact_time, id }) => [exact_time, id])
}

/** Whether the owner had the account erased and a legal hold defers it. */
export const isErasureWaiting = async (db: Db, userId: number): Promise<boolean> => {
  const row = await db.selectFrom('erasure_request').select('user_id').where('user_id', '=', userId).executeTakeFirst()
  return row !== undefined
}
