import type { GreyRaster } from '../picture/grey-raster.ts'
import type { PageFrame } from './frame.ts'
import type { PdfiumRuntime } from './pdfium.ts'

// FPDFBitmap_* and FPDF_* of public/fpdfview.h.
const GREY = 1
const COLOR = 3
const WITH_ANNOTATIONS = 1
const WHITE = 0xffffffff

export interface ColorRaster {
  readonly width: number
  readonly height: number
  /** Blue, green, red and a byte of nothing per dot. */
  readonly dots: Uint8Array
}

/** A page as a reader sees it, in grey. Throws when the thread's memory does not suffice. */
export const renderGrey = (
  runtime: PdfiumRuntime,
  page: number,
  { width, height }: PageFrame,
  dotsPerInch: number,
): GreyRaster => ({
  ...render(runtime, page, dotsOf(width, dotsPerInch), dotsOf(height, dotsPerInch), GREY),
  dotsPerInch,
})

/** … and in colour. */
export const renderColor = (
  runtime: PdfiumRuntime,
  page: number,
  { width, height }: PageFrame,
  dotsPerInch: number,
): ColorRaster => render(runtime, page, dotsOf(width, dotsPerInch), dotsOf(height, dotsPerInch), COLOR)

const dotsOf = (points: number, dotsPerInch: number): number => Math.max(1, Math.round((points * dotsPerInch) / 72))

const render = (
  { pdfium }: PdfiumRuntime,
  page: number,
  width: number,
  height: number,
  format: number,
): ColorRaster => {
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, format, 0, 0)
  if (bitmap === 0) throw new RangeError(`PDFium has no memory for ${width} × ${height} dots`)
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS)
    const start = pdfium._FPDFBitmap_GetBuffer(bitmap)
    const stride = pdfium._FPDFBitmap_GetStride(bitmap)
    const rowBytes = width * (format === GREY ? 1 : 4)
    const dots = new Uint8Array(rowBytes * height)
    for (let y = 0; y < height; y++)
      dots.set(pdfium.HEAPU8.subarray(start + y * stride, start + y * stride + rowBytes), y * rowBytes)
    return { width, height, dots }
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap)
  }
}
