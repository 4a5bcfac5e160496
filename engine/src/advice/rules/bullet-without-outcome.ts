import { showsNumber, showsOutcome } from '../../match/outcome.ts'
import { asIfMeasured } from '../as-if.ts'
import { countWords, listPoints, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

// The first ones are read; a list of forty is not followed.
const MOST_FINDINGS = 6
const FEWEST_WORDS = 3

export const bulletWithoutOutcome: Rule = {
  name: 'bullet-without-outcome',
  dimension: 'project_validation',
  severity: 'suggestion',
  find: ({ resume }) =>
    listPoints(resume)
      .filter(({ text }) => countWords(text) >= FEWEST_WORDS && !showsOutcome(text) && !showsNumber(text))
      .slice(0, MOST_FINDINGS)
      .map(({ text, place }) => ({
        text: `Say what came of "${shortQuote(text)}": how many, how much faster, for whom. Use a number only if you know it.`,
        why: 'The point tells a task without its result.',
        place,
        cost: 0,
        fix: asIfMeasured(place),
      })),
}
