import { type Glyph, hiddenReason, isUnreadableText, type PageGlyphs } from '@zodie/engine'
import type { ReadLimits } from '../limits.ts'
import { type Print, readPrint } from '../ocr/read-print.ts'
import { breakOcr, type OcrLanguage } from '../ocr/tesseract.ts'
import { withPrint } from '../ocr/with-print.ts'
import { announceRecognising } from '../threads/recognising.ts'
import type { PageFrame } from './frame.ts'
import type { PdfiumRuntime } from './pdfium.ts'
import { renderGrey } from './render-page.ts'

/** Letters in sight: a page with more was typeset, and what pictures it bears are ornaments. */
const TYPESET = 200
/** Share of the page that pictures of print cover. */
const MIN_COVER = 0.4
/** Shapes on a page whose letters were drawn as outlines; a page of ornaments has some dozens. */
const MANY_DRAWINGS = 150

/** 200 dpi reads 9 pt as well as 300 dpi does, in four fifths of the time (docs/adr/0006). */
const DOTS_PER_INCH = 200
/** Dots on the longer side: A3 at 200 dpi. A page of 14,400 pt is a small page under a large number. */
const MAX_SIDE = 3_308

/**
 * Why a page must be read from its picture: its print is no text, or it is text whose characters are not the letters that
 * the page shows (a font without a map of them, or with a wrong one). `null` for other pages.
 */
export type PictureNeed = 'scan' | 'unreadable-text'

export const pictureNeedOf = (page: PageGlyphs): PictureNeed | null => {
  if (isScan(page)) return 'scan'
  return isUnreadableText({ glyphs: page.glyphs.filter((glyph) => hiddenReason(glyph, page) === null) })
    ? 'unreadable-text'
    : null
}

/** The page without the letters in sight, which say what nobody sees; what is hidden stays, to be reported. */
export const withoutUnreadable = (page: PageGlyphs): PageGlyphs => ({
  ...page,
  glyphs: page.glyphs.filter((glyph) => hiddenReason(glyph, page) !== null),
})

const isScan = (page: PageGlyphs): boolean => {
  const letters = page.glyphs.filter((glyph) => isLetter(glyph) && hiddenReason(glyph, page) === null).length
  if (letters >= TYPESET) return false
  return coverOf(page) >= MIN_COVER || page.drawings.length >= MANY_DRAWINGS
}

const isLetter = ({ text, generated }: Glyph): boolean => !generated && /[\p{L}\p{N}]/u.test(text)

/** Share of the page under its largest pictures; pictures in strips, as many scanners store them, add up. */
const coverOf = ({ fills, width, height }: PageGlyphs): number =>
  fills.filter(({ fill }) => fill === null).reduce((sum, { box }) => sum + box.width * box.height, 0) /
  Math.max(1, width * height)

export interface ScanReader {
  /** The page with what its picture shows; `null` when enough pages were recognised before it. */
  read(runtime: PdfiumRuntime, page: number, frame: PageFrame, content: PageGlyphs): Promise<PageGlyphs | null>
}

/** Recognises the first pages of one file that need it; the language found on one page is taken for the next. */
export const scanReader = ({ maxOcrPages }: ReadLimits): ScanReader => {
  let pages = 0
  let language: OcrLanguage | null = null
  return {
    read: async (runtime, page, frame, content) => {
      if (pages >= maxOcrPages) return null
      pages++
      announceRecognising()
      const print = await recognise(runtime, page, frame, language)
      if (print.recognised.lines.length > 0) language = print.language
      return withPrint(content, print)
    },
  }
}

const recognise = async (
  runtime: PdfiumRuntime,
  page: number,
  frame: PageFrame,
  language: OcrLanguage | null,
): Promise<Print> => {
  const longer = Math.max(frame.width, frame.height)
  const raster = renderGrey(runtime, page, frame, Math.min(DOTS_PER_INCH, (72 * MAX_SIDE) / longer))
  try {
    return await readPrint(raster, language)
  } catch (error) {
    breakOcr()
    throw error
  }
}
