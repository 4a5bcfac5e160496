import { greatest, least, median } from './geometry.ts'
import type { HeadingLook } from './heading-look.ts'
import { leftOf, lookOf, type Row, rightOf, rowText } from './rows.ts'
import { isHead } from './sections.ts'
import { setBehind } from './wrapped-cells.ts'

/** A rail is a sparse margin: at most this share of the rows beside it, which are at least so many. */
const SPARSE = 0.65
const MIN_TEXT_ROWS = 5
/** Ems by which a rail's row may miss the row that it stands level with. */
const LEVEL = 0.4
/** A margin has so many rows at least, this share of the width at most, and so much more white than text. */
const MIN_MARGIN_ROWS = 3
const NARROW = 0.35
const MUCH_WHITE = 2.2
/** Rows of a rail's cluster (dates, place, kind of contract) at most, and the share of a rail that must be white. */
const MAX_CLUSTER = 4
const MIN_WHITE = 0.3
/** Times the usual pitch: more white than this ends a cluster. */
const APART = 1.4
/** A rail of headings has at least so many rows of text to each. */
const ROWS_PER_HEADING = 2.5
const MAX_HEADING_CHARACTERS = 30
const BOLD = 600
/** Times the usual pitch: lines of a paragraph are no farther apart; and ems that a heading stands lower than its text, at most. */
const INSIDE = 1.3
const LOW = 1.6

/** Whether a left side that is read in rows is a margin of dates, labels or headings beside the text on the right. */
export const isRail = (left: readonly Row[], right: readonly Row[]): boolean =>
  right.length >= MIN_TEXT_ROWS && left.length <= SPARSE * right.length

/**
 * Whether the left side is a margin whatever it is level with: narrow, and with much more white between its rows than
 * the text beside it has. A sidebar is as dense as any text.
 */
export const isMargin = (left: readonly Row[], right: readonly Row[]): boolean => {
  if (left.length < MIN_MARGIN_ROWS || !isRail(left, right)) return false
  return isNarrow(left, right) && median(pitchesOf(left)) >= MUCH_WHITE * median(pitchesOf(right))
}

/** A margin whose rows are headings of what follows or stand level with a row of the text: dates, and sections they belong to. */
export const isLevelMargin = (left: readonly Row[], right: readonly Row[], isHeading: HeadingLook): boolean =>
  isMargin(left, right) &&
  left.some((row) => !isHead(row, isHeading)) &&
  left.every((row) => right.some((other) => isLevel(other, row)) !== isHead(row, isHeading))

const isNarrow = (rail: readonly Row[], text: readonly Row[]): boolean => {
  const all = [...rail, ...text]
  const width = (rows: readonly Row[]) => greatest(rows.map(rightOf)) - least(rows.map(leftOf))
  return width(rail) <= NARROW * width(all)
}

const pitchesOf = (rows: readonly Row[]): number[] =>
  rows.slice(1).map((row, index) => row.baseline - (rows[index]?.baseline ?? 0))

/**
 * Whether a narrow side is a rail of clusters, dates over a place, each level with the first row of what it belongs to,
 * and white down to the next: `2019–2021 / Lyon` beside a job and its bullets.
 */
export const isClusterRail = (rail: readonly Row[], text: readonly Row[], isHeading: HeadingLook): boolean => {
  const clusters = clustersOf(rail)
  if (rail.some((row) => isHead(row, isHeading))) return false
  if (clusters.length < 2 || clusters.length === rail.length || rail.length > 0.8 * text.length) return false
  if (clusters.some((cluster) => cluster.length > MAX_CLUSTER) || !isNarrow(rail, text)) return false
  if (clusters.some(([top]) => top === undefined || !text.some((row) => isLevel(row, top)))) return false
  const [from = 0, to = 0] = [rail[0]?.baseline, greatest([...rail, ...text].map((row) => row.baseline))]
  const filled = clusters.reduce((sum, cluster) => sum + heightOf(cluster), 0)
  return 1 - filled / Math.max(1, to - from) >= MIN_WHITE
}

