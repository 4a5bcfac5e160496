import { PDFiumModule } from '@hyzyla/pdfium'
import { spendThread } from '../threads/spent.ts'

type Handle = number
type Pointer = number

/** The functions of PDFium's C interface (public/fpdf*.h) that we call; 0 is null and false, pointers are heap offsets. */
export interface Pdfium {
  _FPDF_InitLibrary(): void
  _FPDF_LoadMemDocument(bytes: Pointer, size: number, password: Pointer): Handle
  _FPDF_CloseDocument(document: Handle): void
  _FPDF_GetLastError(): number
  _FPDF_GetPageCount(document: Handle): number
  _FPDF_LoadPage(document: Handle, index: number): Handle
  _FPDF_ClosePage(page: Handle): void
  _FPDF_GetPageBoundingBox(page: Handle, rect: Pointer): number
  _FPDFPage_GetRotation(page: Handle): number
  _FPDFPage_CountObjects(page: Handle): number
  _FPDFPage_GetObject(page: Handle, index: number): Handle
  _FPDFPageObj_GetType(object: Handle): number
  _FPDFPageObj_GetBounds(object: Handle, left: Pointer, bottom: Pointer, right: Pointer, top: Pointer): number
  _FPDFPageObj_GetFillColor(object: Handle, r: Pointer, g: Pointer, b: Pointer, a: Pointer): number
  _FPDFPageObj_GetMatrix(object: Handle, matrix: Pointer): number
  _FPDFImageObj_GetImagePixelSize(image: Handle, width: Pointer, height: Pointer): number
  _FPDFPageObj_HasTransparency(object: Handle): number
  _FPDFPageObj_SetIsActive(object: Handle, active: number): number
  _FPDFPageObj_CountMarks(object: Handle): number
  _FPDFPageObj_GetMark(object: Handle, index: number): Handle
  _FPDFPageObjMark_GetName(mark: Handle, buffer: Pointer, size: number, length: Pointer): number
  _FPDFPageObjMark_GetParamStringValue(
    mark: Handle,
    key: Pointer,
    buffer: Pointer,
    size: number,
    length: Pointer,
  ): number
  _FPDFPageObj_RemoveMark(object: Handle, mark: Handle): number
  _FPDFPageObj_GetClipPath(object: Handle): Handle
  _FPDFClipPath_CountPaths(clip: Handle): number
  _FPDFClipPath_CountPathSegments(clip: Handle, path: number): number
  _FPDFClipPath_GetPathSegment(clip: Handle, path: number, segment: number): Handle
  _FPDFPathSegment_GetPoint(segment: Handle, x: Pointer, y: Pointer): number
  _FPDFPage_GetAnnotCount(page: Handle): number
  _FPDFPage_GetAnnot(page: Handle, index: number): Handle
  _FPDFPage_CloseAnnot(annotation: Handle): void
  _FPDFAnnot_GetSubtype(annotation: Handle): number
  _FPDFAnnot_GetRect(annotation: Handle, rect: Pointer): number
  _FPDFFormObj_CountObjects(form: Handle): number
  _FPDFFormObj_GetObject(form: Handle, index: number): Handle
  _FPDFPath_GetDrawMode(path: Handle, fillMode: Pointer, stroke: Pointer): number
  _FPDFPath_CountSegments(path: Handle): number
  _FPDFText_LoadPage(page: Handle): Handle
  _FPDFText_ClosePage(text: Handle): void
  _FPDFText_CountChars(text: Handle): number
  _FPDFText_GetUnicode(text: Handle, index: number): number
  _FPDFText_IsGenerated(text: Handle, index: number): number
  _FPDFText_IsHyphen(text: Handle, index: number): number
  _FPDFText_GetCharBox(text: Handle, index: number, l: Pointer, r: Pointer, b: Pointer, t: Pointer): number
  _FPDFText_GetLooseCharBox(text: Handle, index: number, rect: Pointer): number
  _FPDFText_GetCharOrigin(text: Handle, index: number, x: Pointer, y: Pointer): number
  _FPDFText_GetMatrix(text: Handle, index: number, matrix: Pointer): number
  _FPDFText_GetFontSize(text: Handle, index: number): number
  _FPDFText_GetFontWeight(text: Handle, index: number): number
  _FPDFText_GetFontInfo(text: Handle, index: number, buffer: Pointer, size: number, flags: Pointer): number
  _FPDFText_GetFillColor(text: Handle, index: number, r: Pointer, g: Pointer, b: Pointer, a: Pointer): number
  _FPDFText_GetTextObject(text: Handle, index: number): Handle
  _FPDFTextObj_GetTextRenderMode(object: Handle): number
  _FPDFLink_Enumerate(page: Handle, position: Pointer, link: Pointer): number
  _FPDFLink_GetAnnotRect(link: Handle, rect: Pointer): number
  _FPDFLink_GetAction(link: Handle): Handle
  _FPDFAction_GetType(action: Handle): number
  _FPDFAction_GetURIPath(document: Handle, action: Handle, buffer: Pointer, size: number): number
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: Pointer, stride: number): Handle
  _FPDFBitmap_FillRect(bitmap: Handle, left: number, top: number, width: number, height: number, color: number): number
  _FPDFBitmap_GetBuffer(bitmap: Handle): Pointer
  _FPDFBitmap_GetStride(bitmap: Handle): number
  _FPDFBitmap_Destroy(bitmap: Handle): void
  _FPDF_RenderPageBitmap(
    bitmap: Handle,
    page: Handle,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void
  _malloc(size: number): Pointer
  _free(pointer: Pointer): void
  // Views of the heap are replaced whenever it grows: read them from here, keep none.
  readonly HEAPU8: Uint8Array
  readonly HEAP32: Int32Array
  readonly HEAPU32: Uint32Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
}

/** Bytes of the one scratch block that all out-parameters share. */
export const SCRATCH_BYTES = 4096

export interface PdfiumRuntime {
  readonly pdfium: Pdfium
  readonly scratch: Pointer
}

let runtime: Promise<PdfiumRuntime> | null = null

/** PDFium is started once per thread (0.1–0.3 s) and then kept; it holds no state between documents. */
export const startPdfium = (): Promise<PdfiumRuntime> => {
  runtime ??= start()
  return runtime
}

/** After a crash inside WebAssembly nothing in its memory can be trusted: the next file gets a new one. */
export const discardPdfium = (): void => {
  spendThread()
  runtime = null
}

const start = async (): Promise<PdfiumRuntime> => {
  // The package's types leave out Emscripten's options, and 360 of the 400 exported functions.
  const load = PDFiumModule as unknown as (options: { print: () => void; printErr: () => void }) => Promise<Pdfium>
  const pdfium = await load({ print: silent, printErr: silent })
  pdfium._FPDF_InitLibrary()
  return { pdfium, scratch: pdfium._malloc(SCRATCH_BYTES) }
}

/** PDFium writes what it thinks of a file to stderr, file content included; logs carry no resume text. */
const silent = (): void => undefined
