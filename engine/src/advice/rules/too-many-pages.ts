import { countWords } from '../places.ts'
import type { Rule } from '../rule.ts'

// Two pages are usual, three are common after ten years; formats without pages are judged by words (about 500 a page).
const MOST_PAGES = 3
const MOST_WORDS = 1800

export const tooManyPages: Rule = {
  name: 'too-many-pages',
  dimension: 'formatting',
  severity: 'warning',
  find({ document }) {
    const words = countWords(document.text)
    if (document.pages.length <= MOST_PAGES && words <= MOST_WORDS) return []
    const size = document.pages.length > MOST_PAGES ? `${document.pages.length} pages` : `${words} words`
    return [
      {
        text: 'Shorten the resume to two or three pages: keep the last ten years in detail and the rest in one line each.',
        why: `It is ${size} long.`,
        place: null,
        cost: 0.1,
      },
    ]
  },
}
