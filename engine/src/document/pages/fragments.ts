import { isBulletSign } from '../characters.ts'
import type { FilledBox } from '../types.ts'
import { drawnBulletFinder } from './drawn-bullets.ts'
import { greatest, least, median } from './geometry.ts'
import type { Ink } from './ink.ts'
import { letterSpacingOf } from './letter-spacing.ts'

/** A run of inks on one baseline without a wide gap: the smallest piece that no column gutter can run through. */
export interface Fragment {
  readonly inks: readonly Ink[]
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Median size of its inks, points. */
  readonly size: number
  /** It begins with the sign of a list item, or one is drawn before it. */
  readonly bulleted: boolean
}

/** Ems. Word spaces are 0.2–0.6 em even when justified; column gutters start at about 1 em. */
const GUTTER = 0.85
/** Ems: a narrower gap parts cells where the text behind it starts at an edge that other rows share. */
const CELL_GAP = 0.55
/** Ems between a list item's sign and its text, at least. */
const MARKER_GAP = 0.16
/** A full page has 100–500 fragments; a timeline has fewer. */
const MAX_BEADED = 1_500
/** Share of the column's width from which a line is full, and ems to the next line. */
const FULL = 0.75
const NEXT_LINE = 1.8
/** Rows that must start text at an edge before it counts. */
const MIN_ALIGNED = 3
/** Points by which aligned edges may differ. */
const EDGE = 0.75
/** Ems by which baselines of one run may differ (rounding; kerned accents). */
const LEVEL = 0.08

/** Inks → fragments, from the top of the page to its bottom. */
export const fragmentsOf = (inks: readonly Ink[], drawings: readonly FilledBox[] = []): Fragment[] => {
  const levels = levelsOf(inks)
  const isEdge = sharedEdges(levels)
  const hasDrawnBullet = drawnBulletFinder(drawings)
  const fragmentOf = (run: readonly Ink[]) => toFragment(run, hasDrawnBullet)
  const fragments = levels.flatMap((level) => splitLevel(level, isEdge, fragmentOf))
  return fragments.length <= MAX_BEADED ? withoutBeads(fragments) : fragments
}

/**
 * The dots of a timeline stand before titles, and the next line starts at the same edge without a dot although the title
 * ends early. Before list items, dots stand one under the other or over lines that were full.
 */
const withoutBeads = (fragments: readonly Fragment[]): Fragment[] => {
  const edges = Map.groupBy(fragments, ({ left }) => Math.round(left))
  const beads = new Set<Fragment>()
  for (const atEdge of edges.values()) {
    const drawn = atEdge.filter((each) => each.bulleted && !startsWithSign(each.inks))
    const right = greatest(atEdge.map((each) => each.right))
    const titles = drawn.filter((each) => isTitle(each, atEdge, right))
    if (titles.length > 0.5 * drawn.length) for (const each of drawn) beads.add(each)
  }
  return fragments.map((each) => (beads.has(each) ? { ...each, bulleted: false } : each))
}

const isTitle = (fragment: Fragment, atEdge: readonly Fragment[], right: number): boolean => {
  const { left, size, baseline } = fragment
  if (fragment.right - left > FULL * (right - left)) return false
  const next = atEdge.find((each) => each.baseline > baseline + 0.5 * size)
  return next !== undefined && !next.bulleted && next.baseline - baseline <= NEXT_LINE * size
}

const splitLevel = (
  level: readonly Ink[],
  isEdge: (x: number) => boolean,
  fragmentOf: (inks: readonly Ink[]) => Fragment,
): Fragment[] => {
  const fragments: Fragment[] = []
  let run: Ink[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const ink of level) {
    const white = (ink.left - right) / ink.size
    const gap = white > CELL_GAP && run.length > 0 ? white - 2 * letterSpacingOf(run) : white
    const cell = run.length > 0 && gap > CELL_GAP && isEdge(ink.left) && !isWordSpace(run.at(-1), ink)
    if (run.length > 0 && (gap > GUTTER || cell)) {
      fragments.push(fragmentOf(run))
      run = []
    }
    run.push(cell ? { ...ink, cell } : ink)
    right = Math.max(right, ink.right)
  }
  return run.length > 0 ? [...fragments, fragmentOf(run)] : fragments
}

/** A typed space, or the gap of one letter in monospaced type: as wide as a narrow cell gap, and none. */
const isWordSpace = (previous: Ink | undefined, ink: Ink): boolean => {
  if (previous === undefined || ink.spaceBefore) return true
  const width = ink.right - ink.left
  const monospaced = Math.abs(previous.right - previous.left - width) <= 0.02 * width
  return monospaced && Math.abs(ink.left - previous.right - width) <= 0.15 * width
}

/** Whether text of several rows starts at a place, be it the row's first text or text after a gap. */
const sharedEdges = (levels: readonly (readonly Ink[])[]): ((x: number) => boolean) => {
  const counts = new Map<number, number>()
  for (const level of levels) {
    let right = Number.NEGATIVE_INFINITY
    for (const ink of level) {
      const bucket = Math.round(ink.left / EDGE)
      if (ink.left - right > CELL_GAP * ink.size) counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
      right = Math.max(right, ink.right)
    }
  }
  return (x) => {
    const bucket = Math.round(x / EDGE)
    const near = (counts.get(bucket - 1) ?? 0) + (counts.get(bucket) ?? 0) + (counts.get(bucket + 1) ?? 0)
    return near >= MIN_ALIGNED
  }
}

const toFragment = (inks: readonly Ink[], hasDrawnBullet: (inks: readonly Ink[]) => boolean): Fragment => ({
  inks,
  left: least(inks.map((ink) => ink.left)),
  right: greatest(inks.map((ink) => ink.right)),
  baseline: median(inks.map((ink) => ink.baseline)),
  size: median(inks.map((ink) => ink.size)),
  bulleted: startsWithSign(inks) || hasDrawnBullet(inks),
})

/** "- Baked", not "-5 °C". */
const startsWithSign = ([sign, next]: readonly Ink[]): boolean =>
  sign !== undefined &&
  isBulletSign(sign.text) &&
  (next === undefined || next.spaceBefore || next.left - sign.right > MARKER_GAP * next.size)

/** Groups of inks that share a baseline, each sorted from left to right. */
const levelsOf = (inks: readonly Ink[]): Ink[][] => {
  const sorted = [...inks].sort((a, b) => a.baseline - b.baseline)
  const levels: Ink[][] = []
  let first: Ink | undefined
  let level: Ink[] = []
  for (const ink of sorted) {
    if (first !== undefined && ink.baseline - first.baseline > LEVEL * Math.max(ink.size, first.size) + 0.2) {
      levels.push(level)
      level = []
      first = undefined
    }
    first ??= ink
    level.push(ink)
  }
  if (level.length > 0) levels.push(level)
  for (const each of levels) each.sort((a, b) => a.left - b.left || a.right - b.right)
  return levels
}
