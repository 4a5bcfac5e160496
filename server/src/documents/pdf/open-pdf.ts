import { UnreadableError } from '../errors.ts'
import { wasMemoryRefused } from '../threads/memory-cap.ts'
import { discardPdfium, type PdfiumRuntime, startPdfium } from './pdfium.ts'

const PASSWORD_ERROR = 4 // FPDF_ERR_PASSWORD
const SECURITY_ERROR = 5 // FPDF_ERR_SECURITY

const ENCRYPTED =
  'The PDF is protected with a password, so it cannot be read. Save a copy without a password and upload that.'
const DAMAGED =
  'The PDF is damaged or incomplete and cannot be opened. Export it again from the program that made it and upload the new file.'
const TOO_MUCH_MEMORY =
  'The PDF needs more memory than a resume may use. Save it without large pictures and drawings and upload it again.'

/** A PDF that PDFium has opened; `document` is its handle, good until the work is done. */
export type OpenPdf = { readonly runtime: PdfiumRuntime; readonly document: number }

export const damagedPdf = (cause?: unknown): UnreadableError =>
  new UnreadableError('resume-damaged', DAMAGED, { cause })

/** Opens a PDF for a piece of work and closes it behind it. Throws UnreadableError, that of the work included. */
export const withPdf = async <Result>(
  bytes: Uint8Array,
  work: (pdf: OpenPdf) => Promise<Result> | Result,
): Promise<Result> => {
  const runtime = await startPdfium()
  try {
    return await withDocument(runtime, bytes, work)
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    // A trap, an abort or an overflown stack inside WebAssembly: the file drove PDFium beyond what it can bear.
    discardPdfium()
    throw wasMemoryRefused()
      ? new UnreadableError('resume-too-large', TOO_MUCH_MEMORY, { cause: error })
      : damagedPdf(error)
  }
}

const withDocument = async <Result>(
  runtime: PdfiumRuntime,
  bytes: Uint8Array,
  work: (pdf: OpenPdf) => Promise<Result> | Result,
): Promise<Result> => {
  const { pdfium } = runtime
  const file = pdfium._malloc(bytes.length)
  if (file === 0) throw new UnreadableError('resume-too-large', TOO_MUCH_MEMORY)
  try {
    pdfium.HEAPU8.set(bytes, file)
    const document = pdfium._FPDF_LoadMemDocument(file, bytes.length, 0)
    if (document === 0) throw openingError(pdfium._FPDF_GetLastError())
    try {
      return await work({ runtime, document })
    } finally {
      pdfium._FPDF_CloseDocument(document)
    }
  } finally {
    pdfium._free(file)
  }
}

const openingError = (code: number): UnreadableError =>
  code === PASSWORD_ERROR || code === SECURITY_ERROR ? new UnreadableError('resume-encrypted', ENCRYPTED) : damagedPdf()
