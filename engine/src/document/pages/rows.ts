import { isBulletSign } from '../characters.ts'
import type { Fragment } from './fragments.ts'
import { greatest, least } from './geometry.ts'
import type { Ink } from './ink.ts'

/** What a reader takes for one line: fragments side by side, from left to right. */
export interface Row {
  readonly fragments: readonly Fragment[]
  readonly baseline: number
  readonly size: number
}

/** Ems by which fragments of one row may stand above or below each other. */
const LEVEL = 0.25
/** The same for a bullet, which is often set in larger type so that its dot is large enough. */
const BULLET_LEVEL = 0.45
/** A sub- or superscript is smaller than its neighbour, close to it, and shifted by less than this share of its size. */
const SCRIPT_SIZE = 0.85
const SCRIPT_SHIFT = 0.6
const SCRIPT_GAP = 0.4
/** Ems of its neighbour: a longer run is a line of small type beside a large sign. */
const SCRIPT_WIDTH = 3

/** Fragments of one column → rows, from top to bottom. */
export const rowsOf = (fragments: readonly Fragment[]): Row[] => {
  const open: Fragment[][] = []
  // Large type first, so that raised and lowered small type finds the line that it belongs to.
  for (const fragment of [...fragments].sort((a, b) => b.size - a.size || a.baseline - b.baseline)) {
    const home = open.find((row) => belongs(fragment, row))
    if (home === undefined) open.push([fragment])
    else home.push(fragment)
  }
  return open.map(rowOf).sort((a, b) => a.baseline - b.baseline || a.left - b.left)
}

const rowOf = (fragments: Fragment[]): Row & { readonly left: number } => {
  const sorted = fragments.sort((a, b) => a.left - b.left)
  const first = fragments.reduce((largest, each) => (each.size > largest.size ? each : largest))
  return { fragments: sorted, baseline: first.baseline, size: first.size, left: sorted[0]?.left ?? 0 }
}

const belongs = (fragment: Fragment, row: readonly Fragment[]): boolean => {
  if (row.some((other) => isScriptOf(fragment, other))) return !row.some((other) => coversAny(other, fragment))
  if (row.some((other) => overlapsSideways(fragment, other))) return false
  return row.some((other) => isLevel(fragment, other))
}

const overlapsSideways = (a: Fragment, b: Fragment): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.3 * Math.min(a.size, b.size)

const isLevel = (a: Fragment, b: Fragment): boolean => {
  const level = isBullet(a) || isBullet(b) ? BULLET_LEVEL : LEVEL
  return Math.abs(a.baseline - b.baseline) <= level * Math.min(a.size, b.size) + 0.3
}

const isBullet = ({ inks }: Fragment): boolean => inks.length === 1 && isBulletSign(inks[0]?.text ?? '')

/** Script text may stand beside its line or in a gap of it ("the 1ˢᵗ of May"), never over its letters. */
const isScriptOf = (small: Fragment, large: Fragment): boolean => {
  if (small.size > SCRIPT_SIZE * large.size || small.right - small.left > SCRIPT_WIDTH * large.size) return false
  if (Math.abs(small.baseline - large.baseline) > SCRIPT_SHIFT * large.size) return false
  const gap = Math.max(small.left - large.right, large.left - small.right)
  if (gap > SCRIPT_GAP * large.size) return false
  return gap > -0.3 * small.size || !coversAny(large, small)
}

const coversAny = (fragment: Fragment, small: Fragment): boolean => fragment.inks.some((ink) => covers(ink, small))

const covers = (ink: Ink, fragment: Fragment): boolean =>
  Math.min(ink.right, fragment.right) - Math.max(ink.left, fragment.left) > 0.3 * fragment.size

export const inksOfRow = (row: Row): Ink[] =>
  row.fragments.flatMap((fragment) => fragment.inks).sort((a, b) => a.left - b.left || a.right - b.right)

export const leftOf = (row: Row): number => least(row.fragments.map((fragment) => fragment.left))
export const rightOf = (row: Row): number => greatest(row.fragments.map((fragment) => fragment.right))

/** The letters of a row without its word spaces: enough to judge what kind of text it is. */
export const rowText = (row: Row): string => inksOfRow(row).reduce((text, ink) => text + ink.text, '')

/** How a row begins to look: rows that look alike mean the same kind of thing. */
export const lookOf = (row: Row): string => {
  const ink = row.fragments[0]?.inks[0]
  if (ink === undefined) return ''
  const { font, weight, italic, fill } = ink.glyph
  return `${font} ${weight} ${italic} ${row.size.toFixed(1)} ${fill.red} ${fill.green} ${fill.blue}`
}
