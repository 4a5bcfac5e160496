import type { Box, Glyph } from '../types.ts'
import { joinAccents } from './accents.ts'
import { readableText } from './glyph-text.ts'
import { isRightToLeft } from './right-to-left.ts'
import { unstack } from './unstack.ts'

/** One readable glyph in an upright frame (rotated text is turned first), with the box a line of its size would have. */
export interface Ink {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly glyph: Glyph
  /** Where it stands on the page as shown. */
  readonly box: Box
  /** A space glyph of the file stood before it. */
  readonly spaceBefore: boolean
  /** Where spaces are told (by the file, or by the reader that knows its fonts): the glyph that it follows without one. */
  readonly after?: Glyph
  /** It is printed elsewhere, and was put here to make a word or a date whole. */
  readonly moved?: boolean
  /** It begins a cell: text of other rows starts at the same place, after a gap. Known once fragments are made. */
  readonly cell?: boolean
}

/** Share of the size above and below the baseline: font ascents differ wildly and lie, letters do not. */
const ABOVE = 0.8
const BELOW = 0.22

const RIGHT_ANGLE = Math.PI / 2

/** 0 for upright text (within 3°), else the nearest whole degree: the key by which text of one direction is gathered. */
export const degreesOf = (glyph: Glyph): number => {
  const degrees = Math.round((glyph.angle * 180) / Math.PI) % 360
  return degrees <= 3 || degrees >= 357 ? 0 : degrees
}

/** Glyphs of one direction → inks, in the order given. Spaces and icons leave only a mark on the ink after them. */
export const inksOf = (glyphs: readonly Glyph[], degrees: number): Ink[] => {
  const inks: Ink[] = []
  const tellsSpaces = areSpacesTold(glyphs)
  const hasLeftward = glyphs.some(({ text }) => isRightToLeft(text))
  let space: Glyph | null = null
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    const text = readableText(glyph)
    if (text.trim() === '') {
      if (text !== '' && !glyph.generated) space = glyph
      last = null
      continue
    }
    const spaceBefore =
      space !== null &&
      (degrees !== 0 || isInLine(space, glyph)) &&
      !(hasLeftward && isElsewhere(space, glyph, inks.at(-1)))
    const ink = degrees === 0 ? uprightInk(glyph, text, spaceBefore) : turnedInk(glyph, text, spaceBefore, degrees)
    inks.push(tellsSpaces && last !== null && isInLine(last, glyph) ? { ...ink, after: last } : ink)
    space = null
    last = glyph
  }
  const joined = joinAccents(inks)
  return degrees === 0 ? unstack(joined) : joined
}

/** Not the first letter of the next line: a reader may tell no space between lines. */
const isInLine = (last: Glyph, glyph: Glyph): boolean => Math.abs(last.baseline - glyph.baseline) <= 0.1 * glyph.size

/** Spaces to a letter, at least, where they are told: words have 4–8 letters. */
const SPACES_PER_GLYPH = 0.06

const areSpacesTold = (glyphs: readonly Glyph[]): boolean =>
  glyphs.filter(({ text }) => text === ' ').length >= SPACES_PER_GLYPH * glyphs.length

/**
 * Beside words that run leftwards, the space before a letter in the file may stand on its other side: of a leftward
 * letter on the left, where the file gives letters as they are painted; of another on the right. The white must tell.
 */
const isElsewhere = (space: Glyph, glyph: Glyph, previous: Ink | undefined): boolean => {
  const middle = (each: Glyph) => each.box.x + 0.5 * each.box.width
  if (isRightToLeft(glyph.text)) return middle(space) < middle(glyph)
  const follows = isRightToLeft(previous?.text ?? '') && /[\p{L}\p{N}]/u.test(glyph.text)
  return middle(space) > middle(glyph) && !follows
}

const uprightInk = (glyph: Glyph, text: string, spaceBefore: boolean): Ink => {
  const size = glyph.size > 0 ? glyph.size : glyph.box.height
  const { x, width } = glyph.box
  const box = { x, y: glyph.baseline - ABOVE * size, width, height: (ABOVE + BELOW) * size }
  return { text, left: x, right: x + width, baseline: glyph.baseline, size, glyph, box, spaceBefore }
}

/** Turns the glyph's middle about the page's origin; its length along the line is the side that runs with it. */
const turnedInk = (glyph: Glyph, text: string, spaceBefore: boolean, degrees: number): Ink => {
  const angle = (degrees * Math.PI) / 180
  const { x, y, width, height } = glyph.box
  const middleX = x + width / 2
  const middleY = y + height / 2
  // y grows downwards, so undoing a counter-clockwise turn is this matrix.
  const along = middleX * Math.cos(angle) - middleY * Math.sin(angle)
  const across = middleX * Math.sin(angle) + middleY * Math.cos(angle)
  const upended = Math.abs(Math.sin(angle)) > Math.sin(RIGHT_ANGLE / 2)
  const length = upended ? height : width
  const size = glyph.size > 0 ? glyph.size : upended ? width : height
  return {
    text,
    left: along - length / 2,
    right: along + length / 2,
    baseline: across + (ABOVE - BELOW) * 0.5 * size,
    size,
    glyph,
    box: glyph.box,
    spaceBefore,
  }
}
