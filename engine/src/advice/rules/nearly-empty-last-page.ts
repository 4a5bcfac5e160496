import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST_LINES = 6
/** Of the page's height: where text ends above it, the rest is white. */
const TOP = 0.2

export const nearlyEmptyLastPage: Rule = {
  name: 'nearly-empty-last-page',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ document }) {
    const page = document.pages.at(-1)
    if (page === undefined || document.pages.length < 2) return []
    const lines = document.lines.filter((line) => line.page === page.number)
    const [first] = lines
    if (first === undefined || lines.length > MOST_LINES) return []
    const lowest = Math.max(...lines.map(({ box }) => (box === null ? page.height : box.y + box.height)))
    if (lowest > page.height * TOP) return []
    return [
      {
        text: `Shorten the text by ${lines.length === 1 ? 'a line' : `${lines.length} lines`}, so that page ${page.number} falls away.`,
        why: `The last page holds ${lines.length === 1 ? 'one line' : `${lines.length} lines`} and is otherwise empty.`,
        place: placeAt(document, first.start, first.end),
        cost: 0.02,
      },
    ]
  },
}
