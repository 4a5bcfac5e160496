import { monthsBetween } from '../../match/months.ts'
import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

// Changing jobs, a month or two may run in both; half a year of two full-time jobs needs a word.
const MOST_MONTHS = 6
/** Every pair is compared: 10,000 invented roles would be 50 million pairs. A long working life has thirty. */
const MOST_ROLES = 100
const BESIDE_A_JOB =
  /freelance|part[- ]?time|volunteer|intern|consult|contract|advis|board|tutor|teaching assistant|student|founder|owner|self[- ]employed|teilzeit|werkstudent|temps partiel|media jornada|bénévole|mentor|lecturer/i

export const overlappingRoles: Rule = {
  name: 'overlapping-roles',
  dimension: 'trustworthiness',
  severity: 'suggestion',
  find({ resume }) {
    const fullTime = resume.roles
      .filter(
        ({ entry, title, start, end }) =>
          entry.startsWith('/work') && start !== null && end !== null && !BESIDE_A_JOB.test(title ?? ''),
      )
      .slice(0, MOST_ROLES)
    const employer = (entry: string): string => resume.json.work[Number(entry.split('/')[2])]?.name ?? entry
    return fullTime.flatMap((role, index) =>
      fullTime.slice(index + 1).flatMap((other) => {
        const from = (role.start ?? '') > (other.start ?? '') ? role.start : other.start
        const to = (role.end ?? '') < (other.end ?? '') ? role.end : other.end
        if (
          from === null ||
          to === null ||
          monthsBetween(from, to) <= MOST_MONTHS ||
          employer(role.entry) === employer(other.entry)
        )
          return []
        const names = [role, other].map(({ title }) => `"${shortQuote(title ?? 'a role', 50)}"`).join(' and ')
        return [
          {
            text: `Say how ${names} went together (part-time, freelance, same group), or correct the dates.`,
            why: `They overlap by ${monthsBetween(from, to)} months. The months are counted once.`,
            place: firstPlaceOf(resume, `${role.entry}/startDate`, role.entry),
            cost: 0.05,
          },
        ]
      }),
    )
  },
}
