import type { PageGlyphs } from '@zodie/engine'
import type { PageFrame } from './frame.ts'
import { type PdfiumRuntime, SCRATCH_BYTES } from './pdfium.ts'

const URI_ACTION = 3 // PDFACTION_URI
const MAX_LINKS_PER_PAGE = 500
/** Out-parameters of the enumeration live behind the rectangle and the URI in the scratch block. */
const POSITION = SCRATCH_BYTES - 16
const LINK = SCRATCH_BYTES - 12
const URI_BYTES = 2048

/** Link annotations that lead to an address; links inside the document are left out. */
export const readLinks = (
  { pdfium, scratch }: PdfiumRuntime,
  document: number,
  page: number,
  frame: PageFrame,
): PageGlyphs['links'] => {
  const links: { href: string; box: ReturnType<PageFrame['box']> }[] = []
  pdfium.HEAP32[(scratch + POSITION) >> 2] = 0
  for (let count = 0; count < MAX_LINKS_PER_PAGE; count++) {
    if (pdfium._FPDFLink_Enumerate(page, scratch + POSITION, scratch + LINK) === 0) break
    const link = pdfium.HEAPU32[(scratch + LINK) >> 2] ?? 0
    const href = readUri({ pdfium, scratch }, document, link)
    if (href === null || pdfium._FPDFLink_GetAnnotRect(link, scratch) === 0) continue
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4)
    links.push({ href, box: frame.box(left, bottom, right, top) })
  }
  return links
}

const readUri = ({ pdfium, scratch }: PdfiumRuntime, document: number, link: number): string | null => {
  const action = pdfium._FPDFLink_GetAction(link)
  if (action === 0 || pdfium._FPDFAction_GetType(action) !== URI_ACTION) return null
  const size = pdfium._FPDFAction_GetURIPath(document, action, scratch, URI_BYTES)
  if (size <= 1 || size > URI_BYTES) return null
  const href = new TextDecoder().decode(pdfium.HEAPU8.subarray(scratch, scratch + size - 1)).trim()
  return href === '' ? null : href
}
