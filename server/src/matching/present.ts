import type { LineItem } from '@zodie/engine'
import type { TopMatch as TopMatchBody } from './schemas.ts'
import type { TopMatch } from './top-matches.ts'

const MOST_REASONS = 5

/** What counts most and is met, with the words that show it. */
const reasonsOf = (items: readonly LineItem[]): TopMatchBody['why'] =>
  items
    .filter(({ credit }) => credit > 0)
    .toSorted((one, other) => other.credit * other.weight - one.credit * one.weight)
    .slice(0, MOST_REASONS)
    .map(({ criterion, level, resume }) => ({ criterion: criterion.label, level, quote: resume[0]?.quote ?? null }))

export const toTopMatch = ({
  job,
  score: { overall, match, matchedSkills, missingSkills },
}: TopMatch): TopMatchBody => ({
  job_id: job.id,
  job_title: job.title,
  company_name: job.company,
  overall_score: overall,
  skill_alignment_score: match.scores.skill_alignment,
  project_validation_score: match.scores.project_validation,
  experience_score: match.scores.experience,
  education_score: match.scores.education,
  matched_skills: [...matchedSkills],
  missing_skills: [...missingSkills],
  why: reasonsOf(match.items),
  held_down: match.cap?.reason ?? null,
})
