import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST_POINTS = 10

export const tooManyPoints: Rule = {
  name: 'too-many-points',
  dimension: 'formatting',
  severity: 'suggestion',
  find: ({ resume }) =>
    resume.json.work.flatMap(({ position, name, highlights }, index) =>
      highlights.length <= MOST_POINTS
        ? []
        : [
            {
              text: `Keep the five to eight points of "${shortQuote(position ?? name ?? highlights[0] ?? '')}" that matter most for the job you want.`,
              why: `The role has ${highlights.length} points; after the first few they are skimmed.`,
              place: firstPlaceOf(resume, `/work/${index}/position`, `/work/${index}`, `/work/${index}/highlights/0`),
              cost: 0.03,
            },
          ],
    ),
}
