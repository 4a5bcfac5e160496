import { createHash } from 'node:crypto'
import { analyzeResume, composeText, DEFAULT_WEIGHTS, ENGINE_VERSION, parseResume } from '@zodie/engine'
import type { Db } from '../src/database/connect.ts'
import { findJob } from '../src/jobs/queries.ts'
import { insertAnalysis, saveFile, saveReadResume, saveResult, saveResume } from '../src/resume-analysis/queries.ts'

interface Wanted {
  readonly userId: number
  readonly jobId: number
  readonly resume: string
  readonly fileName?: string
  /** Tells apart analyses that would be one. */
  readonly weightsKey?: string
}

const AS_OF = '2026-06-01'

/** A finished analysis as a worker leaves it, computed by the engine on the spot; its id and the result. */
export const storeFinishedAnalysis = async (db: Db, wanted: Wanted) => {
  const { userId, jobId, resume: text, fileName = 'resume.txt', weightsKey = 'default' } = wanted
  const job = await findJob(db, jobId)
  if (job === undefined) throw new Error(`There is no job ${jobId}.`)
  const document = composeText(text)
  const resume = parseResume(document, { asOf: AS_OF })
  const { title, description, requirements, skills, experience_level: experienceLevel } = job
  const posting = { title, description, requirements, skills, experienceLevel }
  const result = analyzeResume({ document, resume, posting, asOf: AS_OF, jobRevision: job.revision })
  const sha256 = createHash('sha256').update(text).digest()
  const fileId = await saveFile(db, { sha256, size: text.length, mediaType: 'text/plain', backend: 'local' })
  const resumeId = await saveResume(db, { userId, fileId, fileName })
  await saveReadResume(db, resumeId, { document, resume, engineVersion: ENGINE_VERSION })
  const key = { userId, resumeId, jobId, jobRevision: job.revision, engineVersion: ENGINE_VERSION, weightsKey }
  const analysis = await insertAnalysis(db, key, AS_OF, DEFAULT_WEIGHTS)
  if (analysis === undefined) throw new Error('There is such an analysis already.')
  await saveResult(db, analysis.id, result)
  return { id: analysis.id, resumeId, result }
}
