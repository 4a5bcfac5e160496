import { greatest, least, median } from './geometry.ts'
import { leftOf, type Row, rightOf, rowText } from './rows.ts'

/** How text on both sides of a gap is read: one side after the other, across row by row, or in places so, in places so. */
export type ReadingWay = 'columns' | 'rows' | 'mixed'

/** Ems by which baselines of one printed row may differ. */
const TOLERANCE = 0.15
/** Share of a side's rows that must have an answer on the other side. */
const MOST = 0.8
/** The same for a side of at most `SMALL` rows, and for dates set flush right. */
const MOST_OF_FEW = 0.5
const SMALL = 4
/** Points by which flush edges may differ. */
const FLUSH = 1.5
/** Times the usual pitch of rows: more white than this begins something new. */
const APART = 1.9
/** Share of rows with a date that makes a side a rail of dates. */
const DATED = 0.3
/** Rows one below the other without a gap; a rail of labels breaks off sooner, a column of text does not. */
const LONG_RUN = 4
/** A side this short, all of it level with the other side, is a pair of dates or places, not a column. */
const FEW_ROWS = 2
/** Ems: prose wraps in columns at least this wide; narrower text is a list. */
const MIN_PROSE_WIDTH = 10
/** Wrapped lines of both sides together that make them prose, and ems from one line to the next. */
const MIN_WRAPPED = 3
const LINE_PITCH = 1.9

/** "2019", "05/20": enough to tell a rail of dates. */
const DATE = /(?:19|20)\d\d|\d{1,2}[./]\d{2}/u

/**
 * Rows of a rail of dates or labels, or the cells of a table, stand level with what they belong to; columns of text run
 * each at its own pace. Where all is level (a grid, or two columns set alike), what the rows hold decides.
 */
export const readingWay = (left: readonly Row[], right: readonly Row[]): ReadingWay => {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  const most = few.length <= SMALL || isRightRail(right) ? MOST_OF_FEW : MOST
  if (shareLevel(few, many) < most || haveOwnHeadings(left, right)) return 'columns'
  const ways = new Set(bandsOf(left, right).flatMap((band) => (band.way === null ? [] : [band.way])))
  if (ways.size === 2) return 'mixed'
  return ways.has('rows') ? 'rows' : isRead(few, many)
}

/** Dates and places set flush right, each as long as it is: columns of text start at one edge instead. */
const isRightRail = (rows: readonly Row[]): boolean => {
  const [left, right] = [least(rows.map(leftOf)), greatest(rows.map(rightOf))]
  const flushRight = rows.filter((row) => right - rightOf(row) <= FLUSH)
  const flushLeft = rows.filter((row) => leftOf(row) - left <= FLUSH)
  return flushRight.length >= MOST_OF_FEW * rows.length && flushLeft.length < 0.5 * rows.length
}

/** A stretch of rows that are level with rows of the other side; `way` is null where that says nothing. */
export interface Band {
  readonly rows: Row[]
  readonly way: 'columns' | 'rows' | null
}

/** Rows of both sides, from top to bottom, cut wherever rows with an answer meet rows without. */
export const bandsOf = (left: readonly Row[], right: readonly Row[]): Band[] => {
  const sides = [
    ...left.map((row) => ({ row, side: 'left', level: isLevelWithAny(row, right) })),
    ...right.map((row) => ({ row, side: 'right', level: isLevelWithAny(row, left) })),
  ].sort((a, b) => a.row.baseline - b.row.baseline)
  const apart = APART * usualPitch(sides.map(({ row }) => row))
  const bands: (typeof sides)[] = []
  for (const entry of sides) {
    const open = bands.at(-1)
    const last = open?.at(-1)
    const goesOn = last?.level === entry.level && entry.row.baseline - last.row.baseline <= apart
    if (goesOn) open?.push(entry)
    else bands.push([entry])
  }
  return bands.map((band) => {
    const rowsOfSide = (side: string) => band.filter((entry) => entry.side === side).map((entry) => entry.row)
    const way = band[0]?.level === true ? wayOfBand(rowsOfSide('left'), rowsOfSide('right')) : null
    return { rows: band.map((entry) => entry.row), way }
  })
}

