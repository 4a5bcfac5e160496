import type { PostingRule } from './note.ts'

// Above a dozen, people who meet most of them do not apply (and no two employers mean all of theirs).
const MOST_REQUIRED = 12

/** Too many requirements, or none. */
export const judgeAmount: PostingRule = ({ job: { criteria } }) => {
  if (criteria.length === 0)
    return [
      {
        rule: 'no-criteria',
        severity: 'warning',
        text: 'The posting asks for nothing that could be compared with a resume.',
        instead: 'Name the skills and the experience that the work needs.',
        place: null,
      },
    ]
  const required = criteria.filter(({ importance }) => importance === 'required')
  return required.length <= MOST_REQUIRED
    ? []
    : [
        {
          rule: 'too-many-required',
          severity: 'warning',
          text: `${required.length} things are required; whoever lacks one may not apply.`,
          instead: 'Move what can be learned on the job under a heading "Nice to have".',
          place: required[MOST_REQUIRED]?.place ?? null,
        },
      ]
}
