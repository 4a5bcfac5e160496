import { COLOURS, PAGE, type Style } from './looks.ts'
import { BAR_WIDTH, type Mark } from './marks.ts'
import { hasRightToLeft, visualWords } from './visual-order.ts'

type Document = PDFKit.PDFDocument

/** Draws what says nothing to who listens: lines, bars, running feet. */
export const decorate = (document: Document, draw: () => unknown): void => {
  document.markContent('Artifact', { type: 'Layout' })
  draw()
  document.endMarkedContent()
}

/** Draws a line of text; its own words from left to right as they are seen. */
export const writeLine = (
  document: Document,
  text: string,
  style: Style,
  x: number,
  y: number,
  base: 'ltr' | 'rtl',
) => {
  document.font(style.font, style.size).fillColor(COLOURS[style.colour])
  const words = hasRightToLeft(text) ? visualWords(text, base) : [text]
  let at = x
  for (const word of words) {
    document.text(word, at, y, { lineBreak: false })
    at += words.length === 1 ? 0 : document.widthOfString(word)
  }
}

const decorationOf = (document: Document, mark: Mark, top: number): (() => unknown) | undefined => {
  const y = top + mark.y
  if (mark.kind === 'bar')
    return () => {
      document.rect(mark.x, y, mark.width, mark.height).fill(COLOURS.track)
      const share = Math.min(1, Math.max(0, mark.share))
      if (share > 0) document.rect(mark.x, y, mark.width * share, mark.height).fill(COLOURS.fill)
    }
  const { barX } = mark
  return barX === null ? undefined : () => document.rect(barX, y, BAR_WIDTH, mark.height).fill(COLOURS.line)
}

/** Bars, and the lines beside quotes. */
export const drawDecorations = (document: Document, marks: readonly Mark[], top: number): void => {
  for (const mark of marks) {
    const draw = decorationOf(document, mark, top)
    if (draw !== undefined) decorate(document, draw)
  }
}

export const writeMarks = (document: Document, marks: readonly Mark[], top: number): void => {
  for (const mark of marks)
    if (mark.kind === 'text')
      writeLine(document, mark.text, mark.style, mark.x, top + mark.y, mark.isRightToLeft ? 'rtl' : 'ltr')
}

export const rule = (document: Document, y: number): void =>
  decorate(document, () =>
    document
      .moveTo(PAGE.margin, y)
      .lineTo(PAGE.width - PAGE.margin, y)
      .lineWidth(0.6)
      .stroke(COLOURS.line),
  )
