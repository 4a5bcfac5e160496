import { findLineAt } from '../../document/box-of-range.ts'
import { placesOfPhrases } from '../phrases.ts'
import { placeAt, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

/** How such a line begins, folded. */
const LABELS = [
  'salary expectation',
  'salary expectations',
  'expected salary',
  'desired salary',
  'current salary',
  'last salary',
  'present salary',
  'expected ctc',
  'current ctc',
  'gehaltsvorstellung',
  'gehaltsvorstellungen',
  'gehaltswunsch',
  'pretentions salariales',
  'pretention salariale',
  'salaire souhaite',
  'pretensiones salariales',
  'pretension salarial',
  'expectativa salarial',
]

export const salaryStated: Rule = {
  name: 'salary-stated',
  dimension: 'formatting',
  severity: 'suggestion',
  find: ({ document }) =>
    placesOfPhrases(document, document.lines, LABELS)
      .flatMap((place) => {
        const line = document.lines[findLineAt(document, place.start)]
        if (line === undefined) return []
        const isLabel = /^[\s•·–-]*$/.test(document.text.slice(line.start, place.start))
        return isLabel && /\d/.test(document.text.slice(place.end, line.end)) ? [line] : []
      })
      .slice(0, 2)
      .map(({ start, end }) => ({
        text: `Leave "${shortQuote(document.text.slice(start, end))}" for the application form or the talk, unless the posting asks for it.`,
        why: 'A resume goes to many readers, and a figure in it binds you before you know the offer.',
        place: placeAt(document, start, end),
        cost: 0.01,
      })),
}
