import { type Glyph, hiddenReason, type PageGlyphs } from '@zodie/engine'
import { unconfirmed } from './hidden-layer.ts'
import { glyphsOfPrint } from './print-glyphs.ts'
import type { Print } from './read-print.ts'

/**
 * A page and what was recognised in its picture, as one page. Typed text keeps its own letters; of an invisible layer
 * over the picture only the words are kept, as hidden text, that the picture does not show.
 */
export const withPrint = (page: PageGlyphs, print: Print): PageGlyphs => {
  const { glyphs: printed, bullets } = glyphsOfPrint(print)
  const layer: Glyph[] = []
  const other: Glyph[] = []
  for (const glyph of page.glyphs) (LAYER.has(hiddenReason(glyph, page) ?? 'seen') ? layer : other).push(glyph)
  const typed = print.quarters === 0 ? other : []
  const added = printed.filter((glyph) => !typed.some((other) => stands(glyph, other)))
  return {
    ...page,
    ...(print.quarters % 2 === 0 ? {} : { width: page.height, height: page.width }),
    glyphs: [...typed, ...added, ...unconfirmed(layer, printed, print.quarters === 0)],
    ...(print.quarters === 0 ? {} : { fills: [], links: [] }),
    // Not the page's own: those are outlines of the letters that have been read.
    drawings: bullets,
    recognised: added.length > 0,
  }
}

/** How scanners' programs keep the text that they recognised out of sight: unpainted, see-through, or under the picture. */
const LAYER: ReadonlySet<string> = new Set(['invisible-mode', 'transparent', 'covered'])

/** The picture shows what is also typed there. */
const stands = ({ box }: Glyph, typed: Glyph): boolean => {
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  const other = typed.box
  return x >= other.x && x <= other.x + other.width && y >= other.y && y <= other.y + other.height
}
