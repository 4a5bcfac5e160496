import { showsNumber } from '../../match/outcome.ts'
import { asIfMeasured } from '../as-if.ts'
import { findPhrase } from '../phrases.ts'
import { countWords, listPoints, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

// In fewer points there may be nothing to count.
const FEWEST_POINTS = 6

/** Numbers in words, folded, "one" and its like left out. Chinese and Japanese write theirs within words. */
const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty dozen dozens hundred hundreds thousand thousands million millions half ' +
  'zwei drei vier funf sechs sieben acht neun zehn zwolf zwanzig hundert tausend halfte ' +
  'deux trois quatre cinq huit dix douze quinze vingt trente cent mille moitie ' +
  'dos tres cuatro cinco seis siete ocho nueve diez doce veinte cien mil mitad'
const WORDS = NUMBER_WORDS.split(' ')
const isMeasured = (text: string): boolean =>
  showsNumber(text) || findPhrase(text, WORDS) !== undefined || /[\p{Script=Han}\p{Script=Hangul}]/u.test(text)

export const noNumbers: Rule = {
  name: 'no-numbers',
  dimension: 'project_validation',
  severity: 'warning',
  find({ resume }) {
    const points = listPoints(resume)
    if (points.length < FEWEST_POINTS || points.some(({ text }) => isMeasured(text))) return []
    const [longest] = points.toSorted((a, b) => countWords(b.text) - countWords(a.text))
    if (longest === undefined) return []
    return [
      {
        text: `Add a number you know to one or two points, for example to "${shortQuote(longest.text)}": how many people, orders, pages, hours.`,
        why: `None of ${points.length} points says how much or how many, so their size cannot be told.`,
        place: longest.place,
        cost: 0,
        fix: asIfMeasured(longest.place),
      },
    ]
  },
}
