import type { Heading } from './find-headings.ts'
import type { Row } from './rows.ts'

/** A section while its lines are being collected. */
export interface Growing {
  heading: Heading | null
  rows: Row[]
  lines: number[]
}

/** The extent of one region of a page. */
interface Column {
  readonly page: number
  readonly region: number
  readonly firstLine: number
  readonly lastLine: number
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

// Points: rows of one column begin within an indent of each other.
const SAME_COLUMN = 24

function toColumn(rows: readonly Row[]): Column | undefined {
  const [first] = rows
  const boxes = rows.flatMap(({ box }) => (box ? [box] : []))
  if (first === undefined || boxes.length === 0) return undefined
  return {
    page: first.page,
    region: first.region,
    firstLine: first.line,
    lastLine: rows.at(-1)?.line ?? first.line,
    x: Math.min(...boxes.map(({ x }) => x)),
    right: Math.max(...boxes.map(({ x, width }) => x + width)),
    top: Math.min(...boxes.map(({ y }) => y)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height)),
  }
}

const isSameColumn = (one: Column, two: Column): boolean => Math.abs(one.x - two.x) < SAME_COLUMN
const isBeside = (one: Column, two: Column): boolean =>
  one.page === two.page && !isSameColumn(one, two) && one.top < two.bottom && two.top < one.bottom

/** Share of a column's width that a page's text exceeds when it cannot be the column going on. */
const MUCH_WIDER = 1.5
// Points: a page's text may be wider by so much than the few lines of a column that ended the page before.
const SLACK = 60

/**
 * Where columns go on at the top of a new page: first line of such a column → last line of the one it continues, at the same
 * x on the page before. The new page may have columns again, or the main one alone, where the sidebar has ended.
 */
export function findContinuations(rows: readonly Row[]): ReadonlyMap<number, number> {
  const regions = Map.groupBy(
    rows.filter(({ running }) => !running),
    ({ page, region }) => `${page}.${region}`,
  )
  const columns = [...regions.values()].map(toColumn).filter((column) => column !== undefined)
  const sideBySide = columns.filter((column) => columns.some((other) => isBeside(column, other)))
  const continuations = new Map<number, number>()
  for (const column of columns) {
    if (columns.some((other) => other.page === column.page && other.bottom <= column.top)) continue
    const before = sideBySide.findLast((other) => other.page === column.page - 1 && isSameColumn(other, column))
    if (before === undefined || (!sideBySide.includes(column) && isMuchWider(column, before))) continue
    continuations.set(column.firstLine, before.lastLine)
  }
  return continuations
}

const isMuchWider = (column: Column, before: Column): boolean =>
  column.right - column.x > MUCH_WIDER * (before.right - before.x) + SLACK

const headingBox = (growing: Growing | undefined) => growing?.heading?.row.box ?? null

/** True when a heading follows another in a column of headings: same page and region, nothing between. */
export function isStackedUnder(above: Growing | undefined, growing: Growing): boolean {
  const [one, two] = [above?.heading, growing.heading]
  if (above === undefined || !one || !two || above.rows.length > 1) return false
  return one.row.region === two.row.region && one.row.page === two.row.page && headingBox(above) !== null
}

/**
 * Headings in a column of their own are read one after the other, and their texts after them: a row to the right of all of
 * them belongs to the lowest that does not stand below it.
 */
export function findBeside(row: Row, stack: readonly Growing[]): Growing | undefined {
  const box = row.box
  if (box === null || stack.length < 2 || stack[0]?.heading?.row.page !== row.page) return undefined
  const right = Math.max(...stack.map((growing) => (headingBox(growing)?.x ?? 0) + (headingBox(growing)?.width ?? 0)))
  if (box.x < right - 2) return undefined
  return stack.findLast((growing) => (headingBox(growing)?.y ?? 0) <= box.y + box.height * 0.6)
}
