import { skillById } from '../../skills/load.ts'
import type { Rule } from '../rule.ts'
import { FIRST_RELEASES } from '../words/first-releases.ts'

/** Previews and private betas: so many years before the first public release are let pass. */
const TOLERANCE_YEARS = 1
const MOST_FINDINGS = 3

export const technologyTooNew: Rule = {
  name: 'technology-too-new',
  dimension: 'trustworthiness',
  severity: 'warning',
  find({ resume }) {
    const ends = new Map(resume.roles.map(({ entry, end }) => [entry, end]))
    return resume.skills
      .flatMap(({ id, evidence }) => {
        const released = FIRST_RELEASES[id]
        if (released === undefined) return []
        return evidence.flatMap(({ entry, place }) => {
          const end = ends.get(entry ?? '') ?? null
          if (end === null || Number(end.slice(0, 4)) >= released - TOLERANCE_YEARS) return []
          const name = skillById(id)?.name ?? id
          return [
            {
              text: `Check "${place.quote}" or the dates of the role that names it: the role ended in ${end.slice(0, 4)}.`,
              why: `${name} was first released in ${released}.`,
              place,
              cost: 0.06,
            },
          ]
        })
      })
      .slice(0, MOST_FINDINGS)
  },
}
