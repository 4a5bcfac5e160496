import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { fail } from '../problems.ts'
import { type CursorKeys, type CursorShape, decodeCursor, encodeCursor } from './cursor.ts'

export const PageQuery = {
  skip: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0, description: 'How many to leave out.' }),
  ),
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100, default: 20, description: 'How many to answer at most.' }),
  ),
  cursor: Type.Optional(
    Type.String({
      maxLength: 1000,
      description:
        'Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does.',
    }),
  ),
}

const PageQueryObject = Type.Object(PageQuery)

/** How a list is ordered: a name for its cursors, and what its sort keys are. The last key is unique. */
export interface Order {
  readonly name: string
  readonly keys: CursorShape
}

/** `created_at desc, id desc`, the order of most lists. */
export const NEWEST: Order = { name: 'newest', keys: ['time', 'integer'] }

export interface Page {
  readonly skip: number
  readonly limit: number
  /** The page begins after the row with these sort keys; `skip` is 0 then. */
  readonly after: CursorKeys | undefined
  readonly order: Order
}

/** @throws Problem validation-failed for a cursor of another list, or one beside `skip` */
export const pageOf = (query: Static<typeof PageQueryObject>, order: Order = NEWEST): Page => {
  const { skip = 0, limit = 20, cursor } = query
  if (cursor === undefined) return { skip, limit, after: undefined, order }
  if (skip === 0) return { skip, limit, after: decodeCursor(cursor, order.name, order.keys), order }
  const detail = 'Send skip or cursor, not both.'
  return fail('validation-failed', detail, { errors: [{ pointer: '/query/skip', detail }] })
}

export interface Total {
  readonly count: number
  /** True: too many to count each time; the planner's estimate. */
  readonly isEstimated: boolean
}

/** Part of a list and how many there are in all. */
export interface PageOf<Row> {
  readonly rows: Row[]
  readonly total: Total
  /** Sort keys of the last row, when more rows follow. */
  readonly next: CursorKeys | undefined
}

/** The page of rows that were asked for with one more than `limit`, which only says whether there are more. */
export const cutPage = <Row>(
  rows: readonly Row[],
  { limit }: Page,
  total: Total,
  keysOf: (row: Row) => CursorKeys,
): PageOf<Row> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, total, next: rows.length > limit && last !== undefined ? keysOf(last) : undefined }
}

const linkTo = (request: FastifyRequest, changes: Readonly<Record<string, string | undefined>>, relation: string) => {
  const url = new URL(request.url, 'http://local')
  for (const name of ['skip', 'cursor']) url.searchParams.delete(name)
  for (const [name, value] of Object.entries(changes)) if (value !== undefined) url.searchParams.set(name, value)
  return `<${url.pathname}${url.search}>; rel="${relation}"`
}

/** Sends the rows as a plain array; the facts of the page are headers (`Link` after RFC 8288, `X-Total-Count`). */
export const sendPage = <Row, Sent>(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  { rows, total, next }: PageOf<Row>,
  present: (row: Row) => Sent,
): Sent[] => {
  const links = [linkTo(request, {}, 'first')]
  if (page.skip > 0) links.push(linkTo(request, { skip: String(Math.max(0, page.skip - page.limit)) }, 'prev'))
  if (next !== undefined) links.push(linkTo(request, { cursor: encodeCursor(page.order.name, next) }, 'next'))
  reply.headers({ link: links.join(', '), 'x-total-count': String(total.count) })
  if (total.isEstimated) reply.header('x-total-count-estimated', 'true')
  return rows.map(present)
}
