import { median } from './geometry.ts'
import type { Ink } from './ink.ts'

/** Ems: wider than any kerning, so the text is set in spaced letters. */
const SPACED = 0.08
/** Ems: wider than letters of one word are ever set. */
const WIDEST = 1.6
/** Share of the gaps that are wide in spaced type, but for kerning; half of them are in "61 % to 78 %." */
const MOST = 0.7
export const MIN_SPACED_LETTERS = 4

/** Ems between the letters of a row set in spaced letters ("P R O F I L E"); 0 for ordinary text. */
export const letterSpacingOf = (inks: readonly Ink[]): number => {
  const gaps: number[] = []
  for (let index = 1; index < inks.length; index++) {
    const [previous, ink] = [inks[index - 1], inks[index]]
    if (previous === undefined || ink === undefined || ink.spaceBefore) continue
    gaps.push((ink.left - previous.right) / Math.min(previous.size, ink.size))
  }
  const usual = median(gaps)
  const areAllWide = gaps.filter((gap) => gap > SPACED).length >= MOST * gaps.length
  return gaps.length >= MIN_SPACED_LETTERS && areAllWide && usual < WIDEST ? usual : 0
}
