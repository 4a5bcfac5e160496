import { composeText, type JobCriteria, parseResume, scoreResume } from '@zodie/engine'
import { renderText } from '../fixtures/render-text.ts'
import type { Db } from '../server/src/database/tables.ts'
import { CANDIDATES } from '../server/src/matching/best-jobs.ts'
import { listCandidates } from '../server/src/matching/candidates/queries.ts'
import { FEWEST_SKILLS, heldTerms, heldYears } from '../server/src/matching/terms.ts'
import { personNumber } from '../server/src/seed/people.ts'

const BEST = 10

/** Of how many of the true best an equally good one was among the candidates. */
export interface Recall {
  readonly person: number
  readonly jobs: number
  readonly found: number
}

interface StoredCriteria {
  readonly job_id: number
  readonly criteria: JobCriteria
}

/** Open jobs that ask for enough skills, up to `most`, newest first. */
const listStored = async (db: Db, most: number): Promise<StoredCriteria[]> => {
  const rows = await db
    .selectFrom('job_criteria')
    .innerJoin('job', 'job.id', 'job_criteria.job_id')
    .select(['job_criteria.job_id', 'job_criteria.criteria'])
    .where('job_criteria.skills', '>=', FEWEST_SKILLS)
    .where('job.status', '=', 'active')
    .where('job.closes_at', 'is', null)
    .orderBy('job_criteria.job_id', 'desc')
    .limit(most)
    .execute()
  // Written by saveCriteria alone.
  return rows.map(({ job_id, criteria }) => ({ job_id, criteria: JSON.parse(criteria) as JobCriteria }))
}

/**
 * Scores every stored job for each invented person and looks how many of the ten best the candidates of the database hold.
 * Among jobs of one score it does not matter which is found: a found job counts if it scores at least what the tenth does.
 */
export const measureRecall = async (db: Db, persons: number, mostJobs: number, asOf: string): Promise<Recall[]> => {
  const stored = await listStored(db, mostJobs)
  const recalls: Recall[] = []
  for (let person = 0; person < persons; person += 1) {
    const document = composeText(new TextDecoder().decode(renderText(personNumber(7 * person + 1), 'capitals').bytes))
    const scorer = scoreResume(document, parseResume(document, { asOf }), asOf)
    const scores = new Map(stored.map(({ job_id, criteria }) => [job_id, scorer.score(criteria).overall ?? 0]))
    const tenth = [...scores.values()].sort((one, other) => other - one)[BEST - 1] ?? 0
    const wanted = {
      held: heldTerms(scorer.candidate),
      years: heldYears(scorer.candidate),
      count: CANDIDATES,
    }
    const candidates = await listCandidates(db, wanted)
    const good = candidates.filter(({ job_id }) => (scores.get(job_id) ?? -1) >= tenth)
    recalls.push({ person, jobs: stored.length, found: Math.min(BEST, good.length) })
  }
  return recalls
}
