import { followAnalysis } from './events.ts'
import { everyItem, pageOf } from './paging.ts'
import { pause } from './pause.ts'
import type { Session } from './session.ts'
import type {
  Analysis,
  AnalysisListItem,
  AnalysisStats,
  AnalysisStatus,
  AnalysisSummary,
  AnalysisVerification,
  CallSettings,
  Comparison,
  Download,
  Page,
  PageOptions,
  Recommendations,
  TopMatch,
} from './types.ts'
import type { OnUpload } from './upload.ts'

/** A resume to send: a file, its plain text, or one sent before. */
export type ResumeSource =
  | { readonly file: Blob /** Needed when `file` is a Blob without a name. */; readonly fileName?: string }
  | { readonly text: string }
  | { readonly resumeId: number }

export type SubmitOptions = ResumeSource &
  CallSettings & {
    readonly jobId: number
    /** Told how far the resume is on its way. */
    readonly onUpload?: OnUpload
  }

export type AnalyzeOptions = SubmitOptions & {
  /** Told how far it is, when it takes longer than the service waits with its answer. */
  readonly onProgress?: (status: AnalysisStatus) => void
}

export interface Analyses {
  /** Sends a resume and waits for the analysis: one with `status` `done`, or `failed` and its `failure`. */
  analyze(options: AnalyzeOptions): Promise<Analysis>
  /** Sends a resume and does not wait: the finished analysis where it was known, else how far it is, to be followed. */
  submit(options: SubmitOptions): Promise<Analysis | AnalysisStatus>
  status(analysisId: number, settings?: CallSettings): Promise<AnalysisStatus>
  /** Every state of an analysis until it is finished, as the server tells them. */
  follow(analysisId: number, settings?: CallSettings): AsyncGenerator<AnalysisStatus, void, undefined>
  /** Mine, newest first. */
  mine(options?: PageOptions): Promise<Page<AnalysisListItem>>
  /** Every one of mine, a page at a time as they are needed. */
  all(options?: PageOptions): AsyncGenerator<AnalysisListItem, void, undefined>
  stats(settings?: CallSettings): Promise<AnalysisStats>
  /** Side by side, against 2 to 20 jobs. */
  compare(jobIds: readonly number[], settings?: CallSettings): Promise<Comparison>
  /** My latest analysis against a job. */
  results(jobId: number, settings?: CallSettings): Promise<Analysis>
  summary(jobId: number, settings?: CallSettings): Promise<AnalysisSummary>
  recommendations(jobId: number, settings?: CallSettings): Promise<Recommendations>
  /** The same to read or print: a page without scripts, or a PDF. */
  report(jobId: number, form: 'html' | 'pdf', settings?: CallSettings): Promise<Download>
  /** Has it computed again and compared. */
  verify(analysisId: number, settings?: CallSettings): Promise<AnalysisVerification>
  /** The active jobs that suit my latest resume best; 5 unless `limit` says another number. */
  topMatches(options?: CallSettings & { readonly limit?: number }): Promise<readonly TopMatch[]>
}

const REPORT_TYPES = { html: 'text/html', pdf: 'application/pdf' } as const

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 2000

const formOf = (jobId: number, source: ResumeSource): FormData => {
  const form = new FormData()
  // Before the file: what reads the form as a stream knows the job first.
  form.append('job_id', String(jobId))
  if ('resumeId' in source) form.append('resume_id', String(source.resumeId))
  else if ('text' in source) form.append('resume', source.text)
  else if (source.fileName !== undefined) form.append('resume', source.file, source.fileName)
  else form.append('resume', source.file)
  return form
}

const isFinished = ({ status }: AnalysisStatus): boolean => status === 'done' || status === 'failed'

export const createAnalyses = (session: Session): Analyses => {
  const { send, download } = session
  const mine: Analyses['mine'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', '/api/v1/resume-analysis/user/analyses', { query, signal }))

  const status: Analyses['status'] = async (analysisId, settings) => {
    const path = { analysis_id: analysisId }
    return (await send('get', '/api/v1/resume-analysis/{analysis_id}/status', { path, ...settings })).body
  }

  const untilFinished = async (accepted: AnalysisStatus, { onProgress, signal }: AnalyzeOptions): Promise<void> => {
    let latest = accepted
    for (let waitMs = FIRST_PAUSE_MS; ; waitMs = Math.min(LONGEST_PAUSE_MS, waitMs * 2)) {
      onProgress?.(latest)
      if (isFinished(latest)) return
      await pause(waitMs, signal)
      latest = await status(latest.analysis_id, { signal })
    }
  }

  const results: Analyses['results'] = async (jobId, settings) => {
    const path = { job_id: jobId }
    return (await send('get', '/api/v1/resume-analysis/results/{job_id}', { path, ...settings })).body
  }

  const post = (options: SubmitOptions, headers: Readonly<Record<string, string>> = {}) => {
    const { jobId, onUpload, signal } = options
    return send('post', '/api/v1/resume-analysis/analyze', { form: formOf(jobId, options), headers, onUpload, signal })
  }

  return {
    status,
    results,
    submit: async (options) => (await post(options, { prefer: 'respond-async' })).body,
    mine,
    all: (options = {}) => everyItem(mine, options),
    follow: (analysisId, settings) => followAnalysis(session, analysisId, settings),
    stats: async (settings) => (await send('get', '/api/v1/resume-analysis/user/stats', { ...settings })).body,
    compare: async (jobIds, settings) => {
      const query = { job_ids: jobIds.map(String) }
      return (await send('get', '/api/v1/resume-analysis/compare', { query, ...settings })).body
    },

    analyze: async (options) => {
      const answer = await post(options)
      if (answer.status === 200) return answer.body
      await untilFinished(answer.body, options)
      return results(options.jobId, { signal: options.signal })
    },

    report: (jobId, form, settings) =>
      download('/api/v1/resume-analysis/report/{job_id}', {
        ...{ path: { job_id: jobId }, accept: REPORT_TYPES[form] },
        ...settings,
      }),
    verify: async (analysisId, settings) => {
      const path = { analysis_id: analysisId }
      return (await send('post', '/api/v1/resume-analysis/{analysis_id}/verify', { path, ...settings })).body
    },
    topMatches: async ({ signal, ...query } = {}) =>
      (await send('get', '/api/v1/resume-analysis/user/top-matches', { query, signal })).body,

    summary: async (jobId, settings) => {
      const path = { job_id: jobId }
      return (await send('get', '/api/v1/resume-analysis/summary/{job_id}', { path, ...settings })).body
    },

    recommendations: async (jobId, settings) => {
      const path = { job_id: jobId }
      return (await send('get', '/api/v1/resume-analysis/recommendations/{job_id}', { path, ...settings })).body
    },
  }
}
