import { fold } from '../text/fold.ts'
import { tellingStems } from '../text/words.ts'
import { type Sentence, splitSentences } from './clauses.ts'
import { mergeCriteria } from './merge.ts'
import { placeIn } from './places.ts'
import { blankRanges, isProtectedItem, withoutProtected } from './protected.ts'
import { criteriaOfSentence } from './sentence-criteria.ts'
import { structuredSkillCriteria, titleSkillCriteria } from './skill-criteria.ts'
import { occupationOf, seniorityOfTitle, seniorityOfYears } from './title.ts'
import type { Criterion, JobCriteria, JobPosting, SeniorityLevel } from './types.ts'

/**
 * What a posting asks for: criteria with their importance and exact place, seniority, occupation and duties.
 * A pure function of the posting; text of any language is taken, headings and cues are known in English, French, German
 * and Spanish. Never throws; a posting that asks nothing gives no criteria.
 */
export function parseJob(posting: JobPosting): JobCriteria {
  const requirements = splitSentences('requirements', posting.requirements)
  const description = splitSentences('description', posting.description)
  const criteria = mergeCriteria(listDemands(posting, requirements, description))
  const duties = [...description, ...requirements]
    .filter(({ block, refused }) => block === 'duties' && refused.length === 0)
    .map(({ field, start, end }) =>
      placeIn(field, field === 'description' ? posting.description : posting.requirements, start, end),
    )
  const told = [...requirements, ...description]
    .filter(({ block }) => block !== 'ignored')
    .map(({ text, refused }) => blankRanges(text, refused))
  const terms = [...new Set(tellingStems([titleOf(posting), ...skillsOf(posting), ...told].join('\n')))]
  return {
    criteria,
    seniority: seniorityOf(posting, criteria, description[0]?.text ?? ''),
    occupation: occupationOf(titleOf(posting)),
    duties,
    terms,
  }
}

const titleOf = ({ title }: JobPosting): string => withoutProtected(title, fold(title))
const skillsOf = ({ skills }: JobPosting): string[] => skills.filter((skill) => !isProtectedItem(fold(skill)))

/** Every demand as it stands, the same thing asked twice listed twice. */
export function listDemands(
  posting: JobPosting,
  requirements: readonly Sentence[] = splitSentences('requirements', posting.requirements),
  description: readonly Sentence[] = splitSentences('description', posting.description),
): Criterion[] {
  return [
    ...structuredSkillCriteria(posting),
    ...titleSkillCriteria(posting.title),
    ...requirements.flatMap((sentence) => criteriaOfSentence(sentence, posting.requirements)),
    ...description.flatMap((sentence) => criteriaOfSentence(sentence, posting.description)),
  ]
}

const LEVEL_IN_TEXT = /\b(senior|junior|entry[- ]level|graduate|mid[- ]level)\b/i

/** The employer's own field, else the title's word, else a level in the first sentence, else the years asked for. */
function seniorityOf(posting: JobPosting, criteria: readonly Criterion[], opening: string): SeniorityLevel | null {
  const said =
    posting.experienceLevel ??
    seniorityOfTitle(posting.title) ??
    (LEVEL_IN_TEXT.test(opening) ? seniorityOfTitle(LEVEL_IN_TEXT.exec(opening)?.[0] ?? '') : null)
  if (said !== null) return said
  const years = criteria.flatMap((criterion) =>
    criterion.kind === 'experience' && criterion.importance === 'required' ? [criterion.minYears] : [],
  )
  return years.length === 0 ? null : seniorityOfYears(Math.max(...years))
}
