import type { Analysis } from '@zodie/engine'
import { withResult } from '../../resume-analysis/present.ts'
import type { OneOffAnalysis } from './schemas.ts'

export const toOneOff = (result: Analysis): OneOffAnalysis => {
  const analysis = withResult(result)
  return {
    analysis,
    job_match: {
      overall_score: result.overall,
      matched_skills: [...result.matchedSkills],
      missing_skills: [...result.missingSkills],
      held_down: result.cap?.reason ?? null,
    },
    recommendations: analysis.recommendation_details,
  }
}
