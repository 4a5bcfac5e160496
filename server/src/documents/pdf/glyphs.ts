import type { Glyph } from '@zodie/engine'
import type { PageFrame } from './frame.ts'
import type { PdfiumRuntime } from './pdfium.ts'

/** Looks that all glyphs of one text object share; asking for them once per object is most of the speed. */
type Looks = Pick<Glyph, 'font' | 'size' | 'weight' | 'italic' | 'fill' | 'renderMode' | 'angle'>

interface Style {
  readonly looks: Looks
  /** Points by which a box widens per point of its height, because the matrix slants the type. */
  readonly lean: number
}

const FONT_NAME_BYTES = 256
// Font descriptor flags, PDF 32000-1 table 123.
const ITALIC = 1 << 6
const FORCE_BOLD = 1 << 18
const FULL_TURN = 2 * Math.PI

export interface OwnedGlyphs {
  /** In content order. */
  readonly glyphs: readonly Glyph[]
  /** The text object that each glyph belongs to; 0 for those that PDFium made up. */
  readonly owners: readonly number[]
}

/** All glyphs of a page. */
export const readGlyphs = (runtime: PdfiumRuntime, page: number, frame: PageFrame, maxGlyphs: number): OwnedGlyphs => {
  const { pdfium } = runtime
  const text = pdfium._FPDFText_LoadPage(page)
  if (text === 0) return { glyphs: [], owners: [] }
  try {
    const glyphs: Glyph[] = []
    const owners: number[] = []
    const count = Math.min(pdfium._FPDFText_CountChars(text), maxGlyphs)
    let style: Style | null = null
    let owner = -1
    for (let index = 0; index < count; index++) {
      const object = pdfium._FPDFText_GetTextObject(text, index)
      if (style === null || object !== owner || object === 0) style = readStyle(runtime, text, index, object, frame)
      owner = object
      owners.push(object)
      glyphs.push(readGlyph(runtime, text, index, style, frame))
    }
    return { glyphs, owners }
  } finally {
    pdfium._FPDFText_ClosePage(text)
  }
}

const readGlyph = (runtime: PdfiumRuntime, text: number, index: number, style: Style, frame: PageFrame): Glyph => {
  const { pdfium, scratch } = runtime
  const code = pdfium._FPDFText_GetUnicode(text, index)
  pdfium._FPDFText_GetCharOrigin(text, index, scratch, scratch + 8)
  const origin = frame.point(pdfium.HEAPF64[scratch >> 3] ?? 0, pdfium.HEAPF64[(scratch + 8) >> 3] ?? 0)
  return {
    // PDFium replaces a hyphen at the end of a line by a mark of its own (U+0002, U+FFFE).
    text: pdfium._FPDFText_IsHyphen(text, index) > 0 ? '-' : characterOf(code),
    box: readBox(runtime, text, index, frame, style.lean),
    baseline: origin.y,
    generated: pdfium._FPDFText_IsGenerated(text, index) > 0,
    ...style.looks,
  }
}

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** The glyph's advance wide and its font's line high; the ink's own box where a font gives no advance. */
const readBox = (
  { pdfium, scratch }: PdfiumRuntime,
  text: number,
  index: number,
  frame: PageFrame,
  lean: number,
): Glyph['box'] => {
  if (pdfium._FPDFText_GetLooseCharBox(text, index, scratch) !== 0) {
    const at = scratch >> 2
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(at, at + 4)
    const upright = right - lean * Math.abs(top - bottom)
    if (right > left && top !== bottom) return frame.box(left, bottom, upright > left ? upright : right, top)
  }
  pdfium._FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24)
  const at = scratch >> 3
  const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.HEAPF64.subarray(at, at + 4)
  return frame.box(left, bottom, right, top)
}

const readStyle = (runtime: PdfiumRuntime, text: number, index: number, object: number, frame: PageFrame): Style => {
  const { pdfium } = runtime
  const { font, flags } = readFont(runtime, text, index)
  const weight = pdfium._FPDFText_GetFontWeight(text, index)
  const renderMode = object === 0 ? 0 : pdfium._FPDFTextObj_GetTextRenderMode(object)
  const shape = readShape(runtime, text, index)
  const looks = {
    font,
    size: shape.size,
    weight:
      /bold|black|heavy/i.test(font) || (flags & FORCE_BOLD) !== 0 ? Math.max(weight, 700) : weight > 0 ? weight : 400,
    italic: Math.abs(shape.lean) > SLANT || (flags & ITALIC) !== 0 || /italic|oblique/i.test(font),
    fill: readFill(runtime, text, index),
    renderMode: renderMode >= 0 ? renderMode : 0,
    angle: (2 * FULL_TURN + shape.angle - frame.turn) % FULL_TURN,
  }
  return { looks, lean: shape.lean > SLANT && shape.angle === 0 ? shape.lean : 0 }
}

const readFont = ({ pdfium, scratch }: PdfiumRuntime, text: number, index: number): { font: string; flags: number } => {
  const size = pdfium._FPDFText_GetFontInfo(text, index, scratch + 8, FONT_NAME_BYTES, scratch)
  if (size <= 1 || size > FONT_NAME_BYTES) return { font: '', flags: 0 }
  const name = new TextDecoder().decode(pdfium.HEAPU8.subarray(scratch + 8, scratch + 8 + size - 1))
  // "ABCDEF+Lato-Bold": the six letters tell subsets of one font apart and mean nothing to us.
  return { font: name.replace(/^[A-Z]{6}\+/, ''), flags: pdfium.HEAP32[scratch >> 2] ?? 0 }
}

interface Shape {
  /** Font size × the vertical scale of the text matrix, in points. */
  readonly size: number
  /** Of the baseline, in radians, counter-clockwise. PDFium's own angle of a character is wrong for slanted type. */
  readonly angle: number
  /** Tangent of the slant by the matrix, as browsers print synthetic italics; 0 for upright type. */
  readonly lean: number
}

/** Synthetic italics lean by 0.2–0.35. */
const SLANT = 0.1

const readShape = ({ pdfium, scratch }: PdfiumRuntime, text: number, index: number): Shape => {
  const size = Math.abs(pdfium._FPDFText_GetFontSize(text, index))
  if (pdfium._FPDFText_GetMatrix(text, index, scratch) === 0) return { size, angle: 0, lean: 0 }
  const at = scratch >> 2
  const [a = 1, b = 0, c = 0, d = 1] = pdfium.HEAPF32.subarray(at, at + 4)
  const painted = size * Math.hypot(c, d)
  // Baseline (a, b) and stem (c, d) stand at a right angle in upright type: their product is 0.
  const lean = (a * c + b * d) / Math.max(Math.abs(a * d - b * c), 1e-9)
  const angle = Math.atan2(b, a)
  return {
    size: Number.isFinite(painted) ? painted : 0,
    angle: Number.isFinite(angle) ? angle : 0,
    lean: Number.isFinite(lean) ? lean : 0,
  }
}

const readFill = ({ pdfium, scratch }: PdfiumRuntime, text: number, index: number): Glyph['fill'] => {
  if (pdfium._FPDFText_GetFillColor(text, index, scratch, scratch + 4, scratch + 8, scratch + 12) === 0)
    return { red: 0, green: 0, blue: 0, alpha: 255 }
  const at = scratch >> 2
  const [red = 0, green = 0, blue = 0, alpha = 255] = pdfium.HEAPU32.subarray(at, at + 4)
  return { red, green, blue, alpha }
}
