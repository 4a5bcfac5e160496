import { findLineAt } from '../../document/box-of-range.ts'
import { placesOfPhrases } from '../phrases.ts'
import { linesUnder, shortQuote } from '../places.ts'
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
    placesOfPhrases(document, linesUnder(document, resume, ['work', 'projects', 'skills']), PHRASES)
      .slice(0, MOST_FINDINGS)
      .map((place) => {
        const { start, end } = document.lines[findLineAt(document, place.start)] ?? place
        return {
          text: `Name what "${place.quote}" stands for in "${shortQuote(document.text.slice(start, end), 70)}", or end the list before it.`,
          why: 'What is not named is not found by a search and not credited by a reader.',
          place,
          cost: 0.005,
        }
      }),
}
