import type { DocumentBuilder } from '../builder.ts'
import type { Box, Line, PageGlyphs } from '../types.ts'
import { containsPoint, greatest, least } from './geometry.ts'
import type { Ink } from './ink.ts'

/** An ink and its first character's place in the document's text. */
export interface PlacedInk {
  readonly ink: Ink
  readonly start: number
  readonly end: number
  readonly line: Line
}

/** Points by which an annotation may miss the text that it belongs to. */
const MARGIN = 1.5

/** Gives every link of a page the range of the text under its box; an empty range beside the nearest text if there is none. */
export const placeLinks = (
  builder: DocumentBuilder,
  links: PageGlyphs['links'],
  placed: readonly PlacedInk[],
): void => {
  for (const { href, box } of links) {
    const under = placed.filter(({ ink }) => containsPoint(box, middleX(ink.box), middleY(ink.box), MARGIN))
    const range = under.length > 0 ? rangeOf(under) : nearestTo(box, placed)
    builder.addLink({ href, ...range })
  }
}

/** The range in the line that holds most of the inks: a box drawn too large must not reach into the next column. */
const rangeOf = (inks: readonly PlacedInk[]): { start: number; end: number } => {
  const counts = new Map<number, number>()
  for (const { line } of inks) counts.set(line.start, (counts.get(line.start) ?? 0) + 1)
  const [best = 0] = [...counts.entries()].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? []
  const inLine = inks.filter(({ line }) => line.start === best)
  return { start: least(inLine.map((each) => each.start)), end: greatest(inLine.map((each) => each.end)) }
}

const nearestTo = (box: Box, placed: readonly PlacedInk[]): { start: number; end: number } => {
  const x = middleX(box)
  const y = middleY(box)
  let nearest: PlacedInk | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const each of placed) {
    // A link icon stands in its text's line: distance across lines counts three times as much.
    const away = Math.abs(middleX(each.ink.box) - x) + 3 * Math.abs(middleY(each.ink.box) - y)
    if (away < distance) [nearest, distance] = [each, away]
  }
  if (nearest === undefined) return { start: 0, end: 0 }
  const at = middleX(nearest.ink.box) >= x ? nearest.start : nearest.end
  return { start: at, end: at }
}

const middleX = (box: Box): number => box.x + box.width / 2
const middleY = (box: Box): number => box.y + box.height / 2
