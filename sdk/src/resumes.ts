import { everyItem, pageOf } from './paging.ts'
import type { Session } from './session.ts'
import type { CallSettings, Download, Page, PageOptions, ResumeListItem, ResumePage, UploadedResume } from './types.ts'

export interface Resumes {
  /** Resumes I sent, newest first. */
  mine(options?: PageOptions): Promise<Page<ResumeListItem>>
  all(options?: PageOptions): AsyncGenerator<ResumeListItem, void, undefined>
  /** With what was read in it, value by value with its place. */
  get(resumeId: number, settings?: CallSettings): Promise<UploadedResume>
  /** As it was uploaded. */
  file(resumeId: number, settings?: CallSettings): Promise<Download>
  /** A page as it is printed; of PDFs and pictures, from 1. */
  page(resumeId: number, page: number, settings?: CallSettings): Promise<ResumePage>
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
    page: async (resumeId, page, settings) => {
      const { blob, headers } = await download(`${ONE}/pages/{page}`, {
        path: { resume_id: resumeId, page },
        ...settings,
      })
      const figure = (name: string) => Number(headers.get(`x-page-${name}`))
      return { blob, width: figure('width'), height: figure('height'), count: figure('count') }
    },
    erase: async (resumeId, settings) => {
      await send('delete', ONE, { path: { resume_id: resumeId }, ...settings })
    },
  }
}
