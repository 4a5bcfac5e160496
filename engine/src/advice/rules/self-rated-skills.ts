import { linesUnder, placeAt, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

/** "●●●○○", "★★★☆", "80 %", "4/5", "8/10": a mark that one gives oneself. */
const MARKS = [/[●○★☆■□▮▯⬤◯]{3}/u, /\d\d ?%/, /\d ?\/ ?(?:5|10)(?!\d)/]
const FEWEST = 3

export const selfRatedSkills: Rule = {
  name: 'self-rated-skills',
  dimension: 'credibility',
  severity: 'suggestion',
  find({ document, resume }) {
    const rated = linesUnder(document, resume, ['skills']).filter(({ start, end }) =>
      MARKS.some((mark) => mark.test(document.text.slice(start, end))),
    )
    const [first] = rated
    if (first === undefined || rated.length < FEWEST) return []
    const place = placeAt(document, first.start, first.end)
    return [
      {
        text: `Say how long or for what you used a skill instead of marks like "${shortQuote(place.quote, 50)}".`,
        why: `${rated.length} skills carry a mark that their writer gave; nobody knows what it is measured against.`,
        place,
        cost: 0.02,
      },
    ]
  },
}
