import { ENGINE_VERSION, type Weights } from '@zodie/engine'
import type { Logger } from 'pino'
import type { Db } from '../database/connect.ts'
import { UnreadableError } from '../documents/errors.ts'
import type { ReaderPool } from '../documents/pool.ts'
import { announce } from '../queue/notifications.ts'
import type { Task } from '../queue/queue.ts'
import type { Storage } from '../storage/storage.ts'
import { noteInContext } from '../telemetry/context.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Trace } from '../telemetry/tracing.ts'
import { formatOf } from './media-types.ts'
import * as queries from './queries.ts'
import { isFinished, postingOf, storedDocument, topicOf } from './rules.ts'
import { watchStages } from './stages.ts'

export const ANALYZE_RESUME = 'analyze-resume'

export interface AnalyzeResumePayload {
  readonly analysisId: number
}

/** What else is to happen once a result is saved, in the transaction that saves it. */
export type OnResult = (trx: Db, analysisId: number) => Promise<void>

export interface AnalyzeResumeDeps {
  readonly db: Db
  readonly storage: Storage
  readonly readers: ReaderPool
  readonly onResult: OnResult
  readonly metrics: Pick<Metrics, 'analysisStage' | 'analysisEnded'>
  readonly tracing: Trace
  readonly log: Logger
}

/** Reads the resume (once per file and engine), scores it, saves the result once, tells who waits for it. */
export const analyzeResumeTask = (deps: AnalyzeResumeDeps): Task<AnalyzeResumePayload> => ({
  name: ANALYZE_RESUME,

  run: async ({ analysisId }) => {
    noteInContext({ analysis_id: analysisId })
    const found = await queries.findAnalysisToCompute(deps.db, analysisId)
    // Deleted meanwhile, or an earlier try did get as far as saving it.
    if (found === undefined || isFinished(found)) return
    const row = await underOwnEngine(deps.db, found)
    if (row === undefined) return
    try {
      await compute(deps, row)
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      await failUnreadable(deps.db, row, error)
      deps.metrics.analysisEnded(error.slug, formatOf(row.media_type))
    }
  },

  giveUp: async ({ analysisId }) => {
    noteInContext({ analysis_id: analysisId })
    deps.log.error('an analysis failed on every try')
    deps.metrics.analysisEnded('analysis-failed', 'unknown')
    await endAsFailed(deps.db, analysisId, {
      slug: 'analysis-failed',
      detail:
        'Something on our side went wrong with this resume, on every try. Send it once more later, or in another format.',
    })
  },
})

/**
 * While one release takes the place of another, a worker gets what was asked of another engine. It computes that with its own, and says so;
 * `undefined` when there is such an analysis already, and nothing to compute.
 */
const underOwnEngine = async (
  db: Db,
  row: queries.AnalysisToCompute,
): Promise<queries.AnalysisToCompute | undefined> => {
  if (row.engine_version === ENGINE_VERSION) return row
  if (await queries.setEngineVersion(db, row.id, ENGINE_VERSION)) return { ...row, engine_version: ENGINE_VERSION }
  await endAsFailed(db, row.id, {
    slug: 'analysis-failed',
    detail:
      'Another release has analysed this resume for this job meanwhile. Send the resume once more to get that analysis.',
  })
  return undefined
}

const endAsFailed = (db: Db, analysisId: number, failure: { slug: string; detail: string }): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await queries.saveFailure(trx, analysisId, failure)
    await announce(trx, topicOf(analysisId))
  })

const showProgress = async (db: Db, analysisId: number, stage: string, progress: number): Promise<void> => {
  await queries.markRunning(db, analysisId, stage, progress)
  await announce(db, topicOf(analysisId))
}

const compute = async (deps: AnalyzeResumeDeps, row: queries.AnalysisToCompute): Promise<void> => {
  const { db, storage, readers, onResult } = deps
  const stages = watchStages(deps, formatOf(row.media_type))
  stages.past('wait', row.waited_seconds)
  const sha256 = row.sha256.toString('hex')
  const document = storedDocument(row)
  await showProgress(db, row.id, document === undefined ? 'reading' : 'scoring', document === undefined ? 10 : 60)
  const source = document === undefined ? { bytes: await stages.run('fetch', () => storage.get(sha256)) } : { document }
  const computed = await readers.analyze({
    source,
    posting: postingOf(row),
    asOf: row.as_of,
    // Written by `submitResume`, or by the seed with the engine's own.
    weights: row.weights as Weights,
    fileSha256: sha256,
    jobRevision: row.job_revision,
  })
  stages.inThread(computed.steps)
  await stages.run('save', () =>
    db.transaction().execute(async (trx) => {
      if (document === undefined)
        await queries.saveReadResume(trx, row.resume_id, { ...computed, engineVersion: row.engine_version })
      if (await queries.saveResult(trx, row.id, computed.analysis)) await onResult(trx, row.id)
      await announce(trx, topicOf(row.id))
    }),
  )
  deps.metrics.analysisEnded('done', formatOf(row.media_type))
}

const failUnreadable = (db: Db, row: queries.AnalysisToCompute, { slug, detail }: UnreadableError): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await queries.saveUnreadableResume(trx, row.resume_id, { slug, detail })
    await queries.saveFailure(trx, row.id, { slug, detail })
    await announce(trx, topicOf(row.id))
  })
