import type { HeadingLook } from './heading-look.ts'
import type { Row } from './rows.ts'

/** Ems above and below a heading that must be white on the other side before the heading is for both. */
const CLEAR = 0.3
/** Share of the size above and below the baseline that letters take. */
const ABOVE = 0.8
const BELOW = 0.22
/** Ems by which headings on one level may differ. */
const LEVEL = 0.3

/** Rows of both sides from one heading to the next; `head` is empty before the first and where headings stand side by side. */
export interface Section {
  readonly head: readonly Row[]
  readonly rows: readonly Row[]
}

/**
 * Two sides of a gap → the sections that both belong to, from top to bottom. A heading with nothing beside it, or with
 * other headings only, heads all that follows across the page; as soon as one heading has text of the other side beside
 * it, the sides are columns with sections of their own, and there is but one section here.
 */
export const sectionsOf = (left: readonly Row[], right: readonly Row[], isHeading: HeadingLook): Section[] => {
  const rows = [...left, ...right].sort((a, b) => a.baseline - b.baseline)
  const heads = new Set(rows.filter((row) => row.fragments.every(isHeading)))
  for (const head of heads) {
    const others = left.includes(head) ? right : left
    if (others.some((row) => isBeside(row, head) && !(heads.has(row) && isLevel(row, head)))) return [{ head: [], rows }]
  }
  const sections: { head: Row[]; rows: Row[] }[] = [{ head: [], rows: [] }]
  for (const row of rows) {
    const last = sections.at(-1)
    const [above] = last?.rows ?? []
    if (!heads.has(row) || (above !== undefined && heads.has(above) && isLevel(above, row))) last?.rows.push(row)
    else if ([...heads].some((other) => other !== row && isLevel(other, row))) sections.push({ head: [], rows: [row] })
    else sections.push({ head: [row], rows: [] })
  }
  return sections.filter(({ head, rows: content }) => head.length + content.length > 0)
}

const isLevel = (a: Row, b: Row): boolean => Math.abs(a.baseline - b.baseline) <= LEVEL * Math.max(a.size, b.size)

const isBeside = (row: Row, head: Row): boolean => {
  const clear = CLEAR * head.size
  return (
    row.baseline + BELOW * row.size > head.baseline - ABOVE * head.size - clear &&
    row.baseline - ABOVE * row.size < head.baseline + BELOW * head.size + clear
  )
}
