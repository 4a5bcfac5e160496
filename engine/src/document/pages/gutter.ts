import { isBulletSign } from '../characters.ts'
import { bandsOf, readingWay } from './aligned.ts'
import { besideOf } from './beside.ts'
import { cardsOf } from './cards.ts'
import type { Fragment } from './fragments.ts'
import { greatest, least, median } from './geometry.ts'
import type { HeadingLook } from './heading-look.ts'
import { isClusterRail, isLevelMargin, isMargin, isRail } from './rail.ts'
import { leftOf, type Row, rightOf, rowsOf, rowText } from './rows.ts'
import { isHead, type Section, sectionsOf } from './sections.ts'
import { extentOf, stretchesOf } from './stretches.ts'

/** A part of the page to be read before the next one. A heading stands before all of it; a rail of dates or headings is read along with its text. */
export type Part =
  | { readonly kind: 'text'; readonly fragments: readonly Fragment[] }
  | { readonly kind: 'headed'; readonly head: readonly Row[]; readonly fragments: readonly Fragment[] }
  | { readonly kind: 'railed'; readonly rail: readonly Row[]; readonly fragments: readonly Fragment[] }

/** Ems between long columns, and between columns of few rows, which may as well be words far apart. */
const MIN_WIDTH = 0.6
const MIN_WIDTHS: readonly { readonly rows: number; readonly width: number }[] = [
  { rows: 3, width: 2 },
  { rows: 6, width: 0.85 },
]
/** Rows that each column needs at least; fewer is a line with a gap in it. */
const MIN_ROWS = 2
/** Stretches judged, tallest first; what comes after is the inside of a table. */
const MAX_STRETCHES = 60

/**
 * Cuts the page at its tallest gutter between two columns: what is above it, the left column, the right column, what is
 * below. `null` when all is read row by row.
 */
export const cutAtGutter = (fragments: readonly Fragment[], isHeading: HeadingLook): readonly Part[] | null => {
  const em = median(fragments.map((fragment) => fragment.size))
  for (const stretch of stretchesOf(fragments, MIN_WIDTH * em).slice(0, MAX_STRETCHES)) {
    const left = rowsOf(stretch.left)
    const right = rowsOf(stretch.right)
    const rows = Math.min(left.length, right.length)
    // The signs of list items belong to the text behind them.
    if (left.every((row) => isBulletSign(rowText(row)))) continue
    if (rows < MIN_ROWS || MIN_WIDTHS.some((min) => rows < min.rows && stretch.width < min.width * em)) continue
    const sections = sectionsOf(left, right, isHeading)
    if (sections.length > 1 || sections[0]?.head.length !== 0) return around(fragments, sections.map(sectionPart))
    if (!isFlush(right)) continue
    const parts = cut(fragments, left, right, isHeading)
    if (parts.length > 1 || parts[0]?.kind === 'railed') return parts
  }
  return null
}

/** Points by which the edges of a column's rows may differ. */
const FLUSH = 1.5
/** Ems by which list items stand in from a column's edge. */
const MAX_INDENT = 3

/** A column's rows share an edge or a middle. Else the "column" is made of centred headings and what is far to the right. */
const isFlush = (rows: readonly Row[]): boolean => {
  const share = (places: readonly number[], from: number, to: number) =>
    places.filter((place) => place >= from && place <= to).length / places.length
  const lefts = rows.map(leftOf)
  const rights = rows.map(rightOf)
  const middles = rows.map((row) => (leftOf(row) + rightOf(row)) / 2)
  const edge = least(lefts)
  const indent = MAX_INDENT * median(rows.map((row) => row.size))
  const atEdge = share(lefts, edge, edge + FLUSH)
  return (
    (atEdge * rows.length >= 2 && share(lefts, edge, edge + indent) >= 0.5) ||
    share(rights, greatest(rights) - FLUSH, Number.POSITIVE_INFINITY) >= 0.6 ||
    share(middles, median(middles) - FLUSH, median(middles) + FLUSH) >= 0.6
  )
}

