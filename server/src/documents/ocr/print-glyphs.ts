import type { FilledBox, Glyph } from '@zodie/engine'
import { findBullet } from './find-bullet.ts'
import { baselineAt, middle, sizeOf, stemOf } from './line-shape.ts'
import { mendCase } from './mend-case.ts'
import { mendSkill } from './mend-skill.ts'
import { joinAddresses, mendWords } from './mend-words.ts'
import type { Print } from './read-print.ts'
import type { OcrLine, OcrWord } from './tesseract.ts'

/** Words below this confidence (0–100) are the grain of a photograph, the rim of a picture, an icon … */
const MIN_CONFIDENCE = 30
/** … unless they have so many letters and stand in a line whose other words are sure: italics and figures are often doubted. */
const MANY_LETTERS = 3
/** A line of so few letters must be surer: stains and icons are read as "a", "| —", "0)". */
const SHORT_LINE = 3
const MIN_SHORT_CONFIDENCE = 60
/** Dots: rules and rims are "read" as rows of zeros one dot high; 9 dots are 3 pt on paper. */
const MIN_DOTS = 9
/** Type within this share of the body's size is the body's: heights are measured to a dot, of 20 or 30. */
const SAME_SIZE = 0.09
/** Times the stem of the body: regular type varies by 15 %, bold is 30–60 % thicker. */
const BOLD = 1.22
/** Times the size of the body: smaller lines are measured against the body's size, which is known better than their own. */
const LARGER = 1.2
const BLACK = { red: 0, green: 0, blue: 0, alpha: 255 }

export interface MeasuredLine {
  readonly line: OcrLine
  readonly words: readonly OcrWord[]
  /** Dots. */
  readonly size: number
  readonly stem: number | null
}

export interface PrintedPage {
  readonly glyphs: Glyph[]
  /** Dots and squares before lines, which the recogniser takes for specks. */
  readonly bullets: FilledBox[]
}

/** Recognised print → glyphs in points from the top left corner, of the page as it was turned for reading. */
export const glyphsOfPrint = (print: Print): PrintedPage => {
  const measured = print.recognised.lines.map((line) => measure(print, line)).filter(isPrint)
  const body = bodyOf(measured)
  const points = 72 / print.raster.dotsPerInch
  const glyphs = measured.flatMap((each) => {
    const size = Math.abs(each.size / body.size - 1) <= SAME_SIZE ? body.size : each.size
    const bold = each.stem !== null && each.stem / (size > LARGER * body.size ? size : body.size) >= BOLD * body.stem
    return glyphsOfLine(each, size, bold ? 700 : 400, points)
  })
  const bullets = measured.flatMap(({ line, words, size }) => findBullet(print.raster, line, words, size) ?? [])
  return {
    glyphs,
    bullets: bullets.map(({ x0, y0, x1, y1 }) => ({
      box: { x: points * x0, y: points * y0, width: points * (x1 - x0), height: points * (y1 - y0) },
      fill: BLACK,
    })),
  }
}

const measure = (print: Print, line: OcrLine): MeasuredLine => {
  const size = sizeOf(line)
  const mended = mendWords(line, size).map((word) => mendSkill(mendCase(line, word)))
  const isSureLine = middle(mended.map(({ confidence }) => confidence)) >= MIN_SHORT_CONFIDENCE
  const words = mended.filter(
    ({ confidence, text }) => confidence >= MIN_CONFIDENCE || (isSureLine && lettersIn(text) >= MANY_LETTERS),
  )
  return { line, words, size, stem: stemOf(print.raster, line, size) }
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length

const isPrint = ({ words, size }: MeasuredLine): boolean => {
  if (size < MIN_DOTS) return false
  const letters = words.reduce((sum, { text }) => sum + lettersIn(text), 0)
  if (letters === 0) return false
  if (letters > SHORT_LINE) return true
  return middle(words.map(({ confidence }) => confidence)) >= MIN_SHORT_CONFIDENCE
}

/** Size of most letters on the page, and their stem as a share of it. */
const bodyOf = (lines: readonly MeasuredLine[]): { size: number; stem: number } => {
  const letters = ({ words }: MeasuredLine) => words.reduce((sum, { text }) => sum + text.length, 0)
  const each = <Value>(value: (line: MeasuredLine) => Value) =>
    lines.flatMap((line) => new Array<Value>(letters(line)).fill(value(line)))
  const size = middle(each((line) => line.size)) || 1
  const stems = each(({ stem }) => stem).filter((stem) => stem !== null)
  // Nothing is bold on a page whose stems cannot be measured.
  return { size, stem: stems.length > 0 ? middle(stems) / size : Number.POSITIVE_INFINITY }
}

const glyphsOfLine = ({ line, words }: MeasuredLine, size: number, weight: number, points: number): Glyph[] => {
  const baseline = points * baselineAt(line, (line.bbox.x0 + line.bbox.x1) / 2)
  const looks = { font: '', size: points * size, weight, italic: false, fill: BLACK, renderMode: 0, angle: 0 }
  const glyph = (text: string, x0: number, x1: number): Glyph => ({
    text,
    box: {
      x: points * x0,
      y: baseline - 0.8 * looks.size,
      width: points * Math.max(0, x1 - x0),
      height: looks.size,
    },
    baseline,
    generated: false,
    rendered: 'seen',
    ...looks,
  })
  return joinAddresses(words, size).flatMap((word, index, all) => {
    const letters = lettersOf(word).map(({ text, x0, x1 }) => glyph(text, x0, x1))
    const before = all[index - 1]
    return before === undefined ? letters : [glyph(' ', before.bbox.x1, word.bbox.x0), ...letters]
  })
}

interface Letter {
  readonly text: string
  readonly x0: number
  readonly x1: number
}

/**
 * Letters side by side over the whole width of the word: the recogniser knows where letters begin to a few dots only,
 * and gaps or overlaps between them would be taken for spaces and accents.
 */
const lettersOf = ({ bbox, symbols, text }: OcrWord): Letter[] => {
  const starts = symbols.map((symbol) => symbol.bbox.x0)
  const ordered = starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? start))
  const parts = symbols.length > 0 ? symbols.map((symbol) => symbol.text) : [...text]
  const step = (bbox.x1 - bbox.x0) / parts.length
  const start = (index: number): number => {
    if (index === 0) return bbox.x0
    if (index >= parts.length) return bbox.x1
    return ordered ? (starts[index] ?? bbox.x1) : bbox.x0 + index * step
  }
  return parts.map((part, index) => ({ text: part, x0: start(index), x1: start(index + 1) }))
}
