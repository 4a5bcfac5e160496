import { encode } from 'fast-png'
import { UnreadableError } from './errors.ts'
import { judgeKind } from './kind.ts'
import type { ReadLimits } from './limits.ts'
import { type PageFrame, pageFrame } from './pdf/frame.ts'
import { objectsOf } from './pdf/objects.ts'
import { damagedPdf, type OpenPdf, withPdf } from './pdf/open-pdf.ts'
import { type ColorRaster, renderColor } from './pdf/render-page.ts'
import { readShapes } from './pdf/shapes.ts'
import { pdfOfImage } from './read-image.ts'
import { TOO_MANY_DOTS } from './read-pdf.ts'

/** A page as it is printed. */
export interface DrawnPage {
  readonly png: Uint8Array
  /** In points, as the places of what was read on it. */
  readonly width: number
  readonly height: number
  /** Of the file, as far as it is read. */
  readonly pageCount: number
}

/** `no-pages`: a format that is laid out only when it is printed. */
export type Drawing = DrawnPage | 'no-pages' | 'no-such-page'

const DOTS_PER_INCH = 130
/** Of the longer side: A4 and US Letter have 1,520 and 1,430 at the resolution above; a poster is drawn coarser. 13 MB of dots at most. */
const MAX_SIDE = 1_800

/** A page of a PDF, or a picture, as PNG; `number` from 1. Runs in the current thread; throws UnreadableError. */
export const drawPage = async (bytes: Uint8Array, number: number, limits: ReadLimits): Promise<Drawing> => {
  const kind = await judgeKind(bytes)
  if (kind !== 'pdf' && kind !== 'image') return 'no-pages'
  const pdf = kind === 'pdf' ? bytes : await pdfOfImage(bytes, limits)
  return withPdf(pdf, (open) => drawOpen(open, number, limits))
}

const drawOpen = ({ runtime, document }: OpenPdf, number: number, limits: ReadLimits): Drawing => {
  const { pdfium } = runtime
  const pageCount = Math.min(pdfium._FPDF_GetPageCount(document), limits.maxPages)
  if (number > pageCount) return 'no-such-page'
  const page = pdfium._FPDF_LoadPage(document, number - 1)
  if (page === 0) throw damagedPdf()
  try {
    const frame = pageFrame(runtime, page)
    const { objects } = objectsOf(runtime, page, limits.maxObjectsPerPage)
    // As where it is read: a small file may hold a picture that unpacks to gigabytes.
    if (readShapes(runtime, objects, frame).largestPicture > limits.maxPictureDots)
      throw new UnreadableError('resume-too-large', TOO_MANY_DOTS)
    const png = toPng(renderColor(runtime, page, frame, resolutionFor(frame)))
    return { png, width: frame.width, height: frame.height, pageCount }
  } finally {
    pdfium._FPDF_ClosePage(page)
  }
}

const resolutionFor = ({ width, height }: PageFrame): number =>
  Math.min(DOTS_PER_INCH, (MAX_SIDE * 72) / Math.max(width, height))

/** Most resumes are black on white, and of grey a third of the dots is enough. */
const toPng = ({ width, height, dots }: ColorRaster): Uint8Array => {
  const channels = isGrey(dots) ? 1 : 3
  const data = new Uint8Array(width * height * channels)
  for (let from = 0, to = 0; to < data.length; from += 4, to += channels) {
    // PDFium's order is blue, green, red.
    data[to] = dots[from + 2] ?? 0
    if (channels === 1) continue
    data[to + 1] = dots[from + 1] ?? 0
    data[to + 2] = dots[from] ?? 0
  }
  return encode({ width, height, data, channels, depth: 8 })
}

const isGrey = (dots: Uint8Array): boolean => {
  for (let at = 0; at < dots.length; at += 4) if (dots[at] !== dots[at + 1] || dots[at] !== dots[at + 2]) return false
  return true
}
