import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

// 8 pt is the least that prints legibly; hidden text (under 4 pt) is another rule's.
const SMALLEST_POINTS = 8
const MUCH = 0.3

export const textTooSmall: Rule = {
  name: 'text-too-small',
  dimension: 'formatting',
  severity: 'warning',
  find({ document }) {
    const spans = document.lines.flatMap((line) => line.spans).filter(({ size }) => size !== null)
    const small = spans.filter(({ size }) => size !== null && size < SMALLEST_POINTS)
    const letters = (all: typeof spans): number => all.reduce((sum, { start, end }) => sum + end - start, 0)
    const [first] = small
    if (first === undefined || letters(small) < MUCH * letters(spans)) return []
    return [
      {
        text: 'Set the text in 10 points or more.',
        why: `${Math.round((100 * letters(small)) / letters(spans))} % of it is smaller than ${SMALLEST_POINTS} points.`,
        place: placeAt(document, first.start, first.end),
        cost: 0.1,
      },
    ]
  },
}
