import type { Box, FilledBox } from '@zodie/engine'
import type { PageFrame } from './frame.ts'
import { IMAGE, type Matrix, PATH, type PaintedObject, SHADING } from './objects.ts'
import type { PdfiumRuntime } from './pdfium.ts'

/** A rectangle has 4–5 segments, one with rounded corners up to 20; more is a drawing whose box says little. */
const MAX_RECTANGLE_SEGMENTS = 20
/** Square points: a drawing this large is a ground of uncertain shape (a wave, a slanted band), not an icon. */
const LARGE_DRAWING = 5_000
/** Square points: smaller boxes (rules, icons, bullets) carry no text. */
const MIN_AREA = 100
/** Points: a rule is thinner than any line of text. */
const MIN_SIDE = 5
/** Points: what is thinner strikes text through, or underlines it. */
const MIN_COVER = 1.5
/** Of 255: what is fainter covers nothing. */
const MIN_ALPHA = 8
export interface Shapes {
  readonly fills: FilledBox[]
  readonly drawings: FilledBox[]
  /** Everything that may lie over text painted before it. */
  readonly covers: readonly Cover[]
  /** Dots of the largest picture as stored, whatever its size on the page: what painting the page would cost. */
  readonly largestPicture: number
}

export interface Cover {
  readonly box: Box
  /** Its place in the order of painting. */
  readonly order: number
}

/** Filled rectangles, pictures and drawings of a page in painting order. */
export const readShapes = (runtime: PdfiumRuntime, objects: readonly PaintedObject[], frame: PageFrame): Shapes => {
  const shapes: Shapes & { covers: Cover[]; largestPicture: number } = {
    fills: [],
    drawings: [],
    covers: [],
    largestPicture: 0,
  }
  for (const [order, { object, matrix }] of objects.entries()) {
    const shape = readShape(runtime, object)
    if (shape === null) continue
    shapes.largestPicture = Math.max(shapes.largestPicture, countDots(runtime, object))
    const box = readBounds(runtime, object, matrix, frame)
    if (box === null) continue
    if (Math.min(box.width, box.height) >= MIN_COVER && (shape.fill?.alpha ?? 255) >= MIN_ALPHA)
      shapes.covers.push({ box, order })
    if (shape.kind === 'ground' && isGround(box)) shapes.fills.push({ box, fill: shape.fill })
    else if (box.width * box.height >= LARGE_DRAWING && !isWhite(shape.fill)) shapes.fills.push({ box, fill: null })
    else shapes.drawings.push({ box, fill: shape.fill })
  }
  return shapes
}

const isGround = ({ width, height }: Box): boolean =>
  width >= MIN_SIDE && height >= MIN_SIDE && width * height >= MIN_AREA

interface Shape {
  readonly kind: 'ground' | 'drawing'
  readonly fill: FilledBox['fill']
}

const readShape = (runtime: PdfiumRuntime, object: number): Shape | null => {
  const type = runtime.pdfium._FPDFPageObj_GetType(object)
  if (type === IMAGE || type === SHADING) return { kind: 'ground', fill: null }
  if (type !== PATH) return null
  const fill = readPathFill(runtime, object)
  if (fill === null) return null
  if (runtime.pdfium._FPDFPath_CountSegments(object) <= MAX_RECTANGLE_SEGMENTS) return { kind: 'ground', fill }
  return fill.alpha > 0 ? { kind: 'drawing', fill } : null
}

/** 0 for what is no picture. */
const countDots = ({ pdfium, scratch }: PdfiumRuntime, object: number): number => {
  if (pdfium._FPDFPageObj_GetType(object) !== IMAGE) return 0
  if (pdfium._FPDFImageObj_GetImagePixelSize(object, scratch, scratch + 4) === 0) return 0
  return (pdfium.HEAPU32[scratch >> 2] ?? 0) * (pdfium.HEAPU32[(scratch + 4) >> 2] ?? 0)
}

const isWhite = (fill: FilledBox['fill']): boolean => fill !== null && Math.min(fill.red, fill.green, fill.blue) >= 250

/** `null` when the path is not filled. */
const readPathFill = ({ pdfium, scratch }: PdfiumRuntime, path: number): FilledBox['fill'] => {
  const filled = pdfium._FPDFPath_GetDrawMode(path, scratch, scratch + 4) !== 0 && pdfium.HEAP32[scratch >> 2] !== 0
  if (!filled || pdfium._FPDFPageObj_GetFillColor(path, scratch, scratch + 4, scratch + 8, scratch + 12) === 0)
    return null
  const at = scratch >> 2
  const [red = 0, green = 0, blue = 0, alpha = 255] = pdfium.HEAPU32.subarray(at, at + 4)
  return { red, green, blue, alpha }
}

const readBounds = (
  { pdfium, scratch }: PdfiumRuntime,
  object: number,
  matrix: Matrix,
  frame: PageFrame,
): FilledBox['box'] | null => {
  if (pdfium._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return null
  const at = scratch >> 2
  const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.HEAPF32.subarray(at, at + 4)
  const corners = [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top],
  ].map(([x = 0, y = 0]) => ({ x: matrix.a * x + matrix.c * y + matrix.e, y: matrix.b * x + matrix.d * y + matrix.f }))
  const xs = corners.map((corner) => corner.x)
  const ys = corners.map((corner) => corner.y)
  const box = frame.box(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
  return [box.x, box.y, box.width, box.height].every(Number.isFinite) ? box : null
}
