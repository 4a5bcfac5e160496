import type { Document, Analysis as EngineAnalysis, Resume, Weights } from '@zodie/engine'
import { type Selectable, sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import { hasCode } from '../database/error-codes.ts'
import type { FileBackend } from '../database/file-tables.ts'
import type { AnalysisTable, ResumeTable } from '../database/tables.ts'
import type { LinkCheck } from '../links/rules.ts'

export interface AnalysisRow extends Omit<Selectable<AnalysisTable>, 'result' | 'link_checks'> {
  /** As `saveResult` wrote it. */
  readonly result: EngineAnalysis | null
  /** As `links/queries.ts` wrote them. */
  readonly link_checks: readonly LinkCheck[] | null
}
export type ResumeRow = Selectable<ResumeTable>

// `result` is written by saveResult alone, from an engine Analysis, and the row's engine_version says which; `link_checks` by
// saveLinkChecks alone.
const asAnalysis = (row: Selectable<AnalysisTable>): AnalysisRow => ({
  ...row,
  result: row.result as EngineAnalysis | null,
  link_checks: row.link_checks as readonly LinkCheck[] | null,
})
const asAnalysisIfAny = (row: Selectable<AnalysisTable> | undefined): AnalysisRow | undefined =>
  row === undefined ? undefined : asAnalysis(row)

interface NewFile {
  /** 32 bytes. */
  readonly sha256: Buffer
  readonly size: number
  readonly mediaType: string
  readonly backend: FileBackend
}

/** The id of the file with these bytes, new or known. */
export const saveFile = async (db: Db, file: NewFile): Promise<number> => {
  const { id } = await db
    .insertInto('file')
    .values({ sha256: file.sha256, size: file.size, media_type: file.mediaType, backend: file.backend })
    // An update that changes nothing, because "do nothing" would return no row.
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ sha256: file.sha256 }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The user's resume made of this file, new or known; the name is the latest one it was uploaded under. */
export const saveResume = async (
  db: Db,
  resume: { userId: number; fileId: number; fileName: string },
): Promise<number> => {
  const { id } = await db
    .insertInto('resume')
    .values({ user_id: resume.userId, file_id: resume.fileId, file_name: resume.fileName })
    .onConflict((conflict) => conflict.columns(['user_id', 'file_id']).doUpdateSet({ file_name: resume.fileName }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Whether the account is there; it then stays until the transaction ends. */
export const holdUser = async (db: Db, userId: number): Promise<boolean> => {
  const user = db.selectFrom('users').select('id').where('id', '=', userId)
  return (await user.forKeyShare().executeTakeFirst()) !== undefined
}

export const findResumeOf = (db: Db, userId: number, resumeId: number): Promise<ResumeRow | undefined> =>
  db.selectFrom('resume').selectAll().where('id', '=', resumeId).where('user_id', '=', userId).executeTakeFirst()

/** Whether it is the user's; it is then neither erased nor hidden until the transaction ends. */
export const holdResumeOf = async (db: Db, userId: number, resumeId: number): Promise<boolean> => {
  const resume = db.selectFrom('resume').select('id').where('id', '=', resumeId).where('user_id', '=', userId)
  return (await resume.forKeyShare().executeTakeFirst()) !== undefined
}

export interface AnalysisKey {
  readonly userId: number
  readonly resumeId: number
  readonly jobId: number
  readonly jobRevision: number
  readonly engineVersion: string
  readonly weightsKey: string
}

/** A new analysis, or `undefined` when one of this key exists. */
export const insertAnalysis = async (
  db: Db,
  key: AnalysisKey,
  asOf: string,
  weights: Weights,
): Promise<AnalysisRow | undefined> => {
  const row = await db
    .insertInto('analysis')
    .values({
      user_id: key.userId,
      resume_id: key.resumeId,
      job_id: key.jobId,
      job_revision: key.jobRevision,
      engine_version: key.engineVersion,
      weights_key: key.weightsKey,
      weights: JSON.stringify(weights),
      as_of: asOf,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
  return asAnalysisIfAny(row)
}

/** The analysis of this key, marked as the one asked for last. */
export const touchAnalysis = async (db: Db, key: AnalysisKey): Promise<AnalysisRow> => {
  const row = await db
    .updateTable('analysis')
    .set({ requested_at: sql`now()` })
    .where('user_id', '=', key.userId)
    .where('resume_id', '=', key.resumeId)
    .where('job_id', '=', key.jobId)
    .where('job_revision', '=', key.jobRevision)
    .where('engine_version', '=', key.engineVersion)
    .where('weights_key', '=', key.weightsKey)
    .returningAll()
    .executeTakeFirstOrThrow()
  return asAnalysis(row)
}

/** How it ended, held until the transaction ends; `undefined` when it was deleted. */
export const lockOutcome = (trx: Db, analysisId: number) =>
  trx
    .selectFrom('analysis')
    .select(['status', 'failure_slug'])
    .where('id', '=', analysisId)
    .forUpdate()
    .executeTakeFirst()

/** Back to the start, for one that failed for a reason of ours. */
export const requeueAnalysis = async (db: Db, analysisId: number): Promise<AnalysisRow> => {
  const row = await db
    .updateTable('analysis')
    .set({
      status: 'queued',
      stage: 'queued',
      progress: 0,
      failure_slug: null,
      failure_detail: null,
      finished_at: null,
    })
    .where('id', '=', analysisId)
    .returningAll()
    .executeTakeFirstOrThrow()
  return asAnalysis(row)
}

export const findAnalysisOf = async (db: Db, userId: number, analysisId: number): Promise<AnalysisRow | undefined> =>
  asAnalysisIfAny(
    await db
      .selectFrom('analysis')
      .selectAll()
      .where('id', '=', analysisId)
      .where('user_id', '=', userId)
      .executeTakeFirst(),
  )

/** The one the user asked for last against this job. */
export const findLatestAnalysisOf = async (db: Db, userId: number, jobId: number): Promise<AnalysisRow | undefined> => {
  const row = await db
    .selectFrom('analysis')
    .selectAll()
    .where('user_id', '=', userId)
    .where('job_id', '=', jobId)
    .orderBy('requested_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return asAnalysisIfAny(row)
}

/** All that a worker needs to compute an analysis. */
export const findAnalysisToCompute = (db: Db, analysisId: number) =>
  db
    .selectFrom('analysis')
    .innerJoin('resume', 'resume.id', 'analysis.resume_id')
    .innerJoin('file', 'file.id', 'resume.file_id')
    .innerJoin('job_revision as posting', (join) =>
      join.onRef('posting.job_id', '=', 'analysis.job_id').onRef('posting.revision', '=', 'analysis.job_revision'),
    )
    .select([
      'analysis.id',
      'analysis.status',
      'analysis.as_of',
      'analysis.weights',
      'analysis.engine_version',
      'analysis.job_revision',
      'analysis.resume_id',
      sql<number>`extract(epoch from now() - analysis.requested_at)::float`.as('waited_seconds'),
      'resume.document',
      'resume.engine_version as document_engine_version',
      'file.sha256',
      'file.media_type',
      'posting.title',
      'posting.description',
      'posting.requirements',
      'posting.skills',
      'posting.experience_level',
    ])
    .where('analysis.id', '=', analysisId)
    .executeTakeFirst()

export type AnalysisToCompute = NonNullable<Awaited<ReturnType<typeof findAnalysisToCompute>>>

export const markRunning = (db: Db, analysisId: number, stage: string, progress: number) =>
  db
    .updateTable('analysis')
    .set({ status: 'running', stage, progress })
    .where('id', '=', analysisId)
    .where('status', 'in', ['queued', 'running'])
    .execute()

/** Answers false when there is one of that engine already, of the same resume and posting. */
export const setEngineVersion = async (db: Db, analysisId: number, engineVersion: string): Promise<boolean> => {
  try {
    await db.updateTable('analysis').set({ engine_version: engineVersion }).where('id', '=', analysisId).execute()
    return true
  } catch (error) {
    if (hasCode(error, '23505')) return false
    throw error
  }
}

export const saveReadResume = (
  db: Db,
  resumeId: number,
  read: { document: Document; resume: Resume; engineVersion: string },
) =>
  db
    .updateTable('resume')
    .set({
      status: 'done',
      document: JSON.stringify(read.document),
      parsed: JSON.stringify(read.resume),
      engine_version: read.engineVersion,
      failure_slug: null,
      failure_detail: null,
    })
    .where('id', '=', resumeId)
    .execute()

export const saveUnreadableResume = (db: Db, resumeId: number, failure: { slug: string; detail: string }) =>
  db
    .updateTable('resume')
    .set({ status: 'failed', failure_slug: failure.slug, failure_detail: failure.detail })
    .where('id', '=', resumeId)
    .execute()

/** Saves a result once: a task that runs a second time changes nothing. */
export const saveResult = async (db: Db, analysisId: number, result: EngineAnalysis): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('analysis')
    .set({
      status: 'done',
      stage: 'done',
      progress: 100,
      overall_score: result.overall,
      skill_alignment_score: result.scores.skill_alignment,
      experience_score: result.scores.experience,
      education_score: result.scores.education,
      project_validation_score: result.scores.project_validation,
      formatting_score: result.scores.formatting,
      trustworthiness_score: result.scores.trustworthiness,
      credibility_score: result.scores.credibility,
      weights: JSON.stringify(result.certificate.weights),
      result: JSON.stringify(result),
      finished_at: sql`now()`,
    })
    .where('id', '=', analysisId)
    .where('status', 'in', ['queued', 'running'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const saveFailure = async (
  db: Db,
  analysisId: number,
  failure: { slug: string; detail: string },
): Promise<void> => {
  await db
    .updateTable('analysis')
    .set({
      status: 'failed',
      stage: 'failed',
      progress: 100,
      failure_slug: failure.slug,
      failure_detail: failure.detail,
      finished_at: sql`now()`,
    })
    .where('id', '=', analysisId)
    .where('status', 'in', ['queued', 'running'])
    .execute()
}
