import { analyzeResume, composeText, parseResume } from '@zodie/engine'
import type { Deps } from '../src/deps.ts'
import { findAnalysisToCompute, saveReadResume, saveResult } from '../src/resume-analysis/queries.ts'
import { postingOf } from '../src/resume-analysis/rules.ts'

/**
 * Computes a queued analysis of a plain text here and now, where a worker with its reader threads would cost a suite
 * seconds. It is stated as made by an engine before this one, so that verifying it starts no reader either.
 */
export const finishAnalysis = async ({ db, storage }: Pick<Deps, 'db' | 'storage'>, id: number): Promise<void> => {
  const row = await findAnalysisToCompute(db, id)
  if (row === undefined) throw new Error(`There is no analysis ${id}.`)
  const fileSha256 = row.sha256.toString('hex')
  const document = composeText(new TextDecoder().decode(await storage.get(fileSha256)))
  const resume = parseResume(document, { asOf: row.as_of })
  const [posting, jobRevision] = [postingOf(row), row.job_revision]
  const analysis = analyzeResume({ document, resume, posting, asOf: row.as_of, fileSha256, jobRevision })
  const certificate = { ...analysis.certificate, engineVersion: '0.0.1' }
  await saveReadResume(db, row.resume_id, { document, resume, engineVersion: row.engine_version })
  await saveResult(db, id, { ...analysis, certificate })
}
