import { createHash } from 'node:crypto'
import type { DocumentFormat, Analysis as EngineAnalysis, Weights } from '@zodie/engine'
import { compareAnalyses, DEFAULT_WEIGHTS, ENGINE_VERSION, type Verification, whyNotComparable } from '@zodie/engine'
import type { CurrentUser } from '../auth/guards.ts'
import type { MostKept } from '../config.ts'
import type { Db } from '../database/connect.ts'
import { UnreadableError } from '../documents/errors.ts'
import { judgeKind, pictureType } from '../documents/kind.ts'
import type { ReaderPool } from '../documents/pool.ts'
import { disagreement, READABLE } from '../documents/promises.ts'
import type { WithReaders } from '../documents/readers-for-requests.ts'
import type { UploadedFile } from '../http/uploads.ts'
import { findJob, type JobRow } from '../jobs/queries.ts'
import { maySeeJob, weightsOf } from '../jobs/rules.ts'
import { fail } from '../problems.ts'
import { announce } from '../queue/notifications.ts'
import type { Enqueue } from '../queue/queue.ts'
import { lockFile } from '../storage/lock.ts'
import type { Storage } from '../storage/storage.ts'
import { noteInContext } from '../telemetry/context.ts'
import { lockQuota } from '../users/queries.ts'
import { MEDIA_TYPES } from './media-types.ts'
import * as queries from './queries.ts'
import { requireAnalyses, requireRoom } from './resumes/quota.ts'
import { canTryAgain, keyOfWeights, postingOf, topicOf } from './rules.ts'
import { ANALYZE_RESUME, type AnalyzeResumePayload } from './tasks.ts'

export interface SubmitDeps {
  readonly db: Db
  readonly storage: Storage
  readonly enqueue: Enqueue
  /** 0: any number. */
  readonly maxStoredBytesPerUser: number
  readonly mostKept: Pick<MostKept, 'analysesPerUser'>
}

/** A resume as it arrived: new bytes, or one uploaded before. */
export type SubmittedResume =
  | { readonly kind: 'file'; readonly file: UploadedFile }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'known'; readonly resumeId: number }

const mediaTypeOf = (kind: DocumentFormat, bytes: Uint8Array): string =>
  kind === 'image' ? pictureType(bytes) : MEDIA_TYPES[kind]

/** Judges a file by its bytes; what it is called only has to agree. */
const requireReadableKind = async (file: UploadedFile): Promise<DocumentFormat> => {
  if (file.bytes.length === 0)
    return fail('resume-empty', 'The file is empty. Choose the resume again and send it once more.')
  const kind = await judgeKind(file.bytes)
  const mismatch = disagreement(kind, file.fileName, file.contentType)
  if (mismatch !== undefined) return fail('resume-type-mismatch', mismatch)
  if (typeof kind !== 'string')
    return fail('resume-type-unsupported', `This is ${kind.other}. Send the resume as ${READABLE}.`)
  return kind
}

const MAX_FILE_NAME = 255

const storeFile = async (deps: SubmitDeps, userId: number, file: UploadedFile): Promise<StoredResume> => {
  const kind = await requireReadableKind(file)
  const sha256 = createHash('sha256').update(file.bytes).digest()
  return async (trx) => {
    const key = sha256.toString('hex')
    const quota = { bytes: deps.maxStoredBytesPerUser, analyses: deps.mostKept.analysesPerUser }
    await requireRoom(trx, { userId, sha256, bytes: file.bytes.length }, quota)
    await lockFile(trx, key)
    // Before the row: a row without its bytes would be a loss, bytes without a row are only litter.
    await deps.storage.put(trx, key, file.bytes)
    const fileId = await queries.saveFile(trx, {
      sha256,
      size: file.bytes.length,
      mediaType: mediaTypeOf(kind, file.bytes),
      backend: deps.storage.backend,
    })
    const fileName = file.fileName.replaceAll('\0', '').slice(-MAX_FILE_NAME) || 'resume'
    return queries.saveResume(trx, { userId, fileId, fileName })
  }
}

/** Stores the bytes, writes the resume's row within a transaction, and gives its id. */
type StoredResume = (trx: Db) => Promise<number>

const noSuchResume = (resumeId: number): never => fail('resume-not-found', `You have no resume ${resumeId}.`)

const storeResume = async (deps: SubmitDeps, userId: number, resume: SubmittedResume): Promise<StoredResume> => {
  switch (resume.kind) {
    case 'file':
      return storeFile(deps, userId, resume.file)
    case 'text': {
      const bytes = new TextEncoder().encode(resume.text)
      return storeFile(deps, userId, { bytes, fileName: 'resume.txt', contentType: 'text/plain' })
    }
    case 'known': {
      const known = await queries.findResumeOf(deps.db, userId, resume.resumeId)
      if (known === undefined) return noSuchResume(resume.resumeId)
      return async (trx) => ((await queries.holdResumeOf(trx, userId, known.id)) ? known.id : noSuchResume(known.id))
    }
  }
}

const requireVisibleJob = async (db: Db, user: CurrentUser, jobId: number): Promise<JobRow> => {
  const job = await findJob(db, jobId)
  return job !== undefined && maySeeJob(user, job, new Date())
    ? job
    : fail('job-not-found', `There is no job ${jobId}.`)
}

