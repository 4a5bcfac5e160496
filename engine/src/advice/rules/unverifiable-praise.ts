import { placesOfPhrases } from '../phrases.ts'
import { linesUnder } from '../places.ts'
import type { Rule } from '../rule.ts'
import { SUPERLATIVES } from '../words/cliches.ts'

const MOST_FINDINGS = 3

export const unverifiablePraise: Rule = {
  name: 'unverifiable-praise',
  dimension: 'credibility',
  severity: 'suggestion',
  find: ({ document, resume }) =>
    placesOfPhrases(
      document,
      linesUnder(document, resume, ['contact', 'summary', 'work', 'projects', 'skills']),
      SUPERLATIVES,
    )
      .slice(0, MOST_FINDINGS)
      .map((place) => ({
        text: `Replace "${place.quote}" by a fact that a reader could check: a number, a prize, a name.`,
        why: 'Praise of oneself cannot be verified and is read as noise.',
        place,
        cost: 0.02,
      })),
}
