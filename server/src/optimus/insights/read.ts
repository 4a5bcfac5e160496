import { setImmediate as breathe } from 'node:timers/promises'
import { ENGINE_VERSION, type JobCriteria, parseJob, parseResume, scoreResume } from '@zodie/engine'
import type { Db } from '../../database/tables.ts'
import type { JobRow } from '../../jobs/queries.ts'
import { countHiring, countSources } from '../dashboard/queries.ts'
import { inOneState, type Scope } from '../queries.ts'
import type { Period } from '../rules.ts'
import * as queries from './queries.ts'
import { comparable, createRelaxer, type Relaxer, type Unsure } from './relax.ts'
import { createTally } from './tally.ts'

/** From this overall score on an applicant is qualified, where the employer sets no bar. */
export const USUAL_BAR = 70
const BETWEEN_BREATHS = 25

const EVER: Period = { from: undefined, to: undefined, timeZone: 'UTC', last: '1970-01-01' }

const postingOf = ({ experience_level: experienceLevel, title, description, requirements, skills }: JobRow) => ({
  ...{ title, description, requirements, skills, experienceLevel },
})

/** Settles what the stored scores leave open, by scoring those resumes against the criteria that are left. */
const settleUnsure = async (
  db: Db,
  job: JobRow,
  criteria: JobCriteria,
  relaxer: Relaxer,
  bar: number,
): Promise<void> => {
  const byAnalysis = Map.groupBy(relaxer.unsure(), ({ analysisId }: Unsure) => analysisId)
  for (const [analysisId, open] of byAnalysis) {
    const found = await queries.findReadResume(db, analysisId)
    if (found === undefined) continue
    const { document, parsed, as_of: asOf, engine_version: engine, weights } = found
    const resume = engine === ENGINE_VERSION ? parsed : parseResume(document, { asOf })
    const scorer = scoreResume(document, resume, asOf, weights)
    for (const { criterionId, isQualified } of open) {
      const left = { ...criteria, criteria: criteria.criteria.filter(({ id }) => id !== criterionId) }
      relaxer.settle(criterionId, isQualified, (scorer.score(left, postingOf(job)).overall ?? -1) >= bar)
    }
    await breathe()
  }
}

const readApplicants = async (db: Db, job: JobRow) => {
  const bar = job.qualified_score ?? USUAL_BAR
  const criteria = parseJob(postingOf(job))
  const tally = createTally(
    criteria.criteria.filter((criterion) => criterion.kind === 'skill'),
    bar,
  )
  const relaxer = createRelaxer(criteria.criteria, bar)
  const counts = { comparable: 0, notComparable: 0 }
  let seen = 0
  for await (const row of queries.listApplicants(db, job.id)) {
    if (row.analysis_id === null) continue
    tally.add(row)
    const stored = comparable(row, job.revision)
    if (stored === undefined) counts.notComparable += 1
    else {
      counts.comparable += 1
      relaxer.add(row.analysis_id, stored, (row.overall_score ?? -1) >= bar)
    }
    seen += 1
    // Other requests come between.
    if (seen % BETWEEN_BREATHS === 0) await breathe()
  }
  await settleUnsure(db, job, criteria, relaxer, bar)
  return { bar, ...counts, tally: tally.result(), relaxed: relaxer.result() }
}

/** All that is known of the applications to one job, of one state of the database. */
export const readInsights = (db: Db, job: JobRow) =>
  inOneState(db, async (state) => {
    const scope: Scope = { viewerId: job.user_id, isEverything: false, jobId: job.id }
    return {
      job,
      hiring: await countHiring(state, scope, EVER),
      funnel: await queries.countFunnel(state, job.id),
      sources: await countSources(state, scope, EVER),
      others: await queries.compareOtherJobs(state, job),
      applicants: await readApplicants(state, job),
    }
  })

export type Insights = Awaited<ReturnType<typeof readInsights>>
