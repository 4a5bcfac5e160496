import { countWords, firstPlaceOf } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST_WORDS = 100

export const longSummary: Rule = {
  name: 'long-summary',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ resume }) {
    const words = countWords(resume.json.basics.summary ?? '')
    if (words <= MOST_WORDS) return []
    return [
      {
        text: 'Cut the summary to three or four lines: what you are, your strongest skills, what you want next.',
        why: `It has ${words} words.`,
        place: firstPlaceOf(resume, '/basics/summary'),
        cost: 0.04,
      },
    ]
  },
}
