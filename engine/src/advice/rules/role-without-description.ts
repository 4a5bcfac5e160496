import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

// Roles further back may stand with their title alone.
const RECENT_ROLES = 3

export const roleWithoutDescription: Rule = {
  name: 'role-without-description',
  dimension: 'credibility',
  severity: 'warning',
  find: ({ resume }) =>
    resume.json.work.slice(0, RECENT_ROLES).flatMap(({ position, summary, highlights }, index) =>
      highlights.length === 0 && summary === undefined
        ? [
            {
              text: `Say in two or three points what you did as ${position === undefined ? 'this role' : `"${shortQuote(position)}"`}: task, tools, result.`,
              why: 'The role has a title only, so it shows no skill in use.',
              place: firstPlaceOf(resume, `/work/${index}/position`, `/work/${index}`, `/work/${index}/name`),
              cost: 0.08,
            },
          ]
        : [],
    ),
}
