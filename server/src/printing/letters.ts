import { createRequire } from 'node:module'
import PdfDocument from 'pdfkit'
import { breakLines, type Measure } from './break-lines.ts'
import { cleanText } from './clean-text.ts'
import type { Style } from './looks.ts'
import { isRightToLeft } from './visual-order.ts'

const require = createRequire(import.meta.url)
/** DejaVu has Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic, in one file each. */
const FONTS = {
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
} as const

/** Stands for a sign that the font has no picture of. */
export const MISSING_LETTER = '□'

export interface Broken {
  readonly lines: readonly string[]
  readonly isRightToLeft: boolean
}

/** Measures texts and breaks them into lines, in the fonts of a document. */
export interface Letters {
  break(text: string, style: Style, width: number): Broken
  width(text: string, style: Style): number
  /** Whether a sign had to be left out so far. */
  readonly isIncomplete: boolean
}

// pdfkit's types leave out the font in use.
interface WithFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } }
}

export const lettersOf = (document: PDFKit.PDFDocument): Letters => {
  document.registerFont('regular', FONTS.regular).registerFont('bold', FONTS.bold)
  let isIncomplete = false
  const measureIn = ({ font, size }: Style): Measure => {
    document.font(font, size)
    return (text) => document.widthOfString(text)
  }
  const drawable = (text: string): string => {
    const { font } = (document as unknown as WithFont)._font
    const signs = [...text].map((sign) => (font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : MISSING_LETTER))
    isIncomplete ||= signs.includes(MISSING_LETTER)
    return signs.join('')
  }
  return {
    get isIncomplete() {
      return isIncomplete
    },
    width: (text, style) => measureIn(style)(text),
    break: (text, style, width) => {
      const measure = measureIn(style)
      const clean = drawable(cleanText(text, style.maxLength))
      return { lines: breakLines(clean, width, measure), isRightToLeft: isRightToLeft(clean) }
    },
  }
}

export const newDocument = ({ title, written }: { readonly title: string; readonly written: Date }) =>
  new PdfDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: 'en',
    tagged: true,
    displayTitle: true,
    // The first page is made with its heading.
    autoFirstPage: false,
    info: { Title: title, Creator: 'ZODIE', Producer: 'ZODIE', CreationDate: written, ModDate: written },
  })
