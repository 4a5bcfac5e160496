import { skillById } from '../../skills/load.ts'
import type { PostingNote, PostingRule } from './note.ts'
import { RELEASE_YEARS } from './release-years.ts'

/** "12 years of Kubernetes": more than there have been since its first release. */
export const findImpossibleYears: PostingRule = ({ job, year }) =>
  year === null
    ? []
    : job.criteria.flatMap((criterion): PostingNote[] => {
        if (criterion.kind !== 'skill' || criterion.minYears === null) return []
        const { minYears, place } = criterion
        // Of alternatives the oldest decides: "10 years of Python or Go" can be had.
        const released = Math.min(...criterion.anyOf.map((id) => RELEASE_YEARS[id] ?? 0))
        const possible = year - released
        if (released === 0 || minYears <= possible) return []
        const name = criterion.anyOf.map((id) => skillById(id)?.name ?? id).join(' or ')
        return [
          {
            rule: 'impossible-years',
            severity: 'warning',
            text: `${minYears} years of ${name} are more than anybody can have: it was released in ${released}.`,
            instead: `Write at most ${Math.max(1, Math.min(5, possible))} years, or what the person should be able to do with it.`,
            place,
          },
        ]
      })
