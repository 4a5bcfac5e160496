import { firstPlaceOf } from '../places.ts'
import type { Rule } from '../rule.ts'

export const noWorkDates: Rule = {
  name: 'no-work-dates',
  dimension: 'credibility',
  severity: 'critical',
  find({ resume }) {
    const { roles } = resume
    if (roles.length === 0 || roles.some(({ start, end }) => start !== null || end !== null)) return []
    return [
      {
        text: 'Give every role its start and end as month and year.',
        why: 'No role is dated, so neither years of experience nor how recent it is can be judged.',
        place: firstPlaceOf(resume, '/work/0/position', '/work/0', '/work/0/name'),
        cost: 0.25,
      },
    ]
  },
}
