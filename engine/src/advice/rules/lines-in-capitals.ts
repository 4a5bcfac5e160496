import { countWords, linesUnder, placeAt, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const FEWEST_WORDS = 7
const FEWEST_LINES = 3

export const linesInCapitals: Rule = {
  name: 'lines-in-capitals',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ document, resume }) {
    const loud = linesUnder(document, resume, ['summary', 'work', 'projects']).filter(({ start, end }) => {
      const text = document.text.slice(start, end)
      return countWords(text) >= FEWEST_WORDS && /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)
    })
    const [first] = loud
    if (first === undefined || loud.length < FEWEST_LINES) return []
    const place = placeAt(document, first.start, first.end)
    return [
      {
        text: `Write sentences in small letters, beginning with "${shortQuote(place.quote, 60)}".`,
        why: `${loud.length} lines are in capitals throughout, which are read more slowly; capitals are for headings.`,
        place,
        cost: 0.04,
      },
    ]
  },
}
