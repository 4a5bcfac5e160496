import type { Rule } from '../rule.ts'

export const missingEmail: Rule = {
  name: 'missing-email',
  dimension: 'credibility',
  severity: 'critical',
  find: ({ resume }) =>
    resume.json.basics.email === undefined
      ? [
          {
            text: 'Add an email address below your name.',
            why: 'No email address was found; an employer who wants to answer needs one.',
            place: null,
            cost: 0.25,
          },
        ]
      : [],
}
