import { countWords } from '../places.ts'
import type { Rule } from '../rule.ts'

const FEWEST_WORDS = 120

export const tooShort: Rule = {
  name: 'too-short',
  dimension: 'formatting',
  severity: 'warning',
  find({ document }) {
    const words = countWords(document.text)
    if (words >= FEWEST_WORDS) return []
    return [
      {
        text: 'Say more of what you did: for each role two to five points with task, tools and result.',
        why: `The resume has ${words} words; there is little to judge.`,
        place: null,
        cost: 0.2,
      },
    ]
  },
}
