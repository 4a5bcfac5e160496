import { bandsOf, readingWay } from './aligned.ts'
import type { Fragment } from './fragments.ts'
import { median } from './geometry.ts'
import { type Row, rowsOf } from './rows.ts'

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
/** Ems: a wider gap ends a line that runs across the page. */
const CONTINUED = 3
/** Left edges tried, the most frequent first. */
const MAX_CANDIDATES = 200
/** Stretches judged, tallest first; what comes after is the inside of a table. */
const MAX_STRETCHES = 60

/**
 * Cuts the page at the tallest gutter between two columns: what is above it, the left column, the right column, what is
 * below. `null` when all is read row by row.
 */
export const cutAtGutter = (fragments: readonly Fragment[]): readonly (readonly Fragment[])[] | null => {
  const em = median(fragments.map((fragment) => fragment.size))
  const stretches = candidateEdges(fragments)
    .flatMap((edge) => stretchesAt(fragments, edge, MIN_WIDTH * em))
    .sort((a, b) => b.height - a.height || b.width - a.width)
    .slice(0, MAX_STRETCHES)
  for (const stretch of stretches) {
    const left = rowsOf(stretch.left)
    const right = rowsOf(stretch.right)
    const rows = Math.min(left.length, right.length)
    if (rows < MIN_ROWS || (rows < FEW_ROWS && stretch.width < MIN_WIDTH_OF_FEW * em)) continue
    const way = readingWay(left, right)
    const parts =
      way === 'rows' ? [] : way === 'columns' ? cutColumns(fragments, left, right) : cutBands(fragments, left, right)
    if (parts.length > 1) return parts
  }
  return null
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

/** The stretches between rows that cross the strip of white to the left of `edge`. */
const stretchesAt = (fragments: readonly Fragment[], edge: number, width: number): Stretch[] => {
  const crossing = crossingAt(fragments, edge, width)
  const stretches: Stretch[] = []
  let open: Fragment[] = []
  const close = (): void => {
    const stretch = stretchOf(open, edge)
    if (stretch !== null) stretches.push(stretch)
    open = []
  }
  for (const fragment of fragments) {
    if (crossing.has(fragment)) close()
    else open.push(fragment)
  }
  close()
  return stretches
}

/** Fragments that reach across, and those that continue them in the same line ("city  •  phone  •  e-mail"). */
const crossingAt = (fragments: readonly Fragment[], edge: number, width: number): ReadonlySet<Fragment> => {
  const crossing = new Set(fragments.filter(({ left, right }) => left < edge && right > edge - width))
  for (const start of [...crossing]) {
    const line = fragments.filter(({ baseline, size }) => Math.abs(baseline - start.baseline) <= 0.25 * size)
    const reach = { left: start.left, right: start.right }
    for (const next of [...line].sort((a, b) => Math.abs(a.left - start.left) - Math.abs(b.left - start.left))) {
      const gap = Math.max(next.left - reach.right, reach.left - next.right)
      if (gap > CONTINUED * start.size) continue
      crossing.add(next)
      reach.left = Math.min(reach.left, next.left)
      reach.right = Math.max(reach.right, next.right)
    }
  }
  return crossing
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

type Parts = readonly (readonly Fragment[])[]

const cutColumns = (fragments: readonly Fragment[], left: readonly Row[], right: readonly Row[]): Parts => {
  const { top, bottom } = besideOf(left, right)
  const beside = (rows: readonly Row[]) =>
    rows.filter(({ baseline }) => baseline >= top && baseline <= bottom).flatMap((row) => row.fragments)
  return around(fragments, [beside(left), beside(right)])
}

/** Bands that are read as columns each become a part of their own; what lies between them stays together. */
const cutBands = (fragments: readonly Fragment[], left: readonly Row[], right: readonly Row[]): Parts => {
  const parts: { columns: boolean; fragments: Fragment[] }[] = []
  for (const { rows, way } of bandsOf(left, right)) {
    const inside = rows.flatMap((row) => row.fragments)
    const last = parts.at(-1)
    if (way !== 'columns' && last?.columns === false) last.fragments.push(...inside)
    else parts.push({ columns: way === 'columns', fragments: inside })
  }
  return around(
    fragments,
    parts.map((part) => part.fragments),
  )
}

/** The given parts between what lies above and below them; empty ones left out, each from top to bottom. */
const around = (fragments: readonly Fragment[], parts: Parts): Parts => {
  const inside = new Set(parts.flat())
  const { top, bottom } = extentOf([...inside])
  const outside = fragments.filter((fragment) => !inside.has(fragment))
  const middle = (top + bottom) / 2
  const above = outside.filter((fragment) => fragment.baseline <= middle)
  const below = outside.filter((fragment) => fragment.baseline > middle)
  return [above, ...parts, below].filter((part) => part.length > 0).map(sortedDown)
}

const sortedDown = (fragments: readonly Fragment[]): readonly Fragment[] =>
  [...fragments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)

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
