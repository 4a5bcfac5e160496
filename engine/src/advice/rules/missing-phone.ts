import type { Rule } from '../rule.ts'

export const missingPhone: Rule = {
  name: 'missing-phone',
  dimension: 'credibility',
  severity: 'warning',
  find: ({ resume }) =>
    resume.json.basics.phone === undefined
      ? [
          {
            text: 'Add a phone number with its country code.',
            why: 'No phone number was found; interviews are often arranged by phone.',
            place: null,
            cost: 0.1,
          },
        ]
      : [],
}
