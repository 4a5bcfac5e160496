import { KIND_NAMES } from '../../resume/kind-names.ts'
import type { Rule } from '../rule.ts'

/** Above this a resume is likelier odd than absent. */
const UNLIKELY = 0.35

const MOST_REASONS = 3

export const notAResume: Rule = {
  name: 'not-a-resume',
  dimension: 'trustworthiness',
  severity: 'critical',
  find: ({ resume: { resumeLikelihood, documentKind } }) => {
    if (resumeLikelihood >= UNLIKELY) return []
    const { kind, evidence } = documentKind
    const isNamed = kind !== 'resume' && kind !== 'other'
    const reasons = evidence.slice(0, MOST_REASONS).map(({ reason }) => reason)
    return [
      {
        text: isNamed
          ? `Check that this is the right file: it reads like ${KIND_NAMES[kind]}, not a resume.`
          : 'Check that this is the right file: it does not read like a resume.',
        why: isNamed
          ? `It ${reasons.join(', ')}; contact, roles, education and skills do not stand where a resume has them.`
          : 'Neither contact, roles, education nor skills were found where a resume has them.',
        place: isNamed ? (evidence[0]?.place ?? null) : null,
        cost: 0.4,
      },
    ]
  },
}
