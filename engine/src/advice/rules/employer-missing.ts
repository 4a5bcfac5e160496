import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

export const employerMissing: Rule = {
  name: 'employer-missing',
  dimension: 'credibility',
  severity: 'warning',
  find: ({ resume }) =>
    resume.json.work.flatMap(({ name, position }, index) =>
      name === undefined
        ? [
            {
              text: `Name the employer of ${position === undefined ? 'this role' : `"${shortQuote(position)}"`}, or write "self-employed".`,
              why: 'A role without an employer cannot be checked.',
              place: firstPlaceOf(resume, `/work/${index}/position`, `/work/${index}`),
              cost: 0.08,
            },
          ]
        : [],
    ),
}
