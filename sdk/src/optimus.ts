import type { paths } from './generated/schema.ts'
import type { Session } from './session.ts'
import type { CallSettings, Dashboard, JobInsights, OneOffAnalysis, OneOffInput, SkillGap } from './types.ts'

type QueryOf<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? NonNullable<Q>
  : never

export type DashboardOptions = QueryOf<'/api/v1/optimus/dashboard'> & CallSettings
export type ApplicationsExportOptions = QueryOf<'/api/v1/optimus/exports/applications.csv'> & CallSettings
export type JobsExportOptions = QueryOf<'/api/v1/optimus/exports/jobs.csv'> & CallSettings

/** Figures; each is defined in docs/metrics.md, and null where it cannot be known. */
export interface Optimus {
  /** How hiring goes over my own jobs; for an administrator over all. */
  dashboard(options?: DashboardOptions): Promise<Dashboard>
  /** Who applies for one of my jobs, how far they get, and what the job asks in vain. */
  jobInsights(jobId: number, settings?: CallSettings): Promise<JobInsights>
  /** Scores a text against a job ad; nothing is stored. */
  analyzeOnce(input: OneOffInput, settings?: CallSettings): Promise<OneOffAnalysis>
  /** Which skill would open the most jobs for my latest resume. `bar`: the score that opens a job, 70 when left out. */
  skillGap(options?: { readonly bar?: number } & CallSettings): Promise<SkillGap>
  /** Applications as CSV, to be read as it comes. */
  exportApplications(options?: ApplicationsExportOptions): Promise<Response>
  /** The main figures of each job as CSV. */
  exportJobs(options?: JobsExportOptions): Promise<Response>
}

const EXPORTS = '/api/v1/optimus/exports'
const HEADERS = { accept: 'text/csv' }

const searchOf = (query: Readonly<Record<string, string | number | boolean | undefined>>): string => {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

export const createOptimus = ({ send, open }: Session): Optimus => ({
  dashboard: async ({ signal, ...query } = {}) =>
    (await send('get', '/api/v1/optimus/dashboard', { query, signal })).body,
  jobInsights: async (jobId, settings) =>
    (await send('get', '/api/v1/optimus/job-insights/{job_id}', { path: { job_id: jobId }, ...settings })).body,
  analyzeOnce: async (input, settings) =>
    (await send('post', '/api/v1/optimus/analyze-resume', { body: input, ...settings })).body,
  skillGap: async ({ signal, ...query } = {}) =>
    (await send('get', '/api/v1/resume-analysis/user/skill-gap', { query, signal })).body,
  exportApplications: ({ signal, ...query } = {}) =>
    open(`${EXPORTS}/applications.csv${searchOf(query)}`, { headers: HEADERS, signal }),
  exportJobs: ({ signal, ...query } = {}) =>
    open(`${EXPORTS}/jobs.csv${searchOf(query)}`, { headers: HEADERS, signal }),
})