const cut = (
  fragments: readonly Fragment[],
  left: readonly Row[],
  right: readonly Row[],
  isHeading: HeadingLook,
): readonly Part[] => {
  if (isLevelMargin(left, right, isHeading))
    return around(fragments, [{ kind: 'railed', rail: left, fragments: fragmentsIn(right) }])
  if (left.some((row) => isHead(row, isHeading)) && right.some((row) => isHead(row, isHeading)))
    return cutColumns(fragments, left, right, isHeading)
  if (isClusterRail(left, right, isHeading))
    return around(fragments, [{ kind: 'railed', rail: left, fragments: fragmentsIn(right) }])
  if (isClusterRail(right, left, isHeading))
    return around(fragments, [{ kind: 'railed', rail: right, fragments: fragmentsIn(left) }])
  const cards = cardsOf(left, right)
  if (cards !== null)
    return around(
      fragments,
      cards.flatMap((group) => [textPart(group.left), textPart(group.right)]),
    )
  const way = readingWay(left, right)
  if (isMargin(left, right) || (way !== 'columns' && isRail(left, right)))
    return around(fragments, [{ kind: 'railed', rail: left, fragments: fragmentsIn(right) }])
  if (way === 'columns') return cutColumns(fragments, left, right, isHeading)
  return way === 'mixed' ? cutBands(fragments, left, right) : []
}

const fragmentsIn = (rows: readonly Row[]): Fragment[] => rows.flatMap((row) => row.fragments)

const textPart = (rows: readonly Row[]): Part => ({ kind: 'text', fragments: fragmentsIn(rows) })

const sectionPart = ({ head, rows }: Section): Part =>
  head.length === 0 ? textPart(rows) : { kind: 'headed', head, fragments: fragmentsIn(rows) }

const cutColumns = (
  fragments: readonly Fragment[],
  left: readonly Row[],
  right: readonly Row[],
  isHeading: HeadingLook,
): readonly Part[] => {
  const { top, bottom } = besideOf(left, right, firstBelow(fragments, [...left, ...right]), isHeading)
  const beside = (rows: readonly Row[]): Part => ({
    kind: 'text',
    fragments: fragmentsIn(rows.filter(({ baseline }) => baseline >= top && baseline <= bottom)),
  })
  return around(fragments, [beside(left), beside(right)])
}

/** Baseline of the first text below the given rows. */
const firstBelow = (fragments: readonly Fragment[], rows: readonly Row[]): number => {
  const inside = new Set(fragmentsIn(rows))
  const last = greatest(rows.map((row) => row.baseline))
  return least(fragments.filter((each) => each.baseline > last && !inside.has(each)).map((each) => each.baseline))
}

/** Bands that are read as columns each become a part of their own; what lies between them stays together. */
const cutBands = (fragments: readonly Fragment[], left: readonly Row[], right: readonly Row[]): readonly Part[] => {
  const parts: { columns: boolean; fragments: Fragment[] }[] = []
  for (const { rows, way } of bandsOf(left, right)) {
    const last = parts.at(-1)
    if (way !== 'columns' && last?.columns === false) last.fragments = [...last.fragments, ...fragmentsIn(rows)]
    else parts.push({ columns: way === 'columns', fragments: fragmentsIn(rows) })
  }
  return around(
    fragments,
    parts.map((part): Part => ({ kind: 'text', fragments: part.fragments })),
  )
}

/** The given parts between what lies above and below them; empty ones left out, each from top to bottom. */
const around = (fragments: readonly Fragment[], parts: readonly Part[]): readonly Part[] => {
  const inside = new Set(parts.flatMap((part) => [...part.fragments, ...extrasOf(part)]))
  const { top, bottom } = extentOf([...inside])
  const outside = fragments.filter((fragment) => !inside.has(fragment))
  const middle = (top + bottom) / 2
  const above: Part = { kind: 'text', fragments: outside.filter((fragment) => fragment.baseline <= middle) }
  const below: Part = { kind: 'text', fragments: outside.filter((fragment) => fragment.baseline > middle) }
  return [above, ...parts, below]
    .filter((part) => part.fragments.length > 0 || extrasOf(part).length > 0)
    .map((part) => ({ ...part, fragments: sortedDown(part.fragments) }))
}

const extrasOf = (part: Part): Fragment[] =>
  part.kind === 'railed' ? fragmentsIn(part.rail) : part.kind === 'headed' ? fragmentsIn(part.head) : []

const sortedDown = (fragments: readonly Fragment[]): readonly Fragment[] =>
  [...fragments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)
