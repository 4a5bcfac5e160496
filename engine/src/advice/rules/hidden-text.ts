import { shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const REASONS = {
  'same-colour': 'painted in the colour of its background',
  'invisible-mode': 'set to be invisible',
  transparent: 'fully transparent',
  tiny: 'too small to be read',
  'off-page': 'placed off the page',
  covered: 'covered by something painted over it',
  vanish: 'marked as hidden',
} as const

export const hiddenText: Rule = {
  name: 'hidden-text',
  dimension: 'trustworthiness',
  severity: 'critical',
  find({ resume }) {
    const [first] = resume.hidden
    if (first === undefined) return []
    const letters = resume.hidden.reduce((sum, { text }) => sum + text.length, 0)
    return [
      {
        text: `Remove the text that no reader sees, for example "${shortQuote(first.text)}" on page ${first.page}.`,
        why: `${letters} characters are in the file but not visible (the first are ${REASONS[first.reason]}). They are not scored, and they look like an attempt to deceive.`,
        place: null,
        cost: 0.4,
      },
    ]
  },
}
