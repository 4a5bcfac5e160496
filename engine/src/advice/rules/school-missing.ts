import { firstPlaceOf } from '../places.ts'
import type { Rule } from '../rule.ts'

export const schoolMissing: Rule = {
  name: 'school-missing',
  dimension: 'credibility',
  severity: 'suggestion',
  find: ({ resume }) =>
    resume.json.education.flatMap(({ institution }, index) =>
      institution === undefined
        ? [
            {
              text: 'Name the school or university of this degree.',
              why: 'A degree without a school cannot be checked.',
              place: firstPlaceOf(
                resume,
                `/education/${index}/studyType`,
                `/education/${index}/area`,
                `/education/${index}`,
              ),
              cost: 0.05,
            },
          ]
        : [],
    ),
}
