import type { Rule } from '../rule.ts'

/** Half of the pages and more: then a tracking system without text recognition finds next to nothing. */
const MOST = 0.5
const COST = { some: 0.1, most: 0.3 }

export const textRecognisedFromPicture: Rule = {
  name: 'text-recognised-from-picture',
  dimension: 'formatting',
  severity: 'warning',
  find({ document }) {
    const unread = document.unreadPages ?? []
    const pictures = [...document.ocrPages, ...unread].sort((a, b) => a - b)
    if (pictures.length === 0) return []
    const isAll = pictures.length === document.pages.length
    const which = isAll
      ? 'The resume is a picture'
      : `${pagesOf(pictures)} ${pictures.length === 1 ? 'is' : 'are'} no text but a picture`
    const lost = unread.length === 0 ? '' : ` ${pagesOf(unread)} came too late to be recognised and was left out.`
    return [
      {
        text: 'Send the document in which the resume was written, or a PDF exported from it, instead of a picture.',
        why: `${which}. Most programs that employers use read nothing there; here the letters were recognised, and some may be wrong.${lost}`,
        place: null,
        cost: pictures.length >= MOST * document.pages.length ? COST.most : COST.some,
      },
    ]
  },
}

const pagesOf = (pages: readonly number[]): string => `${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')}`
