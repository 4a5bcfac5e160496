import type { FilledBox, Glyph, HiddenReason, PageGlyphs } from '../types.ts'
import { containsPoint } from './geometry.ts'

type Color = Glyph['fill']

/** What of a page may hide a glyph. */
export type HiddenGround = Pick<PageGlyphs, 'width' | 'height' | 'fills' | 'drawings'>

/** 4 pt: the smallest text a printed page can carry; below it, nobody is meant to read it. */
const MIN_SIZE = 4
/** PDF 32000-1, table 106: 3 paints nothing, 7 only clips. */
const INVISIBLE_MODES = new Set([3, 7])
/** Modes that also draw the outline, whose colour may differ from the fill's. */
const STROKED_MODES = new Set([1, 2, 5, 6])
/** Of 255, per channel: closer than this, no eye and no printer tells text from ground. */
const SAME_COLOR = 14
/** Of 255: about 3 % of the ink. */
const MIN_ALPHA = 8
/** Ems: a drawing higher than two lines of text is no outline of letters. */
const MAX_TRACED = 2
const WHITE: Color = { red: 255, green: 255, blue: 255, alpha: 255 }

/** Why a reader cannot see this glyph; `null` when it can be seen. `page` needs no glyphs. */
export const hiddenReason = (glyph: Glyph, page: HiddenGround): HiddenReason | null => {
  const unpainted = unpaintedReason(glyph)
  if (unpainted !== null) return glyph.rendered === 'seen' || isTraced(glyph, page) ? null : unpainted
  if (glyph.size < MIN_SIZE) return 'tiny'
  const x = glyph.box.x + glyph.box.width / 2
  // Loose boxes of some fonts reach far above the line; the middle of the letters is certain.
  const y = glyph.baseline - 0.3 * glyph.size
  if (x < 0 || y < 0 || x > page.width || y > page.height) return 'off-page'
  if (glyph.rendered !== undefined) return glyph.rendered === 'seen' ? null : glyph.rendered
  if (STROKED_MODES.has(glyph.renderMode)) return null
  const ground = groundAt(page.fills, x, y)
  return ground !== null && isSameColor(glyph.fill, ground) ? 'same-colour' : null
}

const unpaintedReason = ({ renderMode, fill }: Glyph): HiddenReason | null => {
  if (INVISIBLE_MODES.has(renderMode)) return 'invisible-mode'
  return fill.alpha < MIN_ALPHA && !STROKED_MODES.has(renderMode) ? 'transparent' : null
}

/** Browsers draw synthetic bold as outlines and lay transparent text over them; the reader sees the outlines. */
const isTraced = ({ box, baseline, size }: Glyph, { drawings, fills }: HiddenGround): boolean => {
  const x = box.x + box.width / 2
  const y = baseline - 0.3 * size
  const under = drawings.filter(
    (drawing) =>
      drawing.box.height >= 0.3 * size &&
      drawing.box.height <= MAX_TRACED * size &&
      containsPoint(drawing.box, x, y, 0.2 * size),
  )
  if (under.length === 0) return false
  const ground = groundAt(fills, x, y)
  return under.some(({ fill }) => fill === null || ground === null || !isSameColor(fill, ground))
}

/** The colour behind a point; `null` over a picture, where it cannot be known. */
const groundAt = (fills: readonly FilledBox[], x: number, y: number): Color | null => {
  let ground: Color | null = WHITE
  for (const { box, fill } of fills) {
    if (!containsPoint(box, x, y)) continue
    if (fill === null) ground = null
    else if (fill.alpha >= MIN_ALPHA) ground = ground === null && fill.alpha < 250 ? null : blend(fill, ground ?? WHITE)
  }
  return ground
}

const blend = (over: Color, under: Color): Color => {
  const share = over.alpha / 255
  const mix = (a: number, b: number) => a * share + b * (1 - share)
  return {
    red: mix(over.red, under.red),
    green: mix(over.green, under.green),
    blue: mix(over.blue, under.blue),
    alpha: 255,
  }
}

const isSameColor = (a: Color, b: Color): boolean =>
  Math.abs(a.red - b.red) <= SAME_COLOR &&
  Math.abs(a.green - b.green) <= SAME_COLOR &&
  Math.abs(a.blue - b.blue) <= SAME_COLOR
