import { countWords } from '../places.ts'
import type { Rule } from '../rule.ts'

// A skill may well stand in every role; one in forty words, and more than a dozen times, is not writing any more.
const MOST_MENTIONS = 12
const MOST_SHARE = 1 / 40

export const keywordStuffing: Rule = {
  name: 'keyword-stuffing',
  dimension: 'trustworthiness',
  severity: 'warning',
  find({ document, resume }) {
    const words = countWords(document.text)
    return resume.skills
      .filter(({ evidence }) => evidence.length > MOST_MENTIONS && evidence.length > words * MOST_SHARE)
      .map(({ name, evidence }) => ({
        text: `Name ${name} where it was used, not more often.`,
        why: `It stands ${evidence.length} times in ${words} words; repetition adds nothing to the score.`,
        place: evidence[0]?.place ?? null,
        cost: 0.12,
      }))
  },
}
