import type { Box } from '@zodie/engine'
import type { PageFrame } from './frame.ts'
import type { PdfiumRuntime } from './pdfium.ts'

// What may keep text from being seen besides what is painted: clip paths, layers, annotations.

/** Points of a clip path; rounded rectangles have 20. */
const MAX_CLIP_POINTS = 200
/** Where nothing is left open. */
const NOWHERE: Box = { x: -1, y: -1, width: 0, height: 0 }

/** The box that an object's clip paths leave open; `null` when it is not clipped. */
export const readClip = ({ pdfium, scratch }: PdfiumRuntime, object: number, frame: PageFrame): Box | null => {
  const clip = pdfium._FPDFPageObj_GetClipPath(object)
  const paths = clip === 0 ? 0 : Math.max(0, pdfium._FPDFClipPath_CountPaths(clip))
  let [left, bottom, right, top] = [-Infinity, -Infinity, Infinity, Infinity]
  for (let path = 0; path < paths; path++) {
    const points = Math.min(pdfium._FPDFClipPath_CountPathSegments(clip, path), MAX_CLIP_POINTS)
    const xs: number[] = []
    const ys: number[] = []
    for (let index = 0; index < points; index++) {
      const segment = pdfium._FPDFClipPath_GetPathSegment(clip, path, index)
      if (segment === 0 || pdfium._FPDFPathSegment_GetPoint(segment, scratch, scratch + 4) === 0) continue
      xs.push(pdfium.HEAPF32[scratch >> 2] ?? 0)
      ys.push(pdfium.HEAPF32[(scratch + 4) >> 2] ?? 0)
    }
    if (xs.length === 0) continue
    left = Math.max(left, Math.min(...xs))
    right = Math.min(right, Math.max(...xs))
    bottom = Math.max(bottom, Math.min(...ys))
    top = Math.min(top, Math.max(...ys))
  }
  if (left === -Infinity) return null
  return left > right || bottom > top ? NOWHERE : frame.box(left, bottom, right, top)
}

const MAX_MARKS = 20

/** Marked as content of an optional group ("layer"), which may be switched off. */
export const isInLayer = ({ pdfium, scratch }: PdfiumRuntime, object: number): boolean => {
  const count = Math.min(pdfium._FPDFPageObj_CountMarks(object), MAX_MARKS)
  for (let index = 0; index < count; index++) {
    const mark = pdfium._FPDFPageObj_GetMark(object, index)
    // The name is UTF-16: "OC" and a closing zero are 6 bytes.
    if (pdfium._FPDFPageObjMark_GetName(mark, scratch + 8, 64, scratch) === 0) continue
    if (
      (pdfium.HEAPU32[scratch >> 2] ?? 0) === 6 &&
      pdfium.HEAPU8[scratch + 8] === 79 &&
      pdfium.HEAPU8[scratch + 10] === 67
    )
      return true
  }
  return false
}

/** FPDF_ANNOT_*: a link and a pop-up paint nothing; fields of a form are filled in by their reader. */
const UNPAINTED_ANNOTATIONS = new Set([2, 16, 20])
const MAX_ANNOTATIONS = 200

/** Where notes, stamps and drawn annotations are painted, over everything else. */
export const annotationBoxes = ({ pdfium, scratch }: PdfiumRuntime, page: number, frame: PageFrame): Box[] => {
  const boxes: Box[] = []
  const count = Math.min(pdfium._FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS)
  for (let index = 0; index < count; index++) {
    const annotation = pdfium._FPDFPage_GetAnnot(page, index)
    if (annotation === 0) continue
    const paints = !UNPAINTED_ANNOTATIONS.has(pdfium._FPDFAnnot_GetSubtype(annotation))
    if (paints && pdfium._FPDFAnnot_GetRect(annotation, scratch) !== 0) {
      const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4)
      boxes.push(frame.box(left, bottom, right, top))
    }
    pdfium._FPDFPage_CloseAnnot(annotation)
  }
  return boxes
}

/** The outlines of a text object's letters enclose nothing: fonts can be made whose letters are all blank. */
export const isBlank = ({ pdfium, scratch }: PdfiumRuntime, object: number): boolean => {
  if (pdfium._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return true
  const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4)
  return right <= left || top <= bottom
}
