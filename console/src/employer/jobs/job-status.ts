import type { Job } from '@zodie/sdk'
import type { Grade } from '../../words/grades.ts'

type JobStatus = Job['status']

const STATUSES: Readonly<Record<JobStatus, Grade>> = {
  draft: { word: 'Draft', tone: 'none' },
  active: { word: 'Open', tone: 'good' },
  closed: { word: 'Closed', tone: 'fair' },
  archived: { word: 'Archived', tone: 'none' },
}
export const jobStatusOf = (status: JobStatus): Grade => STATUSES[status]

export interface StatusChange {
  readonly to: JobStatus
  readonly verb: string
  readonly title: string
  readonly text: string
  readonly done: string
}

const PUBLISH: StatusChange = {
  to: 'active',
  verb: 'Publish',
  title: 'Publish this job?',
  text: 'Everybody can find it and apply.',
  done: 'The job is open.',
}
const CLOSE: StatusChange = {
  to: 'closed',
  verb: 'Close',
  title: 'Close this job?',
  text: 'Nobody can apply any more. Applicants stay, and you can open it again.',
  done: 'The job is closed.',
}
const REOPEN: StatusChange = {
  ...PUBLISH,
  verb: 'Open again',
  title: 'Open this job again?',
  done: 'The job is open again.',
}
const ARCHIVE: StatusChange = {
  to: 'archived',
  verb: 'Archive',
  title: 'Archive this job?',
  text: 'It is put away: nobody but you finds it, and its applicants and figures stay.',
  done: 'The job is archived.',
}

/** What its employer would do with a job next; the first is what one does most. */
export const CHANGES: Readonly<Record<JobStatus, readonly StatusChange[]>> = {
  draft: [PUBLISH, ARCHIVE],
  active: [CLOSE],
  closed: [REOPEN, ARCHIVE],
  archived: [REOPEN],
}
