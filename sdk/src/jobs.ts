import { everyItem, pageOf } from './paging.ts'
import type { Session } from './session.ts'
import type { CallSettings, Job, JobInput, JobPatch, Page, PageOptions } from './types.ts'

export interface Jobs {
  /** Active jobs, newest first; needs no sign-in. */
  list(options?: PageOptions): Promise<Page<Job>>
  /** Every active job, a page at a time as they are needed: `for await (const job of client.jobs.all())`. */
  all(options?: PageOptions): AsyncGenerator<Job, void, undefined>
  /** Jobs I posted. */
  mine(options?: PageOptions): Promise<Page<Job>>
  get(jobId: number, settings?: CallSettings): Promise<Job>
  post(job: JobInput, settings?: CallSettings): Promise<Job>
  /** What is left out becomes empty; `status` stays as it is. */
  replace(jobId: number, job: JobInput, settings?: CallSettings): Promise<Job>
  /** What is left out stays. */
  change(jobId: number, change: JobPatch, settings?: CallSettings): Promise<Job>
  /** Also removes the analyses against it. */
  remove(jobId: number, settings?: CallSettings): Promise<void>
}

export const createJobs = ({ send }: Session): Jobs => {
  const list: Jobs['list'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', '/api/v1/jobs', { query, signal }))
  return {
    list,
    all: (options = {}) => everyItem(list, options),
    mine: async ({ signal, ...query } = {}) => pageOf(await send('get', '/api/v1/jobs/my-jobs', { query, signal })),
    get: async (jobId, settings) =>
      (await send('get', '/api/v1/jobs/{job_id}', { path: { job_id: jobId }, ...settings })).body,
    post: async (job, settings) => (await send('post', '/api/v1/jobs', { body: job, ...settings })).body,
    replace: async (jobId, job, settings) =>
      (await send('put', '/api/v1/jobs/{job_id}', { path: { job_id: jobId }, body: job, ...settings })).body,
    change: async (jobId, change, settings) =>
      (await send('patch', '/api/v1/jobs/{job_id}', { path: { job_id: jobId }, body: change, ...settings })).body,
    remove: async (jobId, settings) => {
      await send('delete', '/api/v1/jobs/{job_id}', { path: { job_id: jobId }, ...settings })
    },
  }
}
