import type { Box, FilledBox } from '@zodie/engine'
import type { PageFrame } from './pdf-frame.ts'
import type { PdfiumRuntime } from './pdfium.ts'

// FPDF_PAGEOBJ_*
const PATH = 2
const IMAGE = 3
const SHADING = 4
const FORM = 5

/** A rectangle has 4–5 segments, one with rounded corners up to 20; more is a drawing whose box says little. */
const MAX_RECTANGLE_SEGMENTS = 20
/** Square points: a drawing this large is a ground of uncertain shape (a wave, a slanted band), not an icon. */
const LARGE_DRAWING = 5_000
/** Square points: smaller boxes (rules, icons, bullets) carry no text. */
const MIN_AREA = 100
/** Points: a rule is thinner than any line of text. */
const MIN_SIDE = 5
const MAX_DEPTH = 4

interface Matrix {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}
const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }

export interface Shapes {
  readonly fills: FilledBox[]
  readonly drawings: FilledBox[]
}

/** Filled rectangles, pictures and drawings of a page in painting order. */
export const readShapes = (runtime: PdfiumRuntime, page: number, frame: PageFrame, maxObjects: number): Shapes => {
  const shapes: Shapes = { fills: [], drawings: [] }
  for (const { object, matrix } of objectsOf(runtime, page, maxObjects)) {
    const shape = readShape(runtime, object)
    if (shape === null) continue
    const box = readBounds(runtime, object, matrix, frame)
    if (box === null) continue
    if (shape.kind === 'ground' && isGround(box)) shapes.fills.push({ box, fill: shape.fill })
    else if (box.width * box.height >= LARGE_DRAWING && !isWhite(shape.fill)) shapes.fills.push({ box, fill: null })
    else shapes.drawings.push({ box, fill: shape.fill })
  }
  return shapes
}

const isGround = ({ width, height }: Box): boolean =>
  width >= MIN_SIDE && height >= MIN_SIDE && width * height >= MIN_AREA

interface Placed {
  readonly object: number
  readonly matrix: Matrix
}

/** Objects of the page and of the forms on it, each with what turns its own coordinates into the page's. */
const objectsOf = ({ pdfium, scratch }: PdfiumRuntime, page: number, maxObjects: number): Placed[] => {
  const placed: Placed[] = []
  let left = maxObjects
  const visit = (object: number, matrix: Matrix, depth: number): void => {
    if (left-- <= 0) return
    if (pdfium._FPDFPageObj_GetType(object) !== FORM) return void placed.push({ object, matrix })
    if (depth >= MAX_DEPTH) return
    const inner = multiply(readMatrix({ pdfium, scratch }, object), matrix)
    const count = pdfium._FPDFFormObj_CountObjects(object)
    for (let index = 0; index < count && left > 0; index++)
      visit(pdfium._FPDFFormObj_GetObject(object, index), inner, depth + 1)
  }
  const count = pdfium._FPDFPage_CountObjects(page)
  for (let index = 0; index < count && left > 0; index++) visit(pdfium._FPDFPage_GetObject(page, index), IDENTITY, 0)
  return placed
}

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

const readMatrix = ({ pdfium, scratch }: PdfiumRuntime, object: number): Matrix => {
  if (pdfium._FPDFPageObj_GetMatrix(object, scratch) === 0) return IDENTITY
  const at = scratch >> 2
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pdfium.HEAPF32.subarray(at, at + 6)
  return { a, b, c, d, e, f }
}

/** First `inner`, then `outer` (PDF 32000-1, 8.3.4: row vectors). */
const multiply = (inner: Matrix, outer: Matrix): Matrix => ({
  a: inner.a * outer.a + inner.b * outer.c,
  b: inner.a * outer.b + inner.b * outer.d,
  c: inner.c * outer.a + inner.d * outer.c,
  d: inner.c * outer.b + inner.d * outer.d,
  e: inner.e * outer.a + inner.f * outer.c + outer.e,
  f: inner.e * outer.b + inner.f * outer.d + outer.f,
})
