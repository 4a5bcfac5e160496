import { reasonsOf } from './reasons.ts'
import type { SkillGap as SkillGapBody, TopMatch as TopMatchBody } from './schemas.ts'
import type { SkillGap } from './skill-gap.ts'
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

const MOST_GAINS = 10
const MOST_EXAMPLES = 5

export const toSkillGap = ({ jobs, atBar, gains }: SkillGap, bar: number): SkillGapBody => ({
  bar,
  jobs_looked_at: jobs,
  jobs_at_bar: atBar,
  skills: gains.slice(0, MOST_GAINS).map(({ skill, asking, opened, meanGain }) => ({
    skill,
    jobs_asking: asking,
    jobs_opened: opened.length,
    mean_gain: Math.round(meanGain * 10) / 10,
    opened_job_ids: opened.slice(0, MOST_EXAMPLES),
  })),
})
