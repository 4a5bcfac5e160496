// For tests: the resume of an invented person who has what a posting asks for, made from its criteria alone.
import type { Criterion, JobCriteria } from '../src/job/types.ts'
import { skillById } from '../src/skills/load.ts'

const NEWEST_YEAR = 2026
const LEAST_YEARS = 3

const LEVEL_WORDS = {
  secondary: 'A-levels',
  vocational: 'Apprenticeship',
  associate: 'Associate degree',
  bachelor: 'BSc',
  master: 'MSc',
  doctorate: 'PhD',
} as const

const RESULTS = [
  'which cut the time it takes by 20 %',
  'for 40 people a week without one complaint',
  'and brought two colleagues to do the same in 6 months',
]

const skillNames = (criteria: readonly Criterion[]): string[] =>
  criteria.flatMap((criterion) =>
    criterion.kind === 'skill' ? [skillById(criterion.anyOf[0] ?? '')?.name ?? criterion.label] : [],
  )

const section = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${heading}\n${lines.join('\n')}\n`

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every criterion met and shown in use, in the words of the lexicon and of the criteria. */
export function resumeOf({ criteria, occupation, seniority }: JobCriteria): string {
  const asked = criteria.flatMap((criterion) =>
    criterion.kind === 'experience' || (criterion.kind === 'skill' && criterion.minYears !== null)
      ? [criterion.minYears ?? 0]
      : [],
  )
  const enough = seniority === 'senior' || seniority === 'lead' ? 8 : seniority === 'executive' ? 15 : LEAST_YEARS
  const begin = NEWEST_YEAR - Math.max(enough, ...asked) - 1
  // Nobody writes "mid" into a title.
  const title = `${seniority === null || seniority === 'mid' ? '' : `${seniority} `}${occupation || 'Specialist'}`
  const areas = criteria.flatMap((criterion) => (criterion.kind === 'experience' ? (criterion.area ?? []) : []))
  const skills = [...new Set(skillNames(criteria))]
  const points = skills.map((name, index) => `• Was responsible for ${name} ${RESULTS[index % RESULTS.length] ?? ''}`)
  return `Mara Ellinger
${capitalised(title)}
mara.ellinger@example.org | +44 20 7946 0018 | Leeds, UK | linkedin.com/in/mara-ellinger-example
${section('EXPERIENCE', [
  `${capitalised(title)}, Northwind Works Ltd`,
  `Jan ${begin} – Present`,
  ...points,
  ...areas.map((area) => `• Worked in ${area.replace(/^in /, '')} all this time, with 12 colleagues`),
  '• Handed work over in writing, so that 3 people could take holidays without being called',
  '• Looked after two newcomers in their first 6 months, who both stayed',
])}${section(
  'EDUCATION',
  criteria
    .flatMap((criterion) =>
      criterion.kind === 'education'
        ? [`${LEVEL_WORDS[criterion.level]} ${capitalised(criterion.fields[0] ?? 'Biology')}, University of Oakhurst`]
        : [],
    )
    .concat(criteria.some(({ kind }) => kind === 'education') ? [] : ['BSc Biology, University of Oakhurst'])
    .flatMap((line) => [line, `${begin - 4} – ${begin - 1}`]),
)}${section('SKILLS', skills.length === 0 ? [] : [skills.join(', ')])}${section(
  'CERTIFICATES',
  criteria.flatMap((criterion) =>
    criterion.kind === 'certification' || criterion.kind === 'licence'
      ? [`${criterion.names[0] ?? criterion.label}, Oakhurst Board, ${NEWEST_YEAR - 2}`]
      : [],
  ),
)}${section(
  'LANGUAGES',
  criteria.flatMap((criterion) =>
    criterion.kind === 'language' ? [`${skillById(criterion.language)?.name ?? criterion.label} (native)`] : [],
  ),
)}`
}
