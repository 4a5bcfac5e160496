import { fold } from '../../text/fold.ts'
import { firstPlaceOf } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Whoever owns the place may use its address. */
const OWNER = /founder|owner|freelance|self|partner|director|inhaber|selbst|gründer|gerant|gérant|autonom|fundador/i
const SHORTEST_NAME = 4

export const employerEmail: Rule = {
  name: 'employer-email',
  dimension: 'credibility',
  severity: 'suggestion',
  find({ resume }) {
    const { email } = resume.json.basics
    const domain = email?.split('@')[1]?.split('.').slice(-2, -1)[0] ?? ''
    if (email === undefined || domain.length < SHORTEST_NAME) return []
    return resume.roles.flatMap(({ entry, title, current }) => {
      const employer = entry.startsWith('/work/') ? resume.json.work[Number(entry.split('/')[2])]?.name : undefined
      const [word] = fold(employer ?? '').match(/[\p{L}\p{N}]+/gu) ?? []
      if (!current || word === undefined || word !== domain.toLowerCase() || OWNER.test(title ?? '')) return []
      return [
        {
          text: `Give a private address instead of ${email}.`,
          why: `The address belongs to ${employer}, where you work: the employer may read it, and it ends with the job.`,
          place: firstPlaceOf(resume, '/basics/email'),
          cost: 0.02,
        },
      ]
    })
  },
}
