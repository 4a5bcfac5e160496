import type { Analysis, ExplanationHead } from '@zodie/engine'
import Negotiator from 'negotiator'
import { fail } from '../../problems.ts'
import type { AnalysisRow } from '../queries.ts'
import type { ReportSubject } from './queries.ts'

const REPORT_TYPES = ['text/html', 'application/pdf'] as const
type ReportType = (typeof REPORT_TYPES)[number]

/**
 * What an Accept header wants most (RFC 9110, 12.5.1); without one, a page.
 * @throws Problem not-acceptable
 */
export const reportTypeOf = (accept: string | undefined): ReportType => {
  const [wanted] = new Negotiator({ headers: accept === undefined ? {} : { accept } }).mediaTypes([...REPORT_TYPES])
  return (
    REPORT_TYPES.find((type) => type === wanted) ??
    fail('not-acceptable', 'A report comes as text/html or as application/pdf. Ask for one of these in Accept.')
  )
}

/**
 * The result of a finished analysis as this engine tells it.
 * @throws Problem analysis-not-found while there is none, and where an engine before 0.3.0 kept too little
 */
export const reportableResult = ({ result, status, failure_detail, job_id }: AnalysisRow): Analysis => {
  if (result === null)
    return fail(
      'analysis-not-found',
      `Your analysis against job ${job_id} is ${status}. ${failure_detail ?? 'Ask again in a moment.'}`,
    )
  // Absent from results of those engines, whatever the type says.
  return Array.isArray(result.background)
    ? result
    : fail(
        'analysis-not-found',
        `Your analysis against job ${job_id} was made by an earlier engine, which kept too little for a report. Send the resume again.`,
      )
}

const inUtc = (time: Date): string => `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`

export const headOf = (analysisId: number, subject: ReportSubject): ExplanationHead => {
  const { title, company, file_name, job_revision, finished_at } = subject
  return {
    title: `How a resume fits “${title}”`,
    facts: [
      { name: 'Job', value: company === null ? title : `${title} · ${company}` },
      { name: 'Posting', value: `revision ${job_revision}` },
      { name: 'Resume', value: file_name },
      ...(finished_at === null ? [] : [{ name: 'Computed', value: inUtc(finished_at) }]),
    ],
    verify: `POST /api/v1/resume-analysis/${analysisId}/verify reads the stored file anew, computes everything again and names what differs. The figures below say of what and by what it was computed.`,
  }
}

const MAX_NAME_LENGTH = 80

/** `Report - Night nurse.pdf` */
export const fileNameOf = ({ title }: ReportSubject): string =>
  `Report - ${title.toWellFormed().replace(/[/\\]/g, '-').slice(0, MAX_NAME_LENGTH).trim()}.pdf`
