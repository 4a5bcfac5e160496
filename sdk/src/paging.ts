import type { Page, PageOptions } from './types.ts'

interface Answer<Item> {
  readonly body: readonly Item[]
  readonly headers: Headers
}

// `</api/v1/jobs?limit=2&cursor=WyJ…>; rel="next"`
const NEXT = /[?&]cursor=([\w-]+)[^<>]*>; rel="next"/

const nextCursor = (headers: Headers): string | undefined => NEXT.exec(headers.get('link') ?? '')?.[1]

export const pageOf = <Item>({ body, headers }: Answer<Item>): Page<Item> => ({
  items: body,
  total: Number(headers.get('x-total-count') ?? body.length),
  isTotalEstimated: headers.get('x-total-count-estimated') === 'true',
  next: nextCursor(headers),
})

/** Every item behind the first page asked for, a page at a time as they are needed; what comes or goes meanwhile shifts nothing. */
export async function* everyItem<Item, Options extends PageOptions>(
  list: (options: Options) => Promise<Page<Item>>,
  options: Options,
): AsyncGenerator<Item, void, undefined> {
  for (let page = await list(options); ; ) {
    yield* page.items
    if (page.next === undefined) return
    const { skip: _, ...rest } = options
    // `rest` is Options without what a cursor stands in for.
    page = await list({ ...rest, cursor: page.next } as Options)
  }
}
