import { everyItem, pageOf } from './paging.ts'
import type { Session } from './session.ts'
import type { CallSettings, Download, Page, PageOptions, ResumeListItem, UploadedResume } from './types.ts'

export interface Resumes {
  /** Resumes I sent, newest first. */
  mine(options?: PageOptions): Promise<Page<ResumeListItem>>
  all(options?: PageOptions): AsyncGenerator<ResumeListItem, void, undefined>
  /** With what was read in it, value by value with its place. */
  get(resumeId: number, settings?: CallSettings): Promise<UploadedResume>
  /** As it was uploaded. */
  file(resumeId: number, settings?: CallSettings): Promise<Download>
  /** With its file and its analyses. */
  erase(resumeId: number, settings?: CallSettings): Promise<void>
}

const ONE = '/api/v1/resume-analysis/resumes/{resume_id}'

export const createResumes = ({ send, download }: Session): Resumes => {
  const mine: Resumes['mine'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', '/api/v1/resume-analysis/resumes', { query, signal }))
  return {
    mine,
    all: (options = {}) => everyItem(mine, options),
    get: async (resumeId, settings) => (await send('get', ONE, { path: { resume_id: resumeId }, ...settings })).body,
    file: (resumeId, settings) => download(`${ONE}/file`, { path: { resume_id: resumeId }, ...settings }),
    erase: async (resumeId, settings) => {
      await send('delete', ONE, { path: { resume_id: resumeId }, ...settings })
    },
  }
}