/**
 * Accepts a resume for analysis against a job. When it resolves, the file is stored and the row and its task are
 * committed together: from then on nothing that happens to this process loses the analysis. The same resume against the
 * same revision of the job, by the same engine and weights, is the analysis that exists already.
 */
export const submitResume = async (
  deps: SubmitDeps,
  user: CurrentUser,
  jobId: number,
  resume: SubmittedResume,
): Promise<queries.AnalysisRow> => {
  const job = await requireVisibleJob(deps.db, user, jobId)
  const saveResumeRow = await storeResume(deps, user.id, resume)
  return deps.db.transaction().execute(async (trx) => {
    // Before the file, which erasing an account locks after it: the other way round, each would wait for the other.
    if (!(await queries.holdUser(trx, user.id)))
      return fail('user-not-found', 'Your account was erased while the resume arrived. Nothing of it was kept.')
    // Before the resume's row too: the user's other uploads wait here, so that together they take no more than each may.
    await lockQuota(trx, user.id)
    const key: queries.AnalysisKey = {
      userId: user.id,
      resumeId: await saveResumeRow(trx),
      jobId,
      jobRevision: job.revision,
      engineVersion: ENGINE_VERSION,
      weightsKey: keyOfWeights(weightsOf(job)),
    }
    const weights = { ...DEFAULT_WEIGHTS, ...weightsOf(job) }
    const row = (await beginAnalysis(deps, trx, key, weights)) ?? (await answerFromStored(deps, trx, key))
    noteInContext({ analysis_id: row.id })
    return row
  })
}

/** In the user's own group, so that nobody who sends hundreds keeps the others waiting. */
const enqueueAnalysis = (deps: SubmitDeps, trx: Db, userId: number, analysisId: number) =>
  deps.enqueue<AnalyzeResumePayload>(trx, ANALYZE_RESUME, { analysisId }, { group: `user-${userId}` })

const beginAnalysis = async (
  deps: SubmitDeps,
  trx: Db,
  key: queries.AnalysisKey,
  weights: Weights,
): Promise<queries.AnalysisRow | undefined> => {
  const today = new Date().toISOString().slice(0, 10)
  const begun = await queries.insertAnalysis(trx, key, today, weights)
  if (begun === undefined) return undefined
  await requireAnalyses(trx, key.userId, { more: 0, most: deps.mostKept.analysesPerUser })
  await enqueueAnalysis(deps, trx, key.userId, begun.id)
  return begun
}

const answerFromStored = async (deps: SubmitDeps, trx: Db, key: queries.AnalysisKey): Promise<queries.AnalysisRow> => {
  const stored = await queries.touchAnalysis(trx, key)
  if (!canTryAgain(stored)) return stored
  await enqueueAnalysis(deps, trx, key.userId, stored.id)
  return queries.requeueAnalysis(trx, stored.id)
}

/** One that was given up is queued again, so that another try computes it; one that ended otherwise stays as it is. */
export const reviveAnalysis = async (trx: Db, analysisId: number): Promise<void> => {
  const outcome = await queries.lockOutcome(trx, analysisId)
  if (outcome === undefined || !canTryAgain(outcome)) return
  await queries.requeueAnalysis(trx, analysisId)
  await announce(trx, topicOf(analysisId))
}

export interface VerifyDeps {
  readonly db: Db
  readonly storage: Storage
  readonly withReaders: WithReaders
}

/**
 * Computes a finished analysis again, from the stored bytes of its file and the kept revision of its posting, and compares
 * part by part. Nothing is written. The file is read anew: the document kept from the first reading is part of what is in doubt.
 * @throws Problem too-busy, analysis-not-found
 */
export const verifyResult = async (
  deps: VerifyDeps,
  userId: number,
  analysisId: number,
  stated: EngineAnalysis,
): Promise<Verification> => {
  const notComparable = whyNotComparable(stated)
  if (notComparable !== null) return cannotTell(notComparable)
  return deps.withReaders(userId, (readers) => computeAgain(deps, readers, analysisId, stated))
}

const computeAgain = async (
  { db, storage }: VerifyDeps,
  readers: Pick<ReaderPool, 'analyze'>,
  analysisId: number,
  stated: EngineAnalysis,
): Promise<Verification> => {
  const row = await queries.findAnalysisToCompute(db, analysisId)
  if (row === undefined)
    return fail('analysis-not-found', `The analysis ${analysisId} was deleted while it was verified.`)
  const bytes = await storage.get(row.sha256.toString('hex'))
  const { asOf, weights } = stated.certificate
  try {
    const { analysis } = await readers.analyze({
      source: { bytes },
      posting: postingOf(row),
      asOf,
      weights,
      // Of the bytes themselves: that the row names them is no proof.
      fileSha256: createHash('sha256').update(bytes).digest('hex'),
      jobRevision: row.job_revision,
    })
    return compareAnalyses(stated, analysis)
  } catch (error) {
    // It was read once, so this is a matter of time or memory and proves nothing against the result.
    if (error instanceof UnreadableError) return cannotTell(`The file could not be read again. ${error.detail}`)
    throw error
  }
}

const cannotTell = (explanation: string): Verification => ({ verified: null, differences: [], explanation })
