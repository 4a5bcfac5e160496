import { readingWay } from './aligned.ts'
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

/** A row that looks as headings do, all of it. */
export const isHead = (row: Row, isHeading: HeadingLook): boolean => row.fragments.every(isHeading)

/**
 * Two sides of a gap → the sections that both belong to, from top to bottom. A heading with nothing beside it, or with
 * other headings only, heads all that follows across the page. But where one heading has text of the other side beside
 * it, the sides are columns with sections of their own, in which a heading may stand alone by chance: there, it parts the
 * columns only from rows that are read across.
 */
export const sectionsOf = (left: readonly Row[], right: readonly Row[], isHeading: HeadingLook): Section[] => {
  const rows = [...left, ...right].sort((a, b) => a.baseline - b.baseline)
  const heads = rows.filter((row) => isHead(row, isHeading))
  const crossed = heads.filter((head) => isCrossed(head, left.includes(head) ? right : left, heads))
  if (crossed.length === 0) return splitAt(rows, heads)
  const [first, last] = [crossed[0]?.baseline ?? 0, crossed.at(-1)?.baseline ?? 0]
  const isAcross = (part: readonly Row[]): boolean => {
    const [a, b] = [part.filter((row) => left.includes(row)), part.filter((row) => right.includes(row))]
    return a.length > 0 && b.length > 0 && readingWay(a, b) !== 'columns'
  }
  const parting = heads.find(
    (head) =>
      !crossed.includes(head) &&
      ((head.baseline > last && isAcross(rows.filter((row) => row.baseline > head.baseline))) ||
        (head.baseline < first && isAcross(rows.filter((row) => row.baseline < head.baseline)))),
  )
  return splitAt(rows, parting === undefined ? [] : heads.filter((head) => isLevel(head, parting)))
}

/** Text of the other side stands beside the heading, and not another heading on the same level. */
const isCrossed = (head: Row, others: readonly Row[], heads: readonly Row[]): boolean => {
  const isPaired = (row: Row): boolean => heads.includes(row) && isLevel(row, head)
  // Under a heading on the same level its own text follows, as close as lines do.
  const clear = others.some(isPaired) ? 0 : CLEAR
  return others.some((row) => isBeside(row, head, clear * head.size) && !isPaired(row))
}

/** Each heading alone on its level opens a section; headings side by side stay with the columns below them. */
const splitAt = (rows: readonly Row[], heads: readonly Row[]): Section[] => {
  const sections: { head: Row[]; rows: Row[] }[] = [{ head: [], rows: [] }]
  for (const row of rows) {
    const last = sections.at(-1)
    const [above] = last?.rows ?? []
    if (!heads.includes(row) || (above !== undefined && heads.includes(above) && isLevel(above, row)))
      last?.rows.push(row)
    else if (heads.some((other) => other !== row && isLevel(other, row))) sections.push({ head: [], rows: [row] })
    else sections.push({ head: [row], rows: [] })
  }
  return sections.filter(({ head, rows: content }) => head.length + content.length > 0)
}

const isLevel = (a: Row, b: Row): boolean => Math.abs(a.baseline - b.baseline) <= LEVEL * Math.max(a.size, b.size)

const isBeside = (row: Row, head: Row, clear: number): boolean => {
  return (
    row.baseline + BELOW * row.size > head.baseline - ABOVE * head.size - clear &&
    row.baseline - ABOVE * row.size < head.baseline + BELOW * head.size + clear
  )
}
