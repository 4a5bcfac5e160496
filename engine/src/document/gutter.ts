import { isReadInRows } from './aligned.ts'
import type { Fragment } from './fragments.ts'
import { median } from './geometry.ts'
import { type Row, rowsOf } from './rows.ts'

/** A stretch of white that parts two columns over a part of the page's height. */
export interface Gutter {
  readonly above: readonly Fragment[]
  readonly left: readonly Fragment[]
  readonly right: readonly Fragment[]
  readonly below: readonly Fragment[]
}

/** Ems between columns, and between columns of less than `FEW_ROWS` rows, which may as well be words far apart. */
const MIN_WIDTH = 0.85
const MIN_WIDTH_OF_FEW = 2
const FEW_ROWS = 3
/** Rows that each column needs at least; fewer is a line with a gap in it. */
const MIN_ROWS = 2
/** Share of the shorter column's height that must lie beside the other column. */
const MIN_BESIDE = 0.5
/** A column shorter than this share of the other stands beside a part of it only (contact block beside a name). */
const SHORT = 0.3
/** Left edges tried, the most frequent first. */
const MAX_CANDIDATES = 200
/** Stretches judged, tallest first; what comes after is the inside of a table. */
const MAX_STRETCHES = 60

/** The tallest gutter between two columns of text that are not read row by row; `null` when there is none. */
export const findGutter = (fragments: readonly Fragment[]): Gutter | null => {
  const em = median(fragments.map((fragment) => fragment.size))
  const stretches = candidateEdges(fragments)
    .flatMap((edge) => stretchesAt(fragments, edge, MIN_WIDTH * em))
    .sort((a, b) => b.height - a.height || b.width - a.width)
    .slice(0, MAX_STRETCHES)
  for (const stretch of stretches) {
    const left = rowsOf(stretch.left)
    const right = rowsOf(stretch.right)
    if (!areColumns(left, right, stretch.width / em)) continue
    return cut(fragments, stretch, left, right)
  }
  return null
}

const areColumns = (left: readonly Row[], right: readonly Row[], width: number): boolean => {
  const rows = Math.min(left.length, right.length)
  if (rows < MIN_ROWS) return false
  if (rows < FEW_ROWS && width < MIN_WIDTH_OF_FEW) return false
  return !isReadInRows(left, right)
}

interface Stretch {
  readonly left: readonly Fragment[]
  readonly right: readonly Fragment[]
  /** Points that both columns have beside each other, and white between them. */
  readonly height: number
  readonly width: number
}

/** Left edges of text: a right column starts at one of them. */
const candidateEdges = (fragments: readonly Fragment[]): number[] => {
  const counts = new Map<number, number>()
  for (const { left } of fragments) counts.set(Math.floor(left), (counts.get(Math.floor(left)) ?? 0) + 1)
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_CANDIDATES)
    .map(([edge]) => edge)
}

/** The stretches between fragments that cross the strip of white to the left of `edge`. */
const stretchesAt = (fragments: readonly Fragment[], edge: number, width: number): Stretch[] => {
  const stretches: Stretch[] = []
  let open: Fragment[] = []
  const close = (): void => {
    const stretch = stretchOf(open, edge)
    if (stretch !== null) stretches.push(stretch)
    open = []
  }
  for (const fragment of fragments) {
    if (fragment.left < edge && fragment.right > edge - width) close()
    else open.push(fragment)
  }
  close()
  return stretches
}

const stretchOf = (fragments: readonly Fragment[], edge: number): Stretch | null => {
  const left = fragments.filter((fragment) => fragment.left < edge)
  const right = fragments.filter((fragment) => fragment.left >= edge)
  if (left.length < MIN_ROWS || right.length < MIN_ROWS) return null
  const height = heightBeside(extentOf(left), extentOf(right))
  if (height === null) return null
  const white = Math.min(...right.map((each) => each.left)) - Math.max(...left.map((each) => each.right))
  return { left, right, height, width: white }
}

interface Extent {
  readonly top: number
  readonly bottom: number
}

const extentOf = (fragments: readonly Fragment[]): Extent => ({
  top: Math.min(...fragments.map((fragment) => fragment.baseline)),
  bottom: Math.max(...fragments.map((fragment) => fragment.baseline)),
})

/** `null` when the two mostly stand one above the other. */
const heightBeside = (a: Extent, b: Extent): number | null => {
  const beside = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  const shorter = Math.min(a.bottom - a.top, b.bottom - b.top)
  return beside > 0 && beside >= MIN_BESIDE * shorter ? beside : null
}

const cut = (fragments: readonly Fragment[], stretch: Stretch, left: readonly Row[], right: readonly Row[]): Gutter => {
  const { top, bottom } = besideOf(left, right)
  const inside = new Set(
    [...stretch.left, ...stretch.right].filter(({ baseline }) => baseline >= top && baseline <= bottom),
  )
  const outside = fragments.filter((fragment) => !inside.has(fragment))
  const middle = (extentOf([...inside]).top + extentOf([...inside]).bottom) / 2
  return {
    above: outside.filter((fragment) => fragment.baseline <= middle),
    left: stretch.left.filter((fragment) => inside.has(fragment)),
    right: stretch.right.filter((fragment) => inside.has(fragment)),
    below: outside.filter((fragment) => fragment.baseline > middle),
  }
}

/**
 * The part of the page in which the columns are read one after the other. Two columns of like height: all of both.
 * A short block beside a long column: the rows beside the block, up to the next white between the column's paragraphs.
 */
const besideOf = (left: readonly Row[], right: readonly Row[]): Extent => {
  const [a, b] = [rowExtent(left), rowExtent(right)]
  const all = { top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom) }
  const [short, long, longRows] = a.bottom - a.top < b.bottom - b.top ? [a, b, right] : [b, a, left]
  if (short.bottom - short.top >= SHORT * (long.bottom - long.top)) return all
  const margin = 0.7 * (longRows[0]?.size ?? 10)
  return {
    top: Math.min(short.top, paragraphTop(longRows, short.top - margin)),
    bottom: Math.max(short.bottom, paragraphBottom(longRows, short.bottom + margin)),
  }
}

const rowExtent = (rows: readonly Row[]): Extent => ({
  top: rows[0]?.baseline ?? 0,
  bottom: rows.at(-1)?.baseline ?? 0,
})

/** The first row of the paragraph that `y` cuts, reading down; rows entirely above `y` are left out. */
const paragraphTop = (rows: readonly Row[], y: number): number => {
  let index = rows.findIndex((row) => row.baseline >= y)
  if (index < 0) return Number.POSITIVE_INFINITY
  while (index > 0 && !isParted(rows, index)) index--
  return rows[index]?.baseline ?? y
}

const paragraphBottom = (rows: readonly Row[], y: number): number => {
  let index = rows.findLastIndex((row) => row.baseline <= y)
  if (index < 0) return Number.NEGATIVE_INFINITY
  while (index + 1 < rows.length && !isParted(rows, index + 1)) index++
  return rows[index]?.baseline ?? y
}

/** More white above the row than usual between the rows of a paragraph. */
const isParted = (rows: readonly Row[], index: number): boolean => {
  const pitches = rows.slice(1).map((row, at) => row.baseline - (rows[at]?.baseline ?? 0))
  const here = pitches[index - 1] ?? 0
  return here > 1.25 * median(pitches)
}
