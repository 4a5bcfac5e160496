import type { Document } from '../document/types.ts'
import type { JobCriteria, JobPosting } from '../job/types.ts'
import { toCandidate } from '../match/candidate.ts'
import { matchResume } from '../match/match.ts'
import type { Candidate, Match, Score, Weights } from '../match/types.ts'
import { DEFAULT_WEIGHTS, overallOf } from '../match/weights.ts'
import type { Resume } from '../resume/types.ts'
import { skillLists } from './analyze.ts'
import { asIfShown } from './as-if.ts'
import { allShares, draftFindings, type RuleDraft } from './review.ts'

/** One resume against one job: the scores and lists that `analyzeResume` gives, without its advice. */
export interface ResumeScore {
  readonly overall: Score
  readonly match: Match
  readonly matchedSkills: readonly string[]
  readonly missingSkills: readonly string[]
}

export interface ResumeScorer {
  readonly candidate: Candidate
  /**
   * With the posting the overall score is exactly that of `analyzeResume`; without it, a posting pasted into the resume goes
   * unnoticed, and no rule has to look at the resume again.
   */
  score(criteria: JobCriteria, posting?: JobPosting): ResumeScore
  /** The overall score against a job as if the resume showed one skill more (an id) in use; what else it finds stands. */
  ifShown(skillId: string): (criteria: JobCriteria) => Score
}

/** For one resume against many jobs: what does not depend on the job is judged once. `asOf` is `YYYY-MM-DD`. */
export function scoreResume(
  document: Document,
  resume: Resume,
  asOf: string,
  weights: Weights = DEFAULT_WEIGHTS,
): ResumeScorer {
  const candidate = toCandidate(document, resume, asOf)
  const review = (posting: JobPosting | null, criteria: JobCriteria | null, match: Match | null): RuleDraft[] =>
    draftFindings({ document, resume, candidate, asOf, posting, criteria, match })
  const alone = review(null, null, null)
  const overall = (match: Match, drafts: readonly RuleDraft[]): Score =>
    overallOf(allShares(match, drafts), weights, match.cap?.at ?? null)
  return {
    candidate,
    ifShown(skillId) {
      const then = asIfShown(skillId)(candidate)
      return (criteria) => overall(matchResume(then, criteria, { asOf }), alone)
    },
    score(criteria, posting) {
      const match = matchResume(candidate, criteria, { asOf })
      const drafts = posting === undefined ? alone : review(posting, criteria, match)
      return {
        overall: overall(match, drafts),
        match,
        ...skillLists(match),
      }
    },
  }
}
