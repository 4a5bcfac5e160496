import { type PdfiumRuntime, startPdfium } from '../server/src/documents/pdf/pdfium.ts'

/** What reading needs no place or colour for, and the server therefore does not list. */
interface TextOnly {
  /** Writes UTF-16 with a closing zero; returns the code units written. */
  _FPDFText_GetText(text: number, start: number, count: number, buffer: number): number
}

function copyIn({ pdfium }: PdfiumRuntime, bytes: Uint8Array): number {
  const pointer = pdfium._malloc(bytes.length)
  pdfium.HEAPU8.set(bytes, pointer)
  return pointer
}

function countCharacters({ pdfium }: PdfiumRuntime, page: number): number {
  const text = pdfium._FPDFText_LoadPage(page)
  const count = pdfium._FPDFText_CountChars(text)
  const buffer = pdfium._malloc(2 * (count + 1))
  // The module has all of PDFium's functions; our interface names only those that the server calls.
  const written = (pdfium as unknown as TextOnly)._FPDFText_GetText(text, 0, count, buffer)
  pdfium._free(buffer)
  pdfium._FPDFText_ClosePage(text)
  return written
}

/**
 * The floor for any reader of PDF: the same PDFium opens the file and copies out the characters of each page, and nothing
 * is made of them. Returns how many there are.
 */
export async function extractBareText(bytes: Uint8Array): Promise<number> {
  const runtime = await startPdfium()
  const { pdfium } = runtime
  const data = copyIn(runtime, bytes)
  const document = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0)
  let characters = 0
  for (let index = 0; document !== 0 && index < pdfium._FPDF_GetPageCount(document); index += 1) {
    const page = pdfium._FPDF_LoadPage(document, index)
    characters += countCharacters(runtime, page)
    pdfium._FPDF_ClosePage(page)
  }
  if (document !== 0) pdfium._FPDF_CloseDocument(document)
  pdfium._free(data)
  return characters
}