const heightOf = (cluster: readonly Row[]): number => {
  const [first, last] = [cluster[0], cluster.at(-1)]
  return first === undefined || last === undefined ? 0 : last.baseline - first.baseline + last.size
}

/** Rows one below the other without more white than between the lines of a paragraph. */
const clustersOf = (rows: readonly Row[]): Row[][] => {
  const tight = least(pitchesOf(rows).filter((pitch) => pitch > 1))
  const clusters: Row[][] = []
  for (const row of rows) {
    const last = clusters.at(-1)?.at(-1)
    const size = Math.max(row.size, last?.size ?? 0)
    const follows = last !== undefined && row.baseline - last.baseline <= Math.min(APART * tight, 2 * size)
    if (follows) clusters.at(-1)?.push(row)
    else clusters.push([row])
  }
  return clusters
}

const isLevel = (a: Row, b: Row): boolean => Math.abs(a.baseline - b.baseline) <= LEVEL * Math.max(a.size, b.size)

/**
 * Puts the rows of a rail into the blocks of the text beside it. A date or label joins the row that it stands level
 * with, what follows it comes right after it; headings, and what stands level with nothing, become blocks of their own
 * before the text below them.
 */
export const weaveRail = (rail: readonly Row[], blocks: readonly (readonly Row[])[]): Row[][] => {
  const woven = blocks.map((block) => [...block])
  if (isOfHeadings(rail, blocks.flat())) {
    for (const row of lift(unwrapHeadings(rail), blocks.flat())) cutIn(woven, blockOf(row, woven), [row])
    return woven.filter((block) => block.length > 0)
  }
  for (const cluster of clustersOf(rail)) weaveCluster(unwrapTexts(cluster), woven)
  return woven.filter((block) => block.length > 0)
}

/**
 * Headings set a little lower than the first line of their text, as in a table's padded cells: where one of a rail stands level
 * with no line, each is lifted to the line that begins the paragraph it stands in.
 */
const lift = (headings: readonly Row[], text: readonly Row[]): readonly Row[] => {
  const lines = [...text].sort((a, b) => a.baseline - b.baseline)
  const isLow = headings.some((row) => !lines.some((line) => isLevel(line, row)))
  if (!isLow) return headings
  const tight = median(pitchesOf(lines).filter((pitch) => pitch > 1))
  return headings.map((row) => {
    const below = lines.findIndex((line) => line.baseline >= row.baseline - LEVEL * row.size)
    const first = lines[below]
    const above = lines[below - 1]
    const isInside = first && above && first.baseline - above.baseline <= INSIDE * tight
    return isInside && row.baseline - above.baseline <= LOW * row.size ? { ...row, baseline: above.baseline } : row
  })
}

const joinRows = (row: Row, other: Row): Row => ({
  ...row,
  fragments: [...row.fragments, ...other.fragments].sort((a, b) => a.left - b.left),
})

/** "Academic" over "Qualifications", wrapped in a margin too narrow for them, is one heading. */
const unwrapHeadings = (rail: readonly Row[]): Row[] =>
  clustersOf(rail).flatMap((cluster) => {
    const rows: Row[] = []
    for (const row of cluster) {
      const above = rows.at(-1)
      if (above !== undefined && lookOf(above) === lookOf(row)) rows[rows.length - 1] = joinWrapped(above, row)
      else rows.push(row)
    }
    return rows
  })

/** "Jan 2019 – Mar" over "2021", wrapped in a rail too narrow for it, is one date; so is a name whose end is open. */
const unwrapTexts = (cluster: readonly Row[]): Row[] => {
  const rows: Row[] = []
  for (const row of cluster) {
    const above = rows.at(-1)
    if (above !== undefined && goesOn(rowText(above), rowText(row))) rows[rows.length - 1] = joinWrapped(above, row)
    else rows.push(row)
  }
  return rows
}

/** A range without its end ("2019–", "Jan2019–Mar"), and what can end it. */
const OPEN_RANGE = /\d\s?[-–—]$/u
const OPEN_MONTH = /[-–—]\p{L}{3,12}\.?$/u
const YEAR = /^(?:19|20)\d\d$/u
/** "Lindenhof Hotel &" over "Spa", "Lyon," over "France". */
const OPEN_END = /[&,]$/u
const goesOn = (above: string, below: string): boolean =>
  OPEN_END.test(above) || (OPEN_RANGE.test(above) && below.length <= 16) || (OPEN_MONTH.test(above) && YEAR.test(below))

