import { isBulletSign } from '../characters.ts'
import { toReadingDirection } from './direction.ts'
import { median } from './geometry.ts'
import type { Ink } from './ink.ts'
import { letterSpacingOf, MIN_SPACED_LETTERS } from './letter-spacing.ts'
import { isRightToLeft } from './right-to-left.ts'

/** An ink and what separates it from the ink before it. */
export interface Written {
  readonly ink: Ink
  readonly before: '' | ' ' | '\t'
}

/** Ems beyond the letter-spacing from which a gap is a word space, and from which it is a tab stop or a table cell … */
const SPACE = 0.16
const TAB = 0.95
/** Ems: a name in two colours is often set with hardly a gap between first and last name. */
const SPACE_OF_COLORS = 0.06
/** Ems: the same between ideographs, which punctuation and justified type set apart a little. */
const SPACE_OF_IDEOGRAPHS = 0.2
/** Ems: what is left of a space between two capitals that lean away from each other. */
const KERNED_SPACE = 0.1
/** Ems of white that are a space even where spaces are told and none was. */
const UNTOLD_SPACE = 0.8
/** … unless the row is justified and all its gaps are wide: a tab is this many times wider than its usual word space. */
const WIDER = 2.2
/** Ems: no font's word space is narrower; kerning leaves less. */
const NARROWEST = 0.2
/** Ems: word space of a row with too few gaps to tell. */
const USUAL_SPACE = 0.3

/** Inks of one row, from left to right → the same with their word spaces and tabs. */
export const writeRow = (inks: readonly Ink[]): Written[] => {
  const letterSpacing = letterSpacingOf(inks)
  // Where most letters follow each other without a space that the reader would have told, white tells nothing …
  const isTold = inks.filter((ink) => ink.after !== undefined).length > 0.5 * inks.length
  const spacing = isTold ? 0 : letterSpacing
  const tab = letterSpacing + Math.max(TAB, WIDER * wordSpaceOf(inks, letterSpacing))
  const written = inks.map((ink, index): Written => {
    const previous = inks[index - 1]
    if (previous === undefined) return { ink, before: '' }
    // … but within a word: "D ’ I N T É R Ê T".
    const between = ink.after === previous.glyph ? letterSpacing : spacing
    const widest = isMarkerEnd(inks, index - 1) ? Number.POSITIVE_INFINITY : tab
    return { ink, before: separator(previous, ink, between, widest) }
  })
  return toReadingDirection(joinTypedSpacing(written))
}

/** The signs before a list item's text end at `index`: `•`, `1.`, `12)`. */
const isMarkerEnd = (inks: readonly Ink[], index: number): boolean => {
  if (index > 2) return false
  const marker = inks
    .slice(0, index + 1)
    .map((ink) => ink.text)
    .join('')
  return isBulletSign(marker) || /^\d{1,2}[.)]$/.test(marker)
}

const separator = (previous: Ink, ink: Ink, spacing: number, tab: number): Written['before'] => {
  const em = Math.min(previous.size, ink.size)
  const white = (ink.left - previous.right) / em
  const gap = white - spacing
  if (white > tab || (ink.cell === true && Number.isFinite(tab))) return '\t'
  // Widths may be those of other letters (small capitals, ligatures), but such a space would have been told.
  if (gap > KERNED_SPACE && areKerned(previous, ink)) return ' '
  if (ink.after === previous.glyph && gap <= UNTOLD_SPACE && areLetters(previous, ink)) return ''
  const space = areIdeographs(previous, ink)
    ? SPACE_OF_IDEOGRAPHS
    : hasSameColor(previous, ink)
      ? SPACE
      : SPACE_OF_COLORS
  // In leftward text the space before a letter is on its right; `toReadingDirection` puts it there.
  return (ink.spaceBefore && !isRightToLeft(ink.text)) || gap > space ? ' ' : ''
}

/** Ems; the median of the row's word spaces, so that one wide gap among several does not count. */
const wordSpaceOf = (inks: readonly Ink[], spacing: number): number => {
  const gaps: number[] = []
  for (let index = 1; index < inks.length; index++) {
    const [previous, ink] = [inks[index - 1], inks[index]]
    const gap =
      previous === undefined || ink === undefined
        ? 0
        : (ink.left - previous.right) / Math.min(previous.size, ink.size) - spacing
    if (gap > SPACE) gaps.push(gap)
  }
  return gaps.length < 3 ? USUAL_SPACE : (narrowOf(gaps) ?? median(gaps))
}

/** "Wine pairing⇥Pastry⇥Menu writing": of gaps of two kinds the narrow ones are word spaces, though the wide ones may be more. */
const narrowOf = (gaps: readonly number[]): number | undefined => {
  const sorted = gaps.toSorted((a, b) => a - b)
  return sorted.find((gap, at) => {
    const next = sorted[at + 1] ?? 0
    return gap >= NARROWEST && next > TAB && next > WIDER * gap
  })
}

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{3000}-\u{303f}\u{ff00}-\u{ffef}]/u
const areIdeographs = (a: Ink, b: Ink): boolean => IDEOGRAPH.test(a.text) && IDEOGRAPH.test(b.text)

/** "QA Analyst": capitals that lean away from each other draw the space between them in, and a reader may tell none. */
const areKerned = (a: Ink, b: Ink): boolean =>
  a.glyph.font === b.glyph.font &&
  Math.abs(a.size - b.size) < 0.05 &&
  /[ALPR]$/u.test(a.text) &&
  /^[AVTWY]/u.test(b.text)

/** Letters of one look: a sign, or a name in two colours, may stand apart without a space. */
const areLetters = (a: Ink, b: Ink): boolean => LETTER.test(a.text) && LETTER.test(b.text) && hasSameColor(a, b)
const LETTER = /^[\p{L}\p{M}]/u

const hasSameColor = ({ glyph: { fill: a } }: Ink, { glyph: { fill: b } }: Ink): boolean =>
  a.red === b.red && a.green === b.green && a.blue === b.blue

/**
 * Letters spaced by typing spaces: `S K I L L S`, `W O R K  H I S T O R Y` (a wider gap between the words).
 * Four single letters or more in a row, all capitals or none, or it is a list of letters.
 */
const joinTypedSpacing = (written: Written[]): Written[] => {
  const result = [...written]
  for (let start = 0; start < written.length; ) {
    const end = endOfSpacedRun(written, start)
    if (end - start >= MIN_SPACED_LETTERS) closeRun(result, start, end)
    start = Math.max(end, start + 1)
  }
  return result
}

/** The run of single letters from `start` on, each apart from its neighbours by one space. */
const endOfSpacedRun = (written: readonly Written[], start: number): number => {
  let end = start
  while (end < written.length) {
    const here = written[end]
    const next = written[end + 1]
    if (here === undefined || !/^\p{Lu}$/u.test(here.ink.text) || (end > start && here.before !== ' ')) break
    if (next !== undefined && next.before === '') break
    end++
  }
  return end
}

const closeRun = (written: Written[], start: number, end: number): void => {
  const gapAt = (index: number): number => {
    const [previous, here] = [written[index - 1]?.ink, written[index]?.ink]
    return previous === undefined || here === undefined ? 0 : here.left - previous.right
  }
  const gaps = Array.from({ length: end - start - 1 }, (_, offset) => gapAt(start + 1 + offset))
  const usual = median(gaps)
  for (let index = start + 1; index < end; index++) {
    const here = written[index]
    if (here !== undefined && gapAt(index) <= 1.5 * usual) written[index] = { ink: here.ink, before: '' }
  }
}
