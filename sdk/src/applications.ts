import type { QueryOf } from './operations.ts'
import { everyItem, pageOf } from './paging.ts'
import type { Session } from './session.ts'
import type {
  Application,
  ApplicationChange,
  ApplicationEvent,
  ApplicationEvidence,
  ApplicationInput,
  CallSettings,
  Download,
  Page,
  PageOptions,
} from './types.ts'

const MINE = '/api/v1/applications/my-applications'
const OF_JOB = '/api/v1/applications/job/{job_id}'
const ONE = '/api/v1/applications/{application_id}'
const EVIDENCE = '/api/v1/applications/{application_id}/evidence'
const HISTORY = '/api/v1/applications/{application_id}/history'

/** `status`: only those that stand there. */
export type ApplicationOptions = QueryOf<'get', typeof MINE> & PageOptions
/** `blind`: without what names the applicant or leads to a name. */
export type ApplicationsToJobOptions = QueryOf<'get', typeof OF_JOB> & PageOptions
export type AllApplicationsOptions = QueryOf<'get', '/api/v1/applications'> & PageOptions

export type EvidenceOptions = QueryOf<'get', typeof EVIDENCE> & CallSettings

export interface Applications {
  apply(application: ApplicationInput, settings?: CallSettings): Promise<Application>
  /** Applications I made, newest first. */
  mine(options?: ApplicationOptions): Promise<Page<Application>>
  allMine(options?: ApplicationOptions): AsyncGenerator<Application, void, undefined>
  /** Applications to a job of mine. */
  ofJob(jobId: number, options?: ApplicationsToJobOptions): Promise<Page<Application>>
  allOfJob(jobId: number, options?: ApplicationsToJobOptions): AsyncGenerator<Application, void, undefined>
  /** Everybody's, for administrators. */
  list(options?: AllApplicationsOptions): Promise<Page<Application>>
  all(options?: AllApplicationsOptions): AsyncGenerator<Application, void, undefined>
  get(applicationId: number, settings?: CallSettings): Promise<Application>
  /** The applicant changes what they wrote; the employer moves `status`, with a `note` why. */
  change(applicationId: number, change: ApplicationChange, settings?: CallSettings): Promise<Application>
  /** It stays on record as withdrawn. (An administrator deletes it.) */
  withdraw(applicationId: number, settings?: CallSettings): Promise<void>
  /** What changed, when and why, newest first; who, the employer's side is told. */
  history(applicationId: number, options?: PageOptions): Promise<Page<ApplicationEvent>>
  allHistory(applicationId: number, options?: PageOptions): AsyncGenerator<ApplicationEvent, void, undefined>
  /** Every criterion of the job with the words that show it; `blind`: without the words of the resume. */
  evidence(applicationId: number, options?: EvidenceOptions): Promise<ApplicationEvidence>
  /** The file of the resume that was sent with it. */
  resumeFile(applicationId: number, settings?: CallSettings): Promise<Download>
}

export const createApplications = ({ send, download }: Session): Applications => {
  const mine: Applications['mine'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', MINE, { query, signal }))
  const list: Applications['list'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', '/api/v1/applications', { query, signal }))
  const ofJob: Applications['ofJob'] = async (jobId, { signal, ...query } = {}) =>
    pageOf(await send('get', OF_JOB, { path: { job_id: jobId }, query, signal }))
  const history: Applications['history'] = async (applicationId, { signal, ...query } = {}) =>
    pageOf(await send('get', HISTORY, { path: { application_id: applicationId }, query, signal }))
  return {
    mine,
    list,
    ofJob,
    history,
    allMine: (options = {}) => everyItem(mine, options),
    all: (options = {}) => everyItem(list, options),
    allOfJob: (jobId, options = {}) => everyItem((page: ApplicationsToJobOptions) => ofJob(jobId, page), options),
    allHistory: (applicationId, options = {}) =>
      everyItem((page: PageOptions) => history(applicationId, page), options),
    apply: async (application, settings) =>
      (await send('post', '/api/v1/applications', { body: application, ...settings })).body,
    get: async (applicationId, settings) =>
      (await send('get', ONE, { path: { application_id: applicationId }, ...settings })).body,
    change: async (applicationId, change, settings) =>
      (await send('put', ONE, { path: { application_id: applicationId }, body: change, ...settings })).body,
    withdraw: async (applicationId, settings) => {
      await send('delete', ONE, { path: { application_id: applicationId }, ...settings })
    },
    evidence: async (applicationId, { signal, ...query } = {}) =>
      (await send('get', EVIDENCE, { path: { application_id: applicationId }, query, signal })).body,
    resumeFile: (applicationId, settings) =>
      download('/api/v1/applications/{application_id}/resume', {
        path: { application_id: applicationId },
        ...settings,
      }),
  }
}
