import type { ColumnType } from 'kysely'

/* How columns are written down in the tables beside this; see tables.ts. */

export type Id = ColumnType<number, never, never>
/** Set by the database when left out. */
export type Created = ColumnType<Date, Date | undefined, never>
/** Kept by a trigger. */
export type Updated = ColumnType<Date, Date | undefined, never>
/**
 * JSON is read as an unchecked value and written as text: `JSON.stringify` it, because the driver would turn a plain
 * array into a PostgreSQL array. U+0000 is not allowed in it.
 */
export type Json = ColumnType<unknown, string, string>
export type NullableJson = ColumnType<unknown, string | null | undefined, string | null>
