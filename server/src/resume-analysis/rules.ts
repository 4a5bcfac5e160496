import type { Document, JobPosting } from '@zodie/engine'
import type { UploadedForm } from '../http/uploads.ts'
import type { JobWeights } from '../jobs/schemas.ts'
import { fail } from '../problems.ts'
import type { SubmittedResume } from './commands.ts'
import type { AnalysisRow, AnalysisToCompute } from './queries.ts'

export const isFinished = ({ status }: Pick<AnalysisRow, 'status'>): boolean => status === 'done' || status === 'failed'

/** The same for the same state: a client that comes back with it is not told again what it knows. */
export const eventIdOf = ({ status, progress }: Pick<AnalysisRow, 'status' | 'progress'>): string =>
  `${status}-${progress}`

/** What a failure was about decides whether another try can help: an unreadable file stays unreadable. */
export const canTryAgain = (row: Pick<AnalysisRow, 'status' | 'failure_slug'>): boolean =>
  row.status === 'failed' && row.failure_slug === 'analysis-failed'

/** Weights in a canonical form, part of the key of an analysis: `education=0,experience=0.4`. */
export const keyOfWeights = (weights: JobWeights | null): string =>
  Object.entries(weights ?? {})
    .map(([dimension, weight]) => `${dimension}=${weight}`)
    .sort()
    .join(',') || 'default'

export const topicOf = (analysisId: number): string => `analysis:${analysisId}`

/** The document read before by this very engine; `undefined` when the file has to be read (again). */
export const storedDocument = (row: {
  readonly document: unknown
  readonly document_engine_version: string | null
  readonly engine_version: string
}): Document | undefined =>
  row.document === null || row.document_engine_version !== row.engine_version
    ? undefined
    : // Written by saveReadResume alone, by the engine version compared above.
      (row.document as Document)

/** The posting at the revision that the analysis was made of. */
export const postingOf = (row: AnalysisToCompute): JobPosting => ({
  title: row.title,
  description: row.description,
  requirements: row.requirements,
  skills: row.skills,
  experienceLevel: row.experience_level,
})

/** Reads `job_id` and what stands for the resume from a form. */
export const submissionOf = ({ files, fields }: UploadedForm): { jobId: number; resume: SubmittedResume } => {
  const jobId = readId(
    'job_id',
    fields['job_id'] ?? missing('/job_id', 'job_id is missing: the id of the job to be scored against.'),
  )
  const file = files['resume']
  if (file !== undefined) return { jobId, resume: { kind: 'file', file } }
  const text = fields['resume']
  if (text !== undefined && text.trim() !== '') return { jobId, resume: { kind: 'text', text } }
  if (text !== undefined) return fail('resume-empty', 'The resume is empty. Send its text, or the file.')
  const resumeId = fields['resume_id']
  if (resumeId !== undefined) return { jobId, resume: { kind: 'known', resumeId: readId('resume_id', resumeId) } }
  return fail(
    'resume-missing',
    'Send the resume as a file or a text named resume, or a resume_id of one uploaded before.',
  )
}

const missing = (pointer: string, detail: string): never =>
  fail('validation-failed', detail, { errors: [{ pointer, detail }] })

const readId = (name: string, raw: string): number => {
  const id = /^\d{1,15}$/.test(raw) ? Number(raw) : 0
  return id > 0 ? id : missing(`/${name}`, `${name} must be a whole number above 0.`)
}
