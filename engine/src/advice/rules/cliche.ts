import { placesOfPhrases } from '../phrases.ts'
import { linesUnder } from '../places.ts'
import type { Rule } from '../rule.ts'
import { CLICHES } from '../words/cliches.ts'

const MOST_FINDINGS = 3

export const cliche: Rule = {
  name: 'cliche',
  dimension: 'formatting',
  severity: 'suggestion',
  find: ({ document, resume }) =>
    placesOfPhrases(document, linesUnder(document, resume, ['contact', 'summary', 'work', 'projects']), CLICHES)
      .slice(0, MOST_FINDINGS)
      .map((place) => ({
        text: `Put an example in place of "${place.quote}": what you did that shows it.`,
        why: 'Nearly every resume says this of its writer, so it tells a reader nothing.',
        place,
        cost: 0.01,
      })),
}
