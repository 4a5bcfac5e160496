import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

export const dateMissing: Rule = {
  name: 'date-missing',
  dimension: 'credibility',
  severity: 'warning',
  find({ resume }) {
    // Where no role has dates, no-work-dates says it once.
    if (resume.roles.every(({ start }) => start === null)) return []
    return resume.roles
      .filter(({ start }) => start === null)
      .map(({ entry, title }) => ({
        text: `Add start and end dates to ${title === null ? 'this role' : `"${shortQuote(title)}"`}.`,
        why: 'The other roles are dated; this one cannot be counted as experience.',
        place: firstPlaceOf(resume, `${entry}/position`, entry, `${entry}/name`),
        cost: 0.08,
      }))
  },
}
