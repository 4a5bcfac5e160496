import type { Fragment } from './fragments.ts'
import { greatest, least } from './geometry.ts'

/** A part of the page with a strip of white through it, and text on both sides of the strip. */
export interface Stretch {
  readonly left: readonly Fragment[]
  readonly right: readonly Fragment[]
  /** Points that both sides have beside each other, and white between them. */
  readonly height: number
  readonly width: number
}

/** Share of the shorter side's height that must lie beside the other side. */
const MIN_BESIDE = 0.5
/** Fragments that each side needs at least. */
const MIN_FRAGMENTS = 2
/** Ems: a wider gap ends a line that runs across the page. */
const CONTINUED = 15
/** Ems from one line of a paragraph to the next, at most. */
const LINE_PITCH = 1.75
/** Points by which the lines of a paragraph may start apart. */
const SAME_EDGE = 1.5
/** Ems by which baselines of one row may differ. */
const LEVEL = 0.25
/** Left edges tried, the most frequent first. */
const MAX_CANDIDATES = 200

/** Every stretch of the page whose strip of white is at least `width` points wide, the tallest first. */
export const stretchesOf = (fragments: readonly Fragment[], width: number): Stretch[] =>
  candidateEdges(fragments)
    .flatMap((edge) => stretchesAt(fragments, edge, width))
    .sort((a, b) => b.height - a.height || b.width - a.width)

/** Left edges of text, to the point: a right column starts at one of them. */
const candidateEdges = (fragments: readonly Fragment[]): number[] => {
  const edges = new Map<number, { edge: number; count: number }>()
  for (const { left } of fragments) {
    const seen = edges.get(Math.floor(left))
    edges.set(Math.floor(left), { edge: Math.min(left, seen?.edge ?? left), count: (seen?.count ?? 0) + 1 })
  }
  return [...edges.values()]
    .sort((a, b) => b.count - a.count || a.edge - b.edge)
    .slice(0, MAX_CANDIDATES)
    .map(({ edge }) => edge)
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

/** Fragments that reach across, those that continue them in the same line, the title far left of one, and the short last lines of their paragraphs. */
const crossingAt = (fragments: readonly Fragment[], edge: number, width: number): ReadonlySet<Fragment> => {
  const crossing = new Set(fragments.filter(({ left, right }) => left < edge && right > edge - width))
  const margin = greatest(fragments.map(({ right }) => right)) - SAME_EDGE
  for (const start of [...crossing]) {
    for (const next of lineOf(fragments, start)) crossing.add(next)
    const tail = lastLineAfter(fragments, start)
    if (tail !== null) crossing.add(tail)
    const title = start.right < margin ? null : titleBefore(fragments, start)
    if (title !== null) crossing.add(title)
  }
  return crossing
}

/** "city  •  phone  •  e-mail": what stands in the same line, each not far from the next. */
const lineOf = (fragments: readonly Fragment[], start: Fragment): Fragment[] => {
  const level = fragments.filter((each) => isLevel(each, start))
  const reach = { left: start.left, right: start.right }
  const line: Fragment[] = []
  for (const next of level.sort((a, b) => Math.abs(a.left - start.left) - Math.abs(b.left - start.left))) {
    const gap = Math.max(next.left - reach.right, reach.left - next.right)
    if (gap > CONTINUED * start.size) continue
    line.push(next)
    reach.left = Math.min(reach.left, next.left)
    reach.right = Math.max(reach.right, next.right)
  }
  return line
}

/** "Plankton Atlas", far from the address set flush right that is the only other text of its line. */
const titleBefore = (fragments: readonly Fragment[], start: Fragment): Fragment | null => {
  const [title, other] = fragments.filter((each) => each !== start && isLevel(each, start))
  return title !== undefined && other === undefined && title.right < start.left ? title : null
}

const isLevel = ({ baseline, size }: Fragment, other: Fragment): boolean =>
  Math.abs(baseline - other.baseline) <= LEVEL * size

/** The next line of the same paragraph, alone on its level; `null` when the paragraph ends with `start`. */
const lastLineAfter = (fragments: readonly Fragment[], start: Fragment): Fragment | null => {
  const below = fragments.filter(
    ({ baseline }) =>
      baseline > start.baseline + 0.3 * start.size && baseline <= start.baseline + LINE_PITCH * start.size,
  )
  const [next, other] = below
  if (next === undefined || other !== undefined) return null
  const sameParagraph =
    Math.abs(next.left - start.left) <= SAME_EDGE &&
    Math.abs(next.size - start.size) <= 0.05 * start.size &&
    looksOf(next) === looksOf(start)
  return sameParagraph ? next : null
}

const looksOf = ({ inks }: Fragment): string => {
  const glyph = inks[0]?.glyph
  return `${glyph?.font} ${glyph?.fill.red} ${glyph?.fill.green} ${glyph?.fill.blue}`
}

const stretchOf = (fragments: readonly Fragment[], edge: number): Stretch | null => {
  const left = fragments.filter((fragment) => fragment.left < edge)
  const right = fragments.filter((fragment) => fragment.left >= edge)
  if (left.length < MIN_FRAGMENTS || right.length < MIN_FRAGMENTS) return null
  const height = heightBeside(extentOf(left), extentOf(right))
  if (height === null) return null
  const white = least(right.map((each) => each.left)) - greatest(left.map((each) => each.right))
  return { left, right, height, width: white }
}

/** Baselines of the first and last row. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

export const extentOf = (fragments: readonly Fragment[]): Extent => ({
  top: least(fragments.map((fragment) => fragment.baseline)),
  bottom: greatest(fragments.map((fragment) => fragment.baseline)),
})

/** `null` when the two mostly stand one above the other. */
const heightBeside = (a: Extent, b: Extent): number | null => {
  const beside = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  const shorter = Math.min(a.bottom - a.top, b.bottom - b.top)
  return beside > 0 && beside >= MIN_BESIDE * shorter ? beside : null
}
