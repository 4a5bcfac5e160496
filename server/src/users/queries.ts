import { type Selectable, sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import type { UsersTable } from '../database/tables.ts'

export type UserRow = Selectable<UsersTable>

export const findUserByClerkId = (db: Db, clerkId: string): Promise<UserRow | undefined> =>
  db.selectFrom('users').selectAll().where('clerk_id', '=', clerkId).executeTakeFirst()

/**
 * Locked, so that two first sign-ins of one email do not both claim the row. The database lowers both sides, because
 * its idea of a capital letter, which the unique index follows, need not be JavaScript's.
 */
export const findUserByEmailForUpdate = (db: Db, email: string): Promise<UserRow | undefined> =>
  db
    .selectFrom('users')
    .selectAll()
    .where(sql`lower(email)`, '=', sql<string>`lower(${email})`)
    .forUpdate()
    .executeTakeFirst()

interface NewUser {
  readonly email: string
  readonly fullName: string | null
  readonly clerkId: string
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

export const grantAdministration = (db: Db, userId: number): Promise<UserRow> =>
  db.updateTable('users').set({ is_superuser: true }).where('id', '=', userId).returningAll().executeTakeFirstOrThrow()

export const findUser = (db: Db, userId: number): Promise<UserRow | undefined> =>
  db.selectFrom('users').selectAll().where('id', '=', userId).executeTakeFirst()