const joinWrapped = (above: Row, below: Row): Row => setBehind(above, rightOf(above), below.fragments)

const weaveCluster = (cluster: readonly Row[], woven: Row[][]): void => {
  let anchor: { block: Row[]; at: number; left: number } | null = null
  for (const row of cluster) {
    const level = findLevel(row, woven)
    if (level !== null && (anchor === null || !isIndented(level, anchor.left))) {
      const joined = level.block[level.at]
      anchor = { ...level, left: joined === undefined ? 0 : leftOf(joined) }
      if (joined !== undefined) level.block[level.at] = joinRows(joined, row)
    } else if (anchor === null) cutIn(woven, blockOf(row, woven), [row])
    else anchor.block.splice(++anchor.at, 0, row)
  }
}

const findLevel = (row: Row, blocks: readonly Row[][]): { block: Row[]; at: number } | null => {
  for (const block of blocks) {
    const distances = block.map((other) => (isLevel(other, row) ? Math.abs(other.baseline - row.baseline) : Number.NaN))
    const nearest = least(distances.filter((distance) => !Number.isNaN(distance)))
    if (Number.isFinite(nearest)) return { block, at: distances.indexOf(nearest) }
  }
  return null
}

/** A list item or a line of prose, in the midst of which nothing else is read. */
const isIndented = ({ block, at }: { block: Row[]; at: number }, left: number): boolean => {
  const row = block[at]
  return row !== undefined && leftOf(row) > left + 0.8 * row.size
}

/** Index of the block that the row stands in or that comes next below it. */
const blockOf = (row: Row, blocks: readonly (readonly Row[])[]): number => {
  const level = blocks.findIndex((block) => block.some((other) => isLevel(other, row)))
  if (level >= 0) return level
  const distances = blocks.map((block) =>
    least(block.map((each) => each.baseline - row.baseline).filter((distance) => distance > 0)),
  )
  const nearest = least(distances)
  return Number.isFinite(nearest) ? distances.indexOf(nearest) : blocks.length - 1
}

const cutIn = (blocks: Row[][], index: number, rows: readonly Row[]): void => {
  const block = blocks[index] ?? []
  const top = rows[0]
  const isAbove = ({ baseline }: Row) => top !== undefined && baseline < top.baseline - LEVEL * top.size
  blocks.splice(
    index,
    1,
    block.filter(isAbove),
    [...rows],
    block.filter((each) => !isAbove(each)),
  )
}

/** Few words without digits, set apart by weight, size, capitals or colour, and much text to each. */
const isOfHeadings = (rail: readonly Row[], text: readonly Row[]): boolean => {
  const levels = new Set(text.map(({ baseline }) => Math.round(baseline)))
  if (levels.size < ROWS_PER_HEADING * rail.length) return false
  const size = median(text.map((row) => row.size))
  const color = usualColor(text)
  const shaped = rail.filter((row) => isHeadingShaped(row, size, color))
  return shaped.length >= 0.8 * rail.length
}

const isHeadingShaped = (row: Row, usualSize: number, usualColor: string): boolean => {
  const text = rowText(row)
  const glyph = row.fragments[0]?.inks[0]?.glyph
  if (glyph === undefined || text.length > MAX_HEADING_CHARACTERS || /\d/.test(text)) return false
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase()
  return capitals || glyph.weight >= BOLD || row.size >= 1.1 * usualSize || colorOf(glyph.fill) !== usualColor
}

const colorOf = ({ red, green, blue }: { red: number; green: number; blue: number }): string =>
  `${red} ${green} ${blue}`

const usualColor = (text: readonly Row[]): string => {
  const counts = new Map<string, number>()
  for (const { inks } of text.flatMap(({ fragments }) => fragments)) {
    const color = inks[0] === undefined ? '' : colorOf(inks[0].glyph.fill)
    counts.set(color, (counts.get(color) ?? 0) + inks.length)
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
