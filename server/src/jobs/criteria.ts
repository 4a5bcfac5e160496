import { type Criterion as EngineCriterion, type JobPosting, lintPosting, parseJob } from '@zodie/engine'
import type { Criterion, JobCriteria, JobDraft } from './criteria-schemas.ts'
import type { JobRow } from './queries.ts'

type PostingFields = JobDraft | Pick<JobRow, 'title' | 'description' | 'requirements' | 'skills' | 'experience_level'>

const postingOf = ({ title, description, requirements, skills, experience_level }: PostingFields): JobPosting => ({
  title: title ?? '',
  description: description ?? '',
  requirements: requirements ?? '',
  skills: skills ?? [],
  experienceLevel: experience_level ?? null,
})

const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

/** What of a criterion is its own kind's; what the job does not say is left out. */
const detailsOf = (criterion: EngineCriterion): Partial<Criterion> => {
  switch (criterion.kind) {
    case 'skill':
      return { any_of: [...criterion.anyOf], ...years(criterion.minYears, null) }
    case 'experience':
      return {
        ...years(criterion.minYears, criterion.maxYears),
        ...(criterion.area === null ? {} : { area: criterion.area }),
      }
    case 'education':
      return {
        degree: criterion.level,
        fields_of_study: [...criterion.fields],
        or_equivalent: criterion.orEquivalent,
      }
    case 'certification':
    case 'licence':
      return { any_of: [...criterion.names] }
    case 'language': {
      const level = criterion.level === null ? undefined : LANGUAGE_LEVELS[criterion.level - 1]
      return level === undefined ? {} : { language_level: level }
    }
  }
}

const years = (min: number | null, max: number | null): Partial<Criterion> => ({
  ...(min === null ? {} : { min_years: min }),
  ...(max === null ? {} : { max_years: max }),
})

/** What a job or a draft of one asks for, and what to change in it. `asOf` is `YYYY-MM-DD`. */
export const criteriaOf = (fields: PostingFields, asOf: string): JobCriteria => {
  const posting = postingOf(fields)
  return {
    criteria: parseJob(posting).criteria.map((criterion) => {
      const { id, kind, label, importance, place } = criterion
      return { id, kind, label, importance, ...detailsOf(criterion), place }
    }),
    notes: lintPosting(posting, { asOf }),
  }
}
