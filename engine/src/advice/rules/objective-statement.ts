import { findPhrase } from '../phrases.ts'
import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

/** How a statement of wishes begins, folded. */
const OPENINGS = [
  'seeking a',
  'seeking an',
  'looking for a',
  'looking for an',
  'to obtain a',
  'to obtain an',
  'to secure a',
  'to work in a',
  'ich suche',
  'auf der suche nach',
  'suche eine',
  'a la recherche',
  'je recherche',
  'recherche un',
  'recherche une',
  'busco un',
  'busco una',
  'en busca de',
  'obtener un',
]
/** Whoever begins has little else to say in this place. */
const FEWEST_MONTHS = 24

export const objectiveStatement: Rule = {
  name: 'objective-statement',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ resume }) {
    const { summary } = resume.json.basics
    if (summary === undefined || (resume.workMonths ?? 0) < FEWEST_MONTHS) return []
    if (findPhrase(summary.trimStart(), OPENINGS)?.start !== 0) return []
    return [
      {
        text: `Begin the summary with what you bring instead of "${shortQuote(summary, 60)}".`,
        why: 'What you look for is known from the application; the first lines are where your experience is read.',
        place: firstPlaceOf(resume, '/basics/summary'),
        cost: 0.02,
      },
    ]
  },
}
