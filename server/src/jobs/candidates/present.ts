import { analysisSeen, type ShownScore } from '../../decisions/rules.ts'
import { reasonsOf } from '../../matching/reasons.ts'
import type { CandidateRow } from './queries.ts'
import type { JobCandidate } from './schemas.ts'

const NO_SCORES = { skill_alignment: null, experience: null, education: null, project_validation: null }

/** A ranked applicant. Blind: nothing that names the person, and no words of the resume, which may. */
export const toCandidate =
  (isBlind: boolean) =>
  ({ id, status, full_name, email, result, created_at }: CandidateRow): JobCandidate => {
    const scores = result?.scores ?? NO_SCORES
    return {
      application_id: id,
      status,
      name: isBlind ? null : full_name,
      email: isBlind ? null : email,
      overall_score: result?.overall ?? null,
      skill_alignment_score: scores.skill_alignment,
      experience_score: scores.experience,
      education_score: scores.education,
      project_validation_score: scores.project_validation,
      matched_skills: [...(result?.matchedSkills ?? [])],
      missing_skills: [...(result?.missingSkills ?? [])],
      why: reasonsOf(result?.items ?? []).map((reason) => (isBlind ? { ...reason, quote: null } : reason)),
      held_down: result?.cap?.reason ?? null,
      applied_at: created_at.toISOString(),
    }
  }

/** Those among ranked applicants who have a score, as the record of decisions knows them. */
export const shownScores = (rows: readonly CandidateRow[]): ShownScore[] =>
  rows.flatMap(({ id: applicationId, applicant_id: applicantId, analysis_id, result }) => {
    if (analysis_id === null || result === null) return []
    return [{ applicationId, applicantId, analysis: analysisSeen(analysis_id, result) }]
  })
