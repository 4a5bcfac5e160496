import { monthsBetween } from '../../match/months.ts'
import { firstPlaceOf } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST_MONTHS = 12

interface Stretch {
  readonly start: string
  readonly end: string
  readonly entry: string
}

export const unexplainedGap: Rule = {
  name: 'unexplained-gap',
  dimension: 'trustworthiness',
  severity: 'suggestion',
  find({ resume, asOf }) {
    const studies = resume.json.education.flatMap(({ startDate, endDate }, index): Stretch[] =>
      startDate === undefined ? [] : [{ start: startDate, end: endDate ?? asOf, entry: `/education/${index}` }],
    )
    const work = resume.roles.flatMap(({ start, end, entry }): Stretch[] =>
      start === null ? [] : [{ start, end: end ?? start, entry }],
    )
    if (work.length === 0) return []
    const all = [...work, ...studies].sort((a, b) => (a.start < b.start ? -1 : 1))
    const firstWork = work.reduce((first, { start }) => (start < first ? start : first), asOf)
    let reached = firstWork
    return [...all, { start: asOf.slice(0, 7), end: asOf, entry: '' }].flatMap(({ start, end, entry }) => {
      const months = monthsBetween(reached, start) - 1
      const from = reached
      if (end > reached) reached = end
      if (months <= MOST_MONTHS) return []
      return [
        {
          text: `Say in a line what lies between ${from.slice(0, 7)} and ${start.slice(0, 7)} (study, family, travel, illness, search are all fine).`,
          why: `${months} months are without an entry; readers wonder, and a short word is enough. It is no fault.`,
          place: entry === '' ? null : firstPlaceOf(resume, `${entry}/startDate`, entry),
          cost: 0.03,
        },
      ]
    })
  },
}
