import type { GreyRaster } from '../picture/grey-raster.ts'
import { baselineAt } from './line-shape.ts'
import type { DotBox, OcrLine, OcrWord } from './tesseract.ts'

// Ems. Where a bullet may stand before its line, and how large the ink of one is.
const REACH = 2.4
const CLOSEST = 0.15
const SIDE = { least: 0.1, most: 0.5 }
/** Of 255: print on paper, after a copier. */
const INK = 80

/**
 * The dot, square or ring right before a line's first letter; `null` when something else or nothing stands there.
 * A speck without white around it is a part of something larger.
 */
export const findBullet = (
  raster: GreyRaster,
  line: OcrLine,
  words: readonly OcrWord[],
  size: number,
): DotBox | null => {
  const [first] = words
  if (first === undefined) return null
  const base = baselineAt(line, first.bbox.x0)
  const field = {
    x0: Math.max(0, Math.round(first.bbox.x0 - REACH * size)),
    x1: Math.round(first.bbox.x0 - CLOSEST * size),
    y0: Math.max(0, Math.round(base - 0.9 * size)),
    y1: Math.min(raster.height, Math.round(base + 0.2 * size)),
  }
  const blob = lastBlob(raster, field)
  if (blob === null || blob.y0 <= field.y0 || blob.y1 >= field.y1) return null
  const [width, height] = [(blob.x1 - blob.x0) / size, (blob.y1 - blob.y0) / size]
  const isDot = Math.min(width, height) >= SIDE.least && Math.max(width, height) <= SIDE.most && width <= 1.6 * height
  return isDot && (blob.y0 + blob.y1) / 2 < base - 0.08 * size ? blob : null
}

/** The rightmost ink of a field: columns of dots up to the first white column. */
const lastBlob = (raster: GreyRaster, { x0, x1, y0, y1 }: DotBox): DotBox | null => {
  const paper = Math.max(...columnOf(raster, x1, y0, y1), 0)
  const inkIn = (x: number): number[] =>
    columnOf(raster, x, y0, y1).flatMap((dot, row) => (paper - dot >= INK ? [y0 + row] : []))
  let [right, left, top, bottom] = [-1, -1, y1, y0]
  for (let x = x1 - 1; x >= x0; x--) {
    const rows = inkIn(x)
    if (rows.length === 0 && right >= 0) break
    if (rows.length === 0) continue
    if (right < 0) right = x
    left = x
    top = Math.min(top, ...rows)
    bottom = Math.max(bottom, ...rows)
  }
  return right < 0 ? null : { x0: left, x1: right + 1, y0: top, y1: bottom + 1 }
}

const columnOf = ({ width, dots }: GreyRaster, x: number, y0: number, y1: number): number[] =>
  Array.from({ length: Math.max(0, y1 - y0) }, (_, row) => dots[(y0 + row) * width + x] ?? 255)
