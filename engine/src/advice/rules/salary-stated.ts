import { findPhrase } from '../phrases.ts'
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
    document.lines
      .filter(({ start, end }) => {
        const text = document.text.slice(start, end)
        const found = findPhrase(text, LABELS)
        return found !== undefined && /^[\s•·–-]*$/.test(text.slice(0, found.start)) && /\d/.test(text.slice(found.end))
      })
      .slice(0, 2)
      .map(({ start, end }) => ({
        text: `Leave "${shortQuote(document.text.slice(start, end))}" for the application form or the talk, unless the posting asks for it.`,
        why: 'A resume goes to many readers, and a figure in it binds you before you know the offer.',
        place: placeAt(document, start, end),
        cost: 0.01,
      })),
}
