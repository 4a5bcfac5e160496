import { isBulletSign } from '../characters.ts'
import type { Fragment } from './fragments.ts'
import { greatest } from './geometry.ts'
import { writeRow } from './row-text.ts'
import { leftOf, lookOf, type Row, rightOf } from './rows.ts'

/** Cells of a row of a table, at least: of two, the second may be prose, which goes on line by line. */
const MIN_CELLS = 3
/** Ems from one line of a cell to the next, at most. */
const LINE_PITCH = 1.45
/** Points by which the lines of a cell may start apart. */
const SAME_EDGE = 1
/** Ems of a word space, and of the strip that takes the second line. */
const SPACE = 0.25
const THIN = 0.1

/** Rows of one block → the same, with the second line of a table's cell behind its first: "Lindenhof Hotel &" over "Spa". */
export const joinWrappedCells = (rows: readonly Row[]): Row[] => {
  const edge = greatest(rows.map(rightOf))
  const joined: Row[] = []
  let lowest = Number.NEGATIVE_INFINITY
  for (const row of rows) {
    const above = joined.at(-1)
    const cells = above === undefined ? null : (cellsAbove(row, above, lowest, edge) ?? headAbove(row, above))
    if (above === undefined || cells === null) joined.push(row)
    else
      joined[joined.length - 1] = cells.reduce((whole, { cell, tail }) => setBehind(whole, cell.right, [tail]), above)
    lowest = row.baseline
  }
  return joined
}

/** Signs of a date at the margin, at most, and ems of white before it, at least. */
const LONGEST_DATE = 28
const BEFORE_DATE = 0.5

/** "Case Manager, Catholic Family⇥Jun 2022 – Present" over "Aid of Vance": a head that the dates at the margin left no room for. */
const headAbove = (row: Row, above: Row): WrappedCell[] | null => {
  const [cell, date, ...others] = above.fragments
  const [tail, ...more] = row.fragments
  if (cell === undefined || date === undefined || tail === undefined || others.length + more.length > 0) return null
  if (row.baseline - above.baseline > LINE_PITCH * row.size || Math.abs(cell.left - tail.left) > SAME_EDGE) return null
  if (cell.bulleted || tail.bulleted || !goesOnAlike(cell, tail) || endsInHyphen(cell) || !isDate(date) || isDate(cell))
    return null
  const limit = date.left - BEFORE_DATE * date.size
  return cell.right + SPACE * tail.size + firstWordOf(tail) > limit ? [{ cell, tail }] : null
}

/** The second line looks as the first ends: "**Case Manager**, Catholic Family" over "Aid of Vance". */
const goesOnAlike = (cell: Fragment, tail: Fragment): boolean =>
  lookOf(rowOf({ ...cell, inks: cell.inks.slice(-1) })) === lookOf(rowOf({ ...tail, inks: tail.inks.slice(0, 1) }))

const isDate = ({ inks }: Fragment): boolean =>
  inks.length <= LONGEST_DATE && /(?:19|20)\d\d/.test(inks.map(({ text }) => text).join(''))

interface WrappedCell {
  readonly cell: Fragment
  readonly tail: Fragment
}

/** The cells that a row continues, one for each of its fragments; `null` where it is a row of its own. */
const cellsAbove = (row: Row, above: Row, lowest: number, edge: number): WrappedCell[] | null => {
  const [, ...cells] = above.fragments.filter(({ inks }) => !isBulletSign(inks[0]?.text ?? ''))
  if (cells.length + 1 < MIN_CELLS || row.baseline - lowest > LINE_PITCH * row.size) return null
  const pairs = row.fragments.flatMap((tail): WrappedCell[] => {
    const cell = cells.findLast(({ left, right }) => Math.abs(left - tail.left) <= SAME_EDGE || right < tail.left)
    if (cell === undefined || Math.abs(cell.left - tail.left) > SAME_EDGE || !areAlike(cell, tail)) return []
    const limit = cells[cells.indexOf(cell) + 1]?.left ?? edge
    return cell.right + SPACE * tail.size + firstWordOf(tail) > limit && !endsInHyphen(cell) ? [{ cell, tail }] : []
  })
  return pairs.length === row.fragments.length ? pairs : null
}

const areAlike = (a: Fragment, b: Fragment): boolean => lookOf(rowOf(a)) === lookOf(rowOf(b)) && !b.bulleted

const rowOf = (fragment: Fragment): Row => ({ fragments: [fragment], baseline: fragment.baseline, size: fragment.size })

const endsInHyphen = ({ inks }: Fragment): boolean => /^[-‐]$/u.test(inks.at(-1)?.text ?? '')

/** Points from the start of a fragment to the end of its first word: what did not fit in the line above. */
const firstWordOf = ({ inks, left }: Fragment): number => {
  const written = writeRow(inks)
  const end = written.findIndex(({ before }, index) => index > 0 && before !== '')
  return greatest((end < 0 ? written : written.slice(0, end)).map(({ ink }) => ink.right)) - left
}

/** Fragments of the next line set behind a place in a row, in a strip so thin that they cannot run into the text beside it. */
export const setBehind = (row: Row, from: number, wrapped: readonly Fragment[]): Row => {
  const next: Row = { ...row, fragments: wrapped }
  const scale = (THIN * row.size) / Math.max(1, rightOf(next) - leftOf(next))
  const place = (x: number): number => from + THIN + (x - leftOf(next)) * scale
  const spaced = new Set(
    wrapped.flatMap(({ inks }) => writeRow(inks).flatMap(({ ink, before }) => (before === '' ? [] : [ink]))),
  )
  const moved = wrapped.map((fragment) => ({
    ...fragment,
    left: place(fragment.left),
    right: place(fragment.right),
    baseline: row.baseline,
    inks: fragment.inks.map((ink, index) => ({
      ...ink,
      left: place(ink.left),
      right: place(ink.right),
      baseline: row.baseline,
      spaceBefore: index === 0 || ink.spaceBefore || spaced.has(ink),
      moved: true,
      cell: false,
    })),
  }))
  return { ...row, fragments: [...row.fragments, ...moved].sort((a, b) => a.left - b.left) }
}
