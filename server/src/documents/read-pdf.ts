import { composePages, type Document, type PageGlyphs } from '@zodie/engine'
import { UnreadableError } from './errors.ts'
import type { ReadLimits } from './limits.ts'
import { readDrawnGlyphs } from './pdf/actual-text.ts'
import { type PageFrame, pageFrame } from './pdf/frame.ts'
import { readLinks } from './pdf/links.ts'
import { objectsOf } from './pdf/objects.ts'
import { damagedPdf, type OpenPdf, withPdf } from './pdf/open-pdf.ts'
import type { PdfiumRuntime } from './pdf/pdfium.ts'
import { pictureNeedOf, type ScanReader, scanReader, withoutUnreadable } from './pdf/scan.ts'
import { readShapes } from './pdf/shapes.ts'
import { withVisibility } from './pdf/visibility.ts'

export const TOO_MANY_DOTS =
  'A page of the PDF is a picture of more dots than can be read. Scan it again at 200 to 300 dots per inch and upload the new file.'

export interface PdfContent {
  readonly pages: readonly PageGlyphs[]
  /** Pages in the file; more than `pages.length` when the limit was reached. */
  readonly pageCount: number
  /** Numbers of the pages that are pictures of print and came after the limits of recognising were reached. */
  readonly unreadPages: readonly number[]
}

/** A PDF → its Document. Throws UnreadableError. */
export const readPdfDocument = async (bytes: Uint8Array, limits: ReadLimits): Promise<Document> => {
  const { pages, unreadPages } = await readPdf(bytes, limits)
  const document = composePages(pages)
  return unreadPages.length === 0 ? document : { ...document, unreadPages }
}

/** Glyphs, filled boxes and links of every page, in points from the top left corner. Throws UnreadableError. */
export const readPdf = (bytes: Uint8Array, limits: ReadLimits): Promise<PdfContent> =>
  withPdf(bytes, (pdf) => readPages(pdf, limits))

const readPages = async ({ runtime, document }: OpenPdf, limits: ReadLimits): Promise<PdfContent> => {
  const pageCount = runtime.pdfium._FPDF_GetPageCount(document)
  const pages: PageGlyphs[] = []
  const unreadPages: number[] = []
  const scans = scanReader(limits)
  let tooLarge = false
  let glyphsLeft = limits.maxGlyphs
  for (let index = 0; index < Math.min(pageCount, limits.maxPages) && glyphsLeft > 0; index++) {
    const page = await readPage({ runtime, document, index, maxGlyphs: glyphsLeft, scans, limits })
    if (page === null) continue
    pages.push(page.content)
    if (page.isUnread) unreadPages.push(index + 1)
    tooLarge ||= page.isTooLarge
    glyphsLeft -= page.content.glyphs.length
  }
  if (pages.length === 0) throw damagedPdf()
  if (tooLarge && pages.every(({ glyphs }) => glyphs.length === 0))
    throw new UnreadableError('resume-too-large', TOO_MANY_DOTS)
  return { pages, pageCount, unreadPages }
}

interface PageToRead {
  readonly runtime: PdfiumRuntime
  readonly document: number
  readonly index: number
  readonly maxGlyphs: number
  readonly scans: ScanReader
  readonly limits: ReadLimits
}

interface ReadPage {
  readonly content: PageGlyphs
  /** It is a picture of print, and came after the limits of recognising were reached. */
  readonly isUnread: boolean
  /** … or has more dots than may be painted. */
  readonly isTooLarge: boolean
}

/** `null` for a page that PDFium cannot open; the other pages are still worth reading. */
const readPage = async (to: PageToRead): Promise<ReadPage | null> => {
  const page = to.runtime.pdfium._FPDF_LoadPage(to.document, to.index)
  if (page === 0) return null
  try {
    const frame = pageFrame(to.runtime, page)
    const { content, isPaintable } = readContent(to, page, frame)
    const need = pictureNeedOf(content)
    if (need === null) return { content, isUnread: false, isTooLarge: false }
    const kept = need === 'unreadable-text' ? withoutUnreadable(content) : content
    const recognised = isPaintable ? await to.scans.read(to.runtime, page, frame, kept) : null
    return { content: recognised ?? kept, isUnread: recognised === null, isTooLarge: !isPaintable }
  } finally {
    to.runtime.pdfium._FPDF_ClosePage(page)
  }
}

const readContent = (
  { runtime, document, index, maxGlyphs, limits }: PageToRead,
  page: number,
  frame: PageFrame,
): { readonly content: PageGlyphs; readonly isPaintable: boolean } => {
  const painted = objectsOf(runtime, page, limits.maxObjectsPerPage)
  const text = readDrawnGlyphs(runtime, page, frame, painted, maxGlyphs)
  const { fills, drawings, covers, largestPicture } = readShapes(runtime, painted.objects, frame)
  const isPaintable = largestPicture <= limits.maxPictureDots
  const ground = { width: frame.width, height: frame.height, fills, drawings }
  const glyphs = withVisibility({ runtime, page, frame, text, painted, covers, isPaintable, ground })
  const links = readLinks(runtime, document, page, frame)
  return { content: { number: index + 1, ...ground, glyphs, links }, isPaintable }
}
