import { placeOfPhrase } from '../phrases.ts'
import { linesUnder, placeAt, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const PHRASES = [
  'etc',
  'and so on',
  'and many more',
  'and more',
  'usw',
  'u.v.m',
  'und vieles mehr',
  'et cetera',
  'entre otros',
  'entre otras',
]
const MOST_FINDINGS = 2

export const openEndedList: Rule = {
  name: 'open-ended-list',
  dimension: 'formatting',
  severity: 'suggestion',
  find: ({ document, resume }) =>
    linesUnder(document, resume, ['work', 'projects', 'skills'])
      .flatMap((line) => {
        const place = placeOfPhrase(document, line, PHRASES)
        return place === undefined ? [] : [{ place, whole: placeAt(document, line.start, line.end) }]
      })
      .slice(0, MOST_FINDINGS)
      .map(({ place, whole }) => ({
        text: `Name what "${place.quote}" stands for in "${shortQuote(whole.quote, 70)}", or end the list before it.`,
        why: 'What is not named is not found by a search and not credited by a reader.',
        place,
        cost: 0.005,
      })),
}
