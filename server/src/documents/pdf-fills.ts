import type { FilledBox } from '@zodie/engine'
import type { PageFrame } from './pdf-frame.ts'
import type { PdfiumRuntime } from './pdfium.ts'

// FPDF_PAGEOBJ_*
const PATH = 2
const IMAGE = 3
const SHADING = 4
const FORM = 5

/** A rectangle has 4–5 segments, one with rounded corners up to 10; more is a drawing whose box says little. */
const MAX_RECTANGLE_SEGMENTS = 10
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

/** Filled rectangles and pictures of a page in painting order: what text may stand on. */
export const readFills = (runtime: PdfiumRuntime, page: number, frame: PageFrame, maxObjects: number): FilledBox[] => {
  const { pdfium } = runtime
  const fills: FilledBox[] = []
  let left = maxObjects
  const visit = (object: number, matrix: Matrix, depth: number): void => {
    if (left-- <= 0) return
    const type = pdfium._FPDFPageObj_GetType(object)
    if (type === FORM && depth < MAX_DEPTH) {
      const inner = multiply(readMatrix(runtime, object), matrix)
      const count = pdfium._FPDFFormObj_CountObjects(object)
      for (let index = 0; index < count && left > 0; index++)
        visit(pdfium._FPDFFormObj_GetObject(object, index), inner, depth + 1)
      return
    }
    const fill = type === PATH ? readPathFill(runtime, object) : type === IMAGE || type === SHADING ? null : undefined
    if (fill === undefined) return
    const box = readBounds(runtime, object, matrix, frame)
    if (box !== null && box.width >= MIN_SIDE && box.height >= MIN_SIDE && box.width * box.height >= MIN_AREA)
      fills.push({ box, fill })
  }
  const count = pdfium._FPDFPage_CountObjects(page)
  for (let index = 0; index < count && left > 0; index++) visit(pdfium._FPDFPage_GetObject(page, index), IDENTITY, 0)
  return fills
}

/** `undefined` when the path is not a filled rectangle. */
const readPathFill = ({ pdfium, scratch }: PdfiumRuntime, path: number): NonNullable<FilledBox['fill']> | undefined => {
  if (pdfium._FPDFPath_CountSegments(path) > MAX_RECTANGLE_SEGMENTS) return undefined
  const filled = pdfium._FPDFPath_GetDrawMode(path, scratch, scratch + 4) !== 0 && pdfium.HEAP32[scratch >> 2] !== 0
  if (!filled || pdfium._FPDFPageObj_GetFillColor(path, scratch, scratch + 4, scratch + 8, scratch + 12) === 0)
    return undefined
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
