import type { Box } from '@zodie/engine'
import type { PdfiumRuntime } from './pdfium.ts'

/** From PDF user space (origin bottom left, y up, before /Rotate) to the page as shown (origin top left, y down). */
export interface PageFrame {
  readonly width: number
  readonly height: number
  /** Radians, counter-clockwise: what /Rotate takes away from the angle of every glyph. */
  readonly turn: number
  point(x: number, y: number): { readonly x: number; readonly y: number }
  box(left: number, bottom: number, right: number, top: number): Box
}

/** US Letter: for files whose page box is missing or senseless. */
const FALLBACK = { left: 0, top: 792, right: 612, bottom: 0 }

export const pageFrame = ({ pdfium, scratch }: PdfiumRuntime, page: number): PageFrame => {
  const found = pdfium._FPDF_GetPageBoundingBox(page, scratch) !== 0
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4)
  const usable = found && [left, top, right, bottom].every(Number.isFinite) && right > left && top > bottom
  return frameOf(usable ? { left, top, right, bottom } : FALLBACK, pdfium._FPDFPage_GetRotation(page) & 3)
}

/** `quarters`: clockwise quarter turns by which the page is shown rotated. */
const frameOf = (crop: typeof FALLBACK, quarters: number): PageFrame => {
  const width = crop.right - crop.left
  const height = crop.top - crop.bottom
  const sideways = quarters % 2 === 1
  const point = (userX: number, userY: number) => {
    const x = userX - crop.left
    const y = crop.top - userY
    if (quarters === 1) return { x: height - y, y: x }
    if (quarters === 2) return { x: width - x, y: height - y }
    if (quarters === 3) return { x: y, y: width - x }
    return { x, y }
  }
  return {
    width: sideways ? height : width,
    height: sideways ? width : height,
    turn: (quarters * Math.PI) / 2,
    point,
    box: (left, bottom, right, top) => {
      const a = point(left, top)
      const b = point(right, bottom)
      return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
    },
  }
}
