import { fail } from '../problems.ts'

/** The sort keys of a page's last row, in the order of its ORDER BY: where the next page begins. */
export type CursorKeys = readonly (string | number | null)[]

/** What stands at each place of the keys; a `time` is text as PostgreSQL prints it, to the microsecond, which Date loses. */
export type CursorShape = readonly ('time' | 'integer' | 'number' | 'text')[]

// "2026-11-30 06:50:00.123456+00"
const TIME = /^(\d{4,6})-(\d\d)-(\d\d) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?[+-](?:0\d|1[0-5])(?::?[0-5]\d)?$/

/** Whether it is one that PostgreSQL takes: a cursor is forged easily, and "2026-02-30" would be an error of the database. */
const isTime = (key: string): boolean => {
  const [, year, month, day] = TIME.exec(key) ?? []
  if (year === undefined) return false
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return Number(year) > 0 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

const FITS: Readonly<Record<CursorShape[number], (key: unknown) => boolean>> = {
  time: (key) => typeof key === 'string' && isTime(key),
  integer: (key) => Number.isSafeInteger(key),
  number: (key) => key === null || (typeof key === 'number' && Number.isFinite(key)),
  text: (key) => typeof key === 'string',
}

/** Opaque to clients: base64url of `[order, …keys]`. `order` names the ORDER BY, so that a cursor of another one is refused. */
export const encodeCursor = (order: string, keys: CursorKeys): string =>
  Buffer.from(JSON.stringify([order, ...keys])).toString('base64url')

/** @throws Problem validation-failed for what is no cursor of this order */
export const decodeCursor = (cursor: string, order: string, shape: CursorShape): CursorKeys => {
  const [name, ...keys] = parsed(cursor)
  const isWhole = name === order && keys.length === shape.length
  // FITS has looked at each key.
  if (isWhole && shape.every((kind, place) => FITS[kind](keys[place]))) return keys as (string | number | null)[]
  const detail = 'The cursor is not one of this list and order. Take it whole from the next link of the page before.'
  return fail('validation-failed', detail, { errors: [{ pointer: '/query/cursor', detail }] })
}

const parsed = (cursor: string): unknown[] => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
