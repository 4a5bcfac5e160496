import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'

export const PageQuery = {
  skip: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0, description: 'How many to leave out.' }),
  ),
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100, default: 20, description: 'How many to answer at most.' }),
  ),
}

const PageQueryObject = Type.Object(PageQuery)

export interface Page {
  readonly skip: number
  readonly limit: number
}

export const pageOf = (query: Static<typeof PageQueryObject>): Page => ({
  skip: query.skip ?? 0,
  limit: query.limit ?? 20,
})

/** Part of a list and how many there are in all. */
export interface PageOf<Row> {
  readonly rows: Row[]
  readonly total: number
}

const linkTo = (request: FastifyRequest, skip: number, relation: string): string => {
  const url = new URL(request.url, 'http://local')
  url.searchParams.set('skip', String(skip))
  return `<${url.pathname}${url.search}>; rel="${relation}"`
}

/** Sends the rows as a plain array; the facts of the page are headers (`Link` after RFC 8288, `X-Total-Count`). */
export const sendPage = <Row>(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  { rows, total }: PageOf<Row>,
): Row[] => {
  const links = [linkTo(request, 0, 'first')]
  if (page.skip > 0) links.push(linkTo(request, Math.max(0, page.skip - page.limit), 'prev'))
  if (page.skip + rows.length < total) links.push(linkTo(request, page.skip + page.limit, 'next'))
  reply.headers({ link: links.join(', '), 'x-total-count': String(total) })
  return rows
}
