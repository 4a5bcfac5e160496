import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

export const degreeNotStated: Rule = {
  name: 'degree-not-stated',
  dimension: 'credibility',
  severity: 'suggestion',
  find: ({ resume }) =>
    resume.json.education.flatMap(({ studyType, area, institution }, index) => {
      if (studyType !== undefined) return []
      const place = firstPlaceOf(
        resume,
        `/education/${index}/area`,
        `/education/${index}/institution`,
        `/education/${index}`,
      )
      return [
        {
          text: `Say which degree or certificate you took${institution === undefined ? '' : ` at "${shortQuote(institution)}"`}${area === undefined ? '' : ` in ${shortQuote(area)}`}, or that the course is not finished.`,
          why: 'The entry names no degree, so it counts for none.',
          place,
          cost: 0.05,
        },
      ]
    }),
}
