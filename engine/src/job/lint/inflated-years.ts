import { seniorityOfTitle } from '../title.ts'
import type { Criterion, JobPosting, SeniorityLevel } from '../types.ts'
import type { PostingNote, PostingRule } from './note.ts'

/** The most years that a level can ask for and mean itself; above it the posting names another level or keeps people out. */
const MOST_YEARS: Readonly<Record<SeniorityLevel, number>> = {
  entry: 2,
  junior: 3,
  mid: 9,
  senior: 14,
  lead: 14,
  executive: 20,
}
// Where no level is named, ten years are asked for far oftener than the work needs them.
const MOST_YEARS_OF_ANY = 9

const yearsOf = (criterion: Criterion): number =>
  criterion.kind === 'experience' || criterion.kind === 'skill' ? (criterion.minYears ?? 0) : 0

/** The level that the posting names; one guessed from the years themselves could not speak against them. */
const namedLevel = ({ experienceLevel, title }: JobPosting): SeniorityLevel | null =>
  experienceLevel ?? seniorityOfTitle(title)

/** Years beyond what the level means; for entry and junior roles that is a contradiction (contradictions.ts). */
export const findInflatedYears: PostingRule = ({ job, posting }) => {
  const level = namedLevel(posting)
  if (level === 'entry' || level === 'junior') return []
  const most = level === null ? MOST_YEARS_OF_ANY : MOST_YEARS[level]
  return job.criteria.flatMap((criterion): PostingNote[] =>
    yearsOf(criterion) <= most
      ? []
      : [
          {
            rule: 'inflated-years',
            severity: 'warning',
            text: `${yearsOf(criterion)} years${level === null ? '' : ` for a ${level} role`} keep out people who can do the work.`,
            instead: 'Write what the person should be able to do, or fewer years.',
            place: criterion.place,
          },
        ],
  )
}

export { MOST_YEARS, namedLevel, yearsOf }
