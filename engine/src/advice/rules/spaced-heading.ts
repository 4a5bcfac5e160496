import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

/** "E D U C A T I O N": five letters and more, set apart by spaces that stand in the text itself. */
const FEWEST_LETTERS = 5
const isSpaced = (text: string): boolean => {
  if (text.charAt(1) !== ' ') return false
  const parts = text.split(' ')
  return parts.length >= FEWEST_LETTERS && parts.every((part) => part.length === 1 && /\p{L}/u.test(part))
}

export const spacedHeading: Rule = {
  name: 'spaced-heading',
  dimension: 'formatting',
  severity: 'warning',
  find: ({ document }) =>
    document.lines
      .filter(({ start, end }) => isSpaced(document.text.slice(start, end).trim()))
      .slice(0, 3)
      .map(({ start, end }) => ({
        text: `Write "${document.text.slice(start, end).trim()}" without spaces between its letters; spacing is set in the style.`,
        why: 'Programs read single letters there and miss the heading.',
        place: placeAt(document, start, end),
        cost: 0.03,
      })),
}
