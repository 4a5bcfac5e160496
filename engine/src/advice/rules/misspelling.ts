import { linesUnder, placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'
import { MISSPELLINGS } from '../words/misspellings.ts'

const CORRECT: ReadonlyMap<string, string> = new Map(Object.entries(MISSPELLINGS))
const MOST_FINDINGS = 5
const WORD = /\p{L}+/gu

export const misspelling: Rule = {
  name: 'misspelling',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ document, resume }) {
    // What was recognised in a picture may be our own error.
    if (document.ocrPages.length > 0) return []
    return linesUnder(document, resume, ['summary', 'work', 'projects', 'volunteer', 'skills', 'education'])
      .flatMap((line) =>
        [...document.text.slice(line.start, line.end).matchAll(WORD)].flatMap((match) => {
          const correct = CORRECT.get(match[0].toLowerCase())
          const start = line.start + match.index
          return correct === undefined ? [] : [{ correct, place: placeAt(document, start, start + match[0].length) }]
        }),
      )
      .slice(0, MOST_FINDINGS)
      .map(({ correct, place }) => ({
        text: `Write "${correct}" for "${place.quote}".`,
        why: 'A misspelt word is not found by a search, and readers take it for haste.',
        place,
        cost: 0.01,
      }))
  },
}
