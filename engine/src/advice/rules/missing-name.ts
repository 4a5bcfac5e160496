import type { Rule } from '../rule.ts'

export const missingName: Rule = {
  name: 'missing-name',
  dimension: 'credibility',
  severity: 'critical',
  find: ({ resume }) =>
    resume.json.basics.name === undefined
      ? [
          {
            text: 'Put your name on the first line, by itself.',
            why: 'No name was found, so the resume cannot be told from another.',
            place: null,
            cost: 0.15,
          },
        ]
      : [],
}
