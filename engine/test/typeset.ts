import type { Box, Glyph, PageGlyphs } from '../src/document/types.ts'

/** A run of text to set on a test page: left edge and baseline in points. */
export interface Setting extends Partial<Omit<Glyph, 'text' | 'box' | 'baseline' | 'generated'>> {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Ems between letters, beyond their own width. */
  readonly tracking?: number
}

const BLACK = { red: 0, green: 0, blue: 0, alpha: 255 }
export const WHITE = { red: 255, green: 255, blue: 255, alpha: 255 }
/** Ems: every letter of the test font is this wide, so that a test can reckon where text ends. */
export const ADVANCE = 0.5

/** Glyphs as a PDF reader reports them, for tests: one font, every letter half an em wide. */
export const typeset = ({ text, x, y, tracking = 0, size = 10, ...looks }: Setting): Glyph[] => {
  const step = (ADVANCE + tracking) * size
  return [...text].map((character, index) => ({
    font: 'Sans',
    size,
    weight: 400,
    italic: false,
    fill: BLACK,
    renderMode: 0,
    angle: 0,
    ...looks,
    text: character,
    box: { x: x + index * step, y: y - size, width: ADVANCE * size, height: 1.2 * size },
    baseline: y,
    generated: false,
  }))
}

/** An A4 page with the given text, and whatever else stands on it. */
export const pageOf = (settings: readonly Setting[], rest: Partial<PageGlyphs> = {}): PageGlyphs => ({
  number: 1,
  width: 595,
  height: 842,
  glyphs: settings.flatMap(typeset),
  fills: [],
  drawings: [],
  links: [],
  ...rest,
})

/** Lines of one column, `pitch` points apart. */
export const column = (
  x: number,
  y: number,
  lines: readonly string[],
  pitch = 14,
  looks: Partial<Setting> = {},
): Setting[] => lines.map((text, index) => ({ ...looks, text, x, y: y + index * pitch }))

/** The page seen through a lens: every place and size times `scale`, then moved. */
export const transformed = (page: PageGlyphs, { scale = 1, dx = 0, dy = 0 }): PageGlyphs => {
  const place = (box: Box): Box => ({
    x: box.x * scale + dx,
    y: box.y * scale + dy,
    width: box.width * scale,
    height: box.height * scale,
  })
  return {
    ...page,
    width: page.width * scale + 2 * dx,
    height: page.height * scale + 2 * dy,
    glyphs: page.glyphs.map((glyph) => ({
      ...glyph,
      box: place(glyph.box),
      baseline: glyph.baseline * scale + dy,
      size: glyph.size * scale,
    })),
    links: page.links.map((link) => ({ ...link, box: place(link.box) })),
  }
}
