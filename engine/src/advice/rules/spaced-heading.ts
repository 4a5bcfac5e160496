import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

/** "E D U C A T I O N": five letters and more, set apart by spaces that stand in the text itself. */
const SPACED = /^\p{L}(?: \p{L}){4,30}$/u

export const spacedHeading: Rule = {
  name: 'spaced-heading',
  dimension: 'formatting',
  severity: 'warning',
  find: ({ document }) =>
    document.lines
      .filter(({ start, end }) => SPACED.test(document.text.slice(start, end).trim()))
      .slice(0, 3)
      .map(({ start, end }) => ({
        text: `Write "${document.text.slice(start, end).trim()}" without spaces between its letters; spacing is set in the style.`,
        why: 'Programs read single letters there and miss the heading.',
        place: placeAt(document, start, end),
        cost: 0.03,
      })),
}
