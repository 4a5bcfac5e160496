import { least } from './geometry.ts'
import { leftOf, lookOf, type Row, rowText } from './rows.ts'

/** Ems by which the first rows of two cards may stand above or below each other. */
const LEVEL = 0.15
/** Times the tightest pitch, and ems beyond it: more white than this on both sides parts one row of cards from the next. */
const APART = 1.35
const MIN_APART = 0.35
/** Ems from one line of a card to the next at most; the rows of a table are set wider apart. */
const MAX_PITCH = 1.75
/** Ems by which list items stand in from a card's edge. */
const MAX_INDENT = 3
/** A date is enough to know a rail or a table of dates from cards. */
const DATE = /(?:19|20)\d\d|\d{1,2}[./]\d{2}/u

interface Sides {
  readonly left: Row[]
  readonly right: Row[]
}

/**
 * Cards side by side ("**Atlas** / Maps for hikers" beside "**Compass** / Courses by post"), each a title and lines in
 * another look: the groups of them from top to bottom, or `null` where the rows are a table's or a rail's.
 */
export const cardsOf = (left: readonly Row[], right: readonly Row[]): Sides[] | null => {
  const groups = groupsOf(left, right)
  const whole = groups.filter((group) => group.left.length > 0 && group.right.length > 0)
  if (whole.length === 0 || whole.length < groups.length - 1) return null
  return whole.every(areCards) ? groups : null
}

const areCards = ({ left, right }: Sides): boolean => {
  const [title, other] = [left[0], right[0]]
  if (title === undefined || other === undefined || left.length < 2 || right.length < 2) return false
  if (Math.abs(title.baseline - other.baseline) > LEVEL * Math.max(title.size, other.size) + 0.3) return false
  if (!isTight(left) || !isTight(right) || isDated(left) !== isDated(right)) return false
  if (!startsAtOneEdge(left) || !startsAtOneEdge(right)) return false
  if (left.every(isItem) && right.every(isItem)) return true
  return beginAlike(left, right) && !isLinewise(left, right) && !isTabular(left) && !isTabular(right)
}

/** Title and text differ in look, and both cards do so in the same way; or each has its date among undated lines. */
const beginAlike = (left: readonly Row[], right: readonly Row[]): boolean => {
  const [a, b, c, d] = [left[0], left[1], right[0], right[1]].map((row) => (row === undefined ? '' : lookOf(row)))
  if (a === c && b === d && a !== b) return true
  return left.length > 2 && isDated(left) && datedRows(left) < left.length && datedRows(right) < right.length
}

/** One side's rows answer the other's: dates or numbers on one side only. */
const isLinewise = (left: readonly Row[], right: readonly Row[]): boolean => datedRows(left) !== datedRows(right)

const datedRows = (rows: readonly Row[]): number => rows.filter((row) => DATE.test(rowText(row))).length
const isDated = (rows: readonly Row[]): boolean => datedRows(rows) > 0

const isItem = (row: Row): boolean => row.fragments[0]?.bulleted === true

/** A column of a table says the same again and again (`Good, Basic, Good`), or nothing but numbers. */
const isTabular = (rows: readonly Row[]): boolean =>
  [rows.map((row) => cellText(row, 0)), rows.map((row) => cellText(row, row.fragments.length - 1))].some(
    (cells) =>
      new Set(cells).size <= 0.75 * cells.length || cells.slice(1).every((cell) => /^[\d.,%/+-]+$/u.test(cell)),
  )

const cellText = (row: Row, index: number): string =>
  rowText({ ...row, fragments: row.fragments.slice(index, index + 1) })

const isTight = (rows: readonly Row[]): boolean =>
  rows.slice(1).every((row, index) => {
    const above = rows[index]
    return above !== undefined && row.baseline - above.baseline <= MAX_PITCH * Math.max(row.size, above.size)
  })

/** Cards start at one edge or are centred; rows flush right are dates of the rows beside them. */
const startsAtOneEdge = (rows: readonly Row[]): boolean => {
  const lefts = rows.map(leftOf)
  const edge = least(lefts)
  return lefts.every((left, index) => left - edge <= MAX_INDENT * (rows[index]?.size ?? 0))
}

/** Rows of both sides, cut wherever both leave more white than within a card. */
const groupsOf = (left: readonly Row[], right: readonly Row[]): Sides[] => {
  const entries = [
    ...left.map((row) => ({ row, side: 'left' as const })),
    ...right.map((row) => ({ row, side: 'right' as const })),
  ].sort((a, b) => a.row.baseline - b.row.baseline)
  const pitches = entries.flatMap(({ row }, index) => {
    const pitch = row.baseline - (entries[index - 1]?.row.baseline ?? row.baseline)
    return pitch > 0.5 * row.size ? [pitch] : []
  })
  const tight = least(pitches)
  const groups: Sides[] = []
  let above: Row | undefined
  for (const { row, side } of entries) {
    const white = above === undefined ? Number.POSITIVE_INFINITY : row.baseline - above.baseline
    if (white > Math.max(APART * tight, tight + MIN_APART * row.size)) groups.push({ left: [], right: [] })
    groups.at(-1)?.[side].push(row)
    above = row
  }
  return groups
}
