import { reasonsOf } from './reasons.ts'
import type { TopMatch as TopMatchBody } from './schemas.ts'
import type { TopMatch } from './top-matches.ts'

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
