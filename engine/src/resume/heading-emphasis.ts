import type { Row } from './rows.ts'

/** How loudly each look calls "heading"; 1 is enough for a line that is a heading's very words. */
export const EMPHASIS = {
  outline: 3,
  muchLarger: 2,
  larger: 1,
  bold: 1.5,
  caps: 1.5,
  colored: 0.5,
  spaceAbove: 1,
  colon: 0.5,
  ruled: 2,
} as const

/** Points: what text is set in where a file names the sizes of its headings only (Word 11, LibreOffice 12). */
const DEFAULT_SIZE = 12

export interface Page {
  readonly bodySize: number | null
  readonly bodyColor: string | null
  readonly bodyBold: boolean
}

/** How much a row looks like a heading, whatever it says. */
export function emphasisOf(row: Row, title: { readonly text: string }, next: Row | undefined, page: Page): number {
  const { size, bold, color } = row.lead
  const ratio = size === null ? 1 : size / (page.bodySize ?? DEFAULT_SIZE)
  const caps = /\p{Lu}/u.test(title.text) && title.text === title.text.toUpperCase()
  return (
    (row.outline === null ? 0 : EMPHASIS.outline) +
    (ratio >= 1.12 ? EMPHASIS.muchLarger : ratio >= 1.03 ? EMPHASIS.larger : 0) +
    ((bold || row.leadBold) && !page.bodyBold ? EMPHASIS.bold : 0) +
    (caps ? EMPHASIS.caps : 0) +
    (color !== page.bodyColor ? EMPHASIS.colored : 0) +
    (row.gap >= 0.6 ? EMPHASIS.spaceAbove : 0) +
    (row.text.endsWith(':') ? EMPHASIS.colon : 0) +
    (next !== undefined && isRule(next.text) ? EMPHASIS.ruled : 0)
  )
}

export const isRule = (text: string): boolean => /^[-=_~*#.·─━═—–\s]{3,}$/u.test(text)

/** How most of the text is set, from which headings stand out. */
export function readPage(rows: readonly Row[], bodySize: number | null): Page {
  const body = rows.filter((row) => row.style.size === bodySize)
  const weigh = (test: (row: Row) => boolean) => body.filter(test).reduce((sum, row) => sum + row.text.length, 0)
  const colors = Map.groupBy(body, (row) => row.style.color)
  const common = [...colors].sort(
    (a, b) => weigh((row) => row.style.color === b[0]) - weigh((row) => row.style.color === a[0]),
  )[0]
  return {
    bodySize,
    bodyColor: common?.[0] ?? null,
    bodyBold: weigh((row) => row.style.bold) > weigh((row) => !row.style.bold),
  }
}