/** A row or two level by chance say nothing, unless they end in dates or stand flush right. */
const wayOfBand = (left: readonly Row[], right: readonly Row[]): Band['way'] => {
  const few = left.length <= right.length ? left : right
  if (few.length > FEW_ROWS || isDated(few) || isRightRail(right)) return isRead(left, right)
  return null
}

const isDated = (rows: readonly Row[]): boolean =>
  rows.filter((row) => DATE.test(rowText(row))).length >= DATED * rows.length

/** Median distance between rows of different levels. */
const usualPitch = (sorted: readonly Row[]): number =>
  median(
    sorted
      .map((row, index) => row.baseline - (sorted[index - 1]?.baseline ?? row.baseline))
      .filter((pitch) => pitch > 1),
  )

const isRead = (a: readonly Row[], b: readonly Row[]): 'columns' | 'rows' => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length <= FEW_ROWS) return 'rows'
  if (areProse(few, many)) return 'columns'
  if (isDated(few)) return 'rows'
  if (few.length <= 0.5 * many.length && longestRun(few) < LONG_RUN) return 'rows'
  return shareLevel(many, few) >= MOST ? 'rows' : 'columns'
}

const isLevelWithAny = (row: Row, others: readonly Row[]): boolean =>
  others.some((other) => Math.abs(other.baseline - row.baseline) <= TOLERANCE * Math.max(row.size, other.size) + 0.3)

const shareLevel = (rows: readonly Row[], others: readonly Row[]): number =>
  rows.filter((row) => isLevelWithAny(row, others)).length / Math.max(1, rows.length)

const longestRun = (rows: readonly Row[]): number => {
  let longest = 1
  let run = 1
  for (let index = 1; index < rows.length; index++) {
    const [previous, row] = [rows[index - 1], rows[index]]
    if (previous === undefined || row === undefined) continue
    run = row.baseline - previous.baseline <= 1.5 * Math.max(row.size, previous.size) ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}

/** Wrapped text: rows that reach the side's right edge and go on in the next line. */
const countWrapped = (rows: readonly Row[]): number => {
  const left = least(rows.map(leftOf))
  const width = greatest(rows.map(rightOf)) - left
  const wrapped = rows.filter((row, index) => {
    const next = rows[index + 1]
    const goesOn = next !== undefined && next.baseline - row.baseline <= LINE_PITCH * row.size
    return goesOn && rightOf(row) - leftOf(row) >= 0.85 * width && width >= MIN_PROSE_WIDTH * row.size
  })
  return wrapped.length
}

const areProse = (a: readonly Row[], b: readonly Row[]): boolean => {
  const [ofA, ofB] = [countWrapped(a), countWrapped(b)]
  return Math.min(ofA, ofB) >= 1 && ofA + ofB >= MIN_WRAPPED
}

/** Both sides have rows in one heading style: each side has its sections, as columns do and rails do not. */
const haveOwnHeadings = (left: readonly Row[], right: readonly Row[]): boolean => {
  const usual = median([...left, ...right].map((row) => row.size))
  const [ofLeft, ofRight] = [headings(left, usual), headings(right, usual)]
  const shared = [...ofLeft].filter(([style]) => ofRight.has(style))
  return shared.some(([style, rows]) => rows.length > 1 || !isLevelWithAny(rows[0] ?? NO_ROW, ofRight.get(style) ?? []))
}

const NO_ROW: Row = { fragments: [], baseline: Number.NaN, size: 0 }
const MAX_HEADING_CHARACTERS = 30

/** Short rows in capitals or larger type, by style. */
const headings = (rows: readonly Row[], usualSize: number): Map<string, Row[]> => {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const text = rowText(row)
    const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
    const shaped = capitals || row.size >= 1.1 * usualSize
    if (!shaped || text.length > MAX_HEADING_CHARACTERS || /\d/.test(text)) continue
    const glyph = row.fragments[0]?.inks[0]?.glyph
    const style = `${glyph?.font} ${row.size.toFixed(1)} ${capitals}`
    found.set(style, [...(found.get(style) ?? []), row])
  }
  return found
}
