import type { QueryOf } from './operations.ts'
import { everyItem, pageOf } from './paging.ts'
import type { Session } from './session.ts'
import type {
  CallSettings,
  ChangeSettings,
  CountedJob,
  Download,
  Job,
  JobCandidate,
  JobCriteria,
  JobDraft,
  JobFacets,
  JobInput,
  JobPatch,
  Page,
  PageOptions,
} from './types.ts'

const ONE = '/api/v1/jobs/{job_id}'
const SEARCH = '/api/v1/jobs/search'
const FACETS = '/api/v1/jobs/facets'
const CANDIDATES = '/api/v1/jobs/{job_id}/candidates'
const COUNTED = '/api/v1/jobs/with-applications-count'

/** What to look for, and how to sort: `{ query: '"night nurse" -agency', remote: ['remote'], sort: 'newest' }`. */
export type SearchOptions = QueryOf<'get', typeof SEARCH> & PageOptions
export type FacetsOptions = QueryOf<'get', typeof FACETS> & CallSettings
/** `blind`: without names and addresses; `min_score`: only these. */
export type CandidatesOptions = QueryOf<'get', typeof CANDIDATES> & PageOptions

export interface Jobs {
  /** Active jobs, newest first; needs no sign-in. */
  list(options?: PageOptions): Promise<Page<Job>>
  /** Every active job, a page at a time as they are needed: `for await (const job of client.jobs.all())`. */
  all(options?: PageOptions): AsyncGenerator<Job, void, undefined>
  /** Jobs I posted. */
  mine(options?: PageOptions): Promise<Page<Job>>
  allMine(options?: PageOptions): AsyncGenerator<Job, void, undefined>
  /** Active jobs that match; needs no sign-in, nor do their counts. */
  search(options?: SearchOptions): Promise<Page<Job>>
  allFound(options?: SearchOptions): AsyncGenerator<Job, void, undefined>
  /** How many match, by kind, place, company and skill. */
  facets(options?: FacetsOptions): Promise<JobFacets>
  /** What a job of mine, or a draft of one, asks for, and what to change in it. */
  criteria(job: number | JobDraft, settings?: CallSettings): Promise<JobCriteria>
  /** Who applied to a job of mine, the best score first. */
  candidates(jobId: number, options?: CandidatesOptions): Promise<Page<JobCandidate>>
  allCandidates(jobId: number, options?: CandidatesOptions): AsyncGenerator<JobCandidate, void, undefined>
  /** Everybody's jobs with how many applied, for administrators. */
  counted(options?: PageOptions): Promise<Page<CountedJob>>
  allCounted(options?: PageOptions): AsyncGenerator<CountedJob, void, undefined>
  get(jobId: number, settings?: CallSettings): Promise<Job>
  /** The same with its ETag, for a change that is refused where somebody else made one meanwhile. */
  getTagged(jobId: number, settings?: CallSettings): Promise<{ readonly job: Job; readonly etag: string | undefined }>
  /** An active job as search engines read it (schema.org JobPosting); needs no sign-in, nor do feeds. */
  posting(jobId: number, settings?: CallSettings): Promise<Readonly<Record<string, unknown>>>
  /** The newest active jobs, as JSON Feed or as the XML that job boards read. */
  feed(form: 'json' | 'xml', settings?: CallSettings): Promise<Download>
  post(job: JobInput, settings?: CallSettings): Promise<Job>
  /** What is left out becomes empty; `status` stays as it is. */
  replace(jobId: number, job: JobInput, settings?: ChangeSettings): Promise<Job>
  /** What is left out stays. */
  change(jobId: number, change: JobPatch, settings?: ChangeSettings): Promise<Job>
  /** Also removes the analyses against it. */
  remove(jobId: number, settings?: CallSettings): Promise<void>
}

const conditionOf = ({ ifMatch, signal }: ChangeSettings = {}) => ({
  signal,
  ...(ifMatch !== undefined && { headers: { 'if-match': ifMatch } }),
})

export const createJobs = ({ send, download }: Session): Jobs => {
  const list: Jobs['list'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', '/api/v1/jobs', { query, signal }))
  const mine: Jobs['mine'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', '/api/v1/jobs/my-jobs', { query, signal }))
  const search: Jobs['search'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', SEARCH, { query, signal }))
  const counted: Jobs['counted'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', COUNTED, { query, signal }))
  const candidates: Jobs['candidates'] = async (jobId, { signal, ...query } = {}) =>
    pageOf(await send('get', CANDIDATES, { path: { job_id: jobId }, query, signal }))
  return {
    list,
    mine,
    search,
    counted,
    candidates,
    all: (options = {}) => everyItem(list, options),
    allMine: (options = {}) => everyItem(mine, options),
    allFound: (options = {}) => everyItem(search, options),
    allCounted: (options = {}) => everyItem(counted, options),
    allCandidates: (jobId, options = {}) => everyItem((page: CandidatesOptions) => candidates(jobId, page), options),
    facets: async ({ signal, ...query } = {}) => (await send('get', FACETS, { query, signal })).body,
    criteria: async (job, settings) =>
      typeof job === 'number'
        ? (await send('get', '/api/v1/jobs/{job_id}/criteria', { path: { job_id: job }, ...settings })).body
        : (await send('post', '/api/v1/jobs/criteria', { body: job, ...settings })).body,
    get: async (jobId, settings) => (await send('get', ONE, { path: { job_id: jobId }, ...settings })).body,
    posting: async (jobId, settings) => {
      const { blob } = await download('/api/v1/jobs/{job_id}/jsonld', { path: { job_id: jobId }, ...settings })
      // The service's own document says that it is an object.
      return JSON.parse(await blob.text()) as Record<string, unknown>
    },
    feed: (form, settings) => download(`/api/v1/jobs/feed.${form}`, { ...settings }),
    post: async (job, settings) => (await send('post', '/api/v1/jobs', { body: job, ...settings })).body,
    getTagged: async (jobId, settings) => {
      const { body, headers } = await send('get', ONE, { path: { job_id: jobId }, ...settings })
      return { job: body, etag: headers.get('etag') ?? undefined }
    },
    replace: async (jobId, job, settings) =>
      (await send('put', ONE, { path: { job_id: jobId }, body: job, ...conditionOf(settings) })).body,
    change: async (jobId, change, settings) =>
      (await send('patch', ONE, { path: { job_id: jobId }, body: change, ...conditionOf(settings) })).body,
    remove: async (jobId, settings) => {
      await send('delete', ONE, { path: { job_id: jobId }, ...settings })
    },
  }
}
