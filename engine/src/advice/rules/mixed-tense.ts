import { wordsOf } from '../phrases.ts'
import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'
import { PAST_VERBS, PRESENT_VERBS } from '../words/verbs.ts'

// One odd verb may be a noun ("Lead engineer of …").
const FEWEST_PRESENT = 2

export const mixedTense: Rule = {
  name: 'mixed-tense',
  dimension: 'formatting',
  severity: 'suggestion',
  find: ({ resume }) =>
    resume.roles.flatMap(({ entry, title, current, end }) => {
      const points = entry.startsWith('/work/') ? (resume.json.work[Number(entry.split('/')[2])]?.highlights ?? []) : []
      if (current || end === null) return []
      const openings = points.map((text) => wordsOf(text)[0] ?? '')
      const isPresent = (word: string): boolean => PRESENT_VERBS.has(word)
      const at = openings.findIndex(isPresent)
      if (openings.filter(isPresent).length < FEWEST_PRESENT || !openings.some((word) => PAST_VERBS.has(word)))
        return []
      return [
        {
          text: `Put "${shortQuote(points[at] ?? '')}" in the past like the other points of "${shortQuote(title ?? 'this role', 50)}".`,
          why: 'The role has ended; its points are partly in the present, partly in the past.',
          place: firstPlaceOf(resume, `${entry}/highlights/${at}`, entry),
          cost: 0.01,
        },
      ]
    }),
}
