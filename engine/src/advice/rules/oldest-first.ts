import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const FEWEST_ROLES = 3

export const oldestFirst: Rule = {
  name: 'oldest-first',
  dimension: 'formatting',
  severity: 'warning',
  find({ resume }) {
    const starts = resume.roles.flatMap(({ entry, title, start }) =>
      entry.startsWith('/work/') && start !== null ? [{ entry, title, start }] : [],
    )
    const rises = starts.every(({ start }, index) => index === 0 || start > (starts[index - 1]?.start ?? ''))
    const [first] = starts
    const last = starts.at(-1)
    if (first === undefined || last === undefined || starts.length < FEWEST_ROLES || !rises) return []
    return [
      {
        text: `Begin with "${shortQuote(last.title ?? 'the latest role')}" (${last.start.slice(0, 4)}) and go back in time.`,
        why: `The roles begin with ${first.start.slice(0, 4)}; readers expect the latest one at the top and may stop before it.`,
        place: firstPlaceOf(resume, `${first.entry}/position`, first.entry),
        cost: 0.05,
      },
    ]
  },
}
