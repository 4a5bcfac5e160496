import { createHash } from 'node:crypto'
import { analyzeResume, composeText, ENGINE_VERSION, parseResume } from '@zodie/engine'
import { renderText, type textLayouts } from '../../../fixtures/render-text.ts'
import { personNumber } from './people.ts'
import type { PlannedJob } from './plan.ts'
import type { AnalysisRow, FileRow, ResumeRow } from './queries.ts'

/** What one applicant adds to the database: a resume, read by the engine, and its analyses, computed by the engine. */
export interface AnalysedApplicant {
  readonly bytes: Uint8Array
  readonly file: FileRow
  readonly resume: ResumeRow
  readonly analyses: readonly AnalysisRow[]
}

/** A job to analyse against, and the id it got. */
export type JobToAnalyse = PlannedJob & { readonly id: number }

const layouts = ['capitals', 'underlined'] as const satisfies readonly (keyof typeof textLayouts)[]
/** What a thread needs to know of an applicant: plain values only. */
export interface ApplicantOrder {
  readonly number: number
  readonly secondsAgo: number
  readonly userId: number
  readonly jobs: readonly JobToAnalyse[]
  readonly midnight: Date
}

// From the upload to the first analysis, and from one to the next.
const PAUSE_MS = 90_000

/** Computes everything about one applicant as of the day on which the resume was uploaded. */
export const analyseApplicant = ({ number, secondsAgo, userId, jobs, midnight }: ApplicantOrder): AnalysedApplicant => {
  const uploadedAt = new Date(midnight.getTime() - secondsAgo * 1000)
  const asOf = uploadedAt.toISOString().slice(0, 10)
  const person = personNumber(number)
  const { bytes } = renderText(person, layouts[number % layouts.length] ?? layouts[0])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const document = composeText(new TextDecoder().decode(bytes))
  const parsed = parseResume(document, { asOf })
  const owned = { user_id: userId, sha256, engine_version: ENGINE_VERSION }
  const analyses = jobs.map((job, index): AnalysisRow => {
    const result = analyzeResume({
      document,
      resume: parsed,
      posting: postingOf(job),
      asOf,
      fileSha256: sha256,
      jobRevision: 1,
    })
    const created_at = new Date(uploadedAt.getTime() + (index + 1) * PAUSE_MS)
    return { ...owned, job_id: job.id, as_of: asOf, created_at, result, ...columnsOf(result) }
  })
  return {
    bytes,
    file: { sha256, size: bytes.length, created_at: uploadedAt },
    resume: { ...owned, file_name: `${person.id}.txt`, document, parsed, created_at: uploadedAt },
    analyses,
  }
}

const postingOf = (job: PlannedJob) => ({
  title: job.title,
  description: job.description,
  requirements: job.requirements,
  skills: job.skills,
  experienceLevel: job.experience_level,
})

const columnsOf = ({ overall, scores, certificate }: ReturnType<typeof analyzeResume>) => ({
  weights: certificate.weights,
  overall_score: overall,
  skill_alignment_score: scores.skill_alignment,
  experience_score: scores.experience,
  education_score: scores.education,
  project_validation_score: scores.project_validation,
  formatting_score: scores.formatting,
  trustworthiness_score: scores.trustworthiness,
  credibility_score: scores.credibility,
})
