import type { PdfiumRuntime } from './pdfium.ts'

// FPDF_PAGEOBJ_*
export const TEXT = 1
export const PATH = 2
export const IMAGE = 3
export const SHADING = 4
const FORM = 5

/** Forms in forms: Office nests two deep. */
const MAX_DEPTH = 4

/** PDF 32000-1, 8.3.3: x′ = ax + cy + e, y′ = bx + dy + f. */
export interface Matrix {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}
const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }

export interface PaintedObject {
  readonly object: number
  /** Turns the object's own coordinates into the page's. */
  readonly matrix: Matrix
  /** It stands in a form, which may be switched off, masked or clipped as a whole. */
  readonly isInForm: boolean
}

export interface PageObjects {
  /** In painting order. */
  readonly objects: readonly PaintedObject[]
  /** False when the page has more objects than may be looked at. */
  readonly isComplete: boolean
}

/** Objects of the page and of the forms on it; at most `maxObjects` besides text. */
export const objectsOf = (runtime: PdfiumRuntime, page: number, maxObjects: number): PageObjects => {
  const { pdfium } = runtime
  const objects: PaintedObject[] = []
  let left = maxObjects
  const visit = (object: number, matrix: Matrix, depth: number): void => {
    const type = pdfium._FPDFPageObj_GetType(object)
    if (type !== TEXT && left-- <= 0) return
    if (type !== FORM) return void objects.push({ object, matrix, isInForm: depth > 0 })
    if (depth >= MAX_DEPTH) return
    const inner = multiply(readMatrix(runtime, object), matrix)
    const count = pdfium._FPDFFormObj_CountObjects(object)
    for (let index = 0; index < count && left > 0; index++)
      visit(pdfium._FPDFFormObj_GetObject(object, index), inner, depth + 1)
  }
  const count = pdfium._FPDFPage_CountObjects(page)
  for (let index = 0; index < count && left > 0; index++) visit(pdfium._FPDFPage_GetObject(page, index), IDENTITY, 0)
  return { objects, isComplete: left > 0 }
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
