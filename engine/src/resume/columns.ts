import type { Heading } from './find-headings.ts'
import type { Row } from './rows.ts'

/** A section while its lines are being collected. */
export interface Growing {
  heading: Heading | null
  rows: Row[]
  lines: number[]
}

/** A region of a page, and the section its last row fell to. */
export interface Column {
  readonly page: number
  readonly region: number
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly growing: Growing
}

// Points: rows of one column begin within an indent of each other.
const SAME_COLUMN = 24

/** The column with one more row at its foot. */
export function growColumn(column: Column | undefined, row: Row, growing: Growing): Column | undefined {
  if (row.box === null) return column
  const { x, y, height } = row.box
  return {
    page: row.page,
    region: row.region,
    x: Math.min(x, column?.x ?? x),
    top: Math.min(y, column?.top ?? y),
    bottom: Math.max(y + height, column?.bottom ?? 0),
    growing,
  }
}

const isBeside = (one: Column, two: Column): boolean =>
  Math.abs(one.x - two.x) >= SAME_COLUMN && one.top < two.bottom && two.top < one.bottom

/**
 * The section that a column goes on with at the top of a new page: the last one of the column at the same x on the page
 * before, so that a sidebar's second page does not fall to the main column. Undefined when that page had no columns.
 */
export function findColumn(row: Row, columns: readonly Column[]): Growing | undefined {
  const x = row.box?.x
  if (x === undefined) return undefined
  const above = columns.filter(({ page }) => page === row.page - 1)
  const side = above.filter((column) => above.some((other) => isBeside(column, other)))
  return side.filter((column) => Math.abs(column.x - x) < SAME_COLUMN).at(-1)?.growing
}

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
