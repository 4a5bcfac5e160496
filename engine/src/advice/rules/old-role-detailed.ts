import { monthsBetween } from '../../match/months.ts'
import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const OLD_MONTHS = 15 * 12
const MOST_POINTS = 5

export const oldRoleDetailed: Rule = {
  name: 'old-role-detailed',
  dimension: 'formatting',
  severity: 'suggestion',
  find: ({ resume, asOf }) =>
    resume.roles.flatMap(({ entry, title, end }) => {
      const work = entry.startsWith('/work/') ? resume.json.work[Number(entry.split('/')[2])] : undefined
      const points = work?.highlights.length ?? 0
      if (end === null || monthsBetween(end, asOf) < OLD_MONTHS || points <= MOST_POINTS) return []
      return [
        {
          text: `Shorten "${shortQuote(title ?? work?.name ?? 'this role')}" to a line or two, unless the job you want is like it.`,
          why: `The role ended in ${end.slice(0, 4)} and has ${points} points; the space serves recent work better.`,
          place: firstPlaceOf(resume, `${entry}/position`, entry),
          // No cost: a long working life must not lower a score.
          cost: 0,
        },
      ]
    }),
}
