import type { Rule } from '../rule.ts'

const UNLIKELY = 0.25

export const notAResume: Rule = {
  name: 'not-a-resume',
  dimension: 'trustworthiness',
  severity: 'critical',
  find: ({ resume }) =>
    resume.resumeLikelihood < UNLIKELY
      ? [
          {
            text: 'Check that this is the right file: it does not read like a resume.',
            why: 'Neither contact, roles, education nor skills were found where a resume has them.',
            place: null,
            cost: 0.4,
          },
        ]
      : [],
}
