/** What the list of an employer's jobs says. */
export const words = {
  title: 'My jobs',
  lead: 'What you posted, the newest first.',
  post: 'Post a job',
  none: 'No job posted yet',
  noneLead: 'Write what you look for; ZODIE shows while you type how it understands it.',
  more: 'Show more',
  applicants: (count: number) => (count === 1 ? '1 applicant' : `${count} applicants`),
  counting: 'counting …',
  edited: (ago: string) => `changed ${ago}`,
  closes: (day: string) => `closes ${day}`,
  insights: 'Insights',
  edit: 'Edit',
  remove: 'Delete',
  removeTitle: 'Delete this job?',
  removeText: (job: string) =>
    `“${job}” goes for good, with its applications and the analyses against it. Closing or archiving keeps them.`,
  removed: 'The job is deleted.',
  of: (verb: string, job: string) => `${verb} “${job}”`,
} as const
