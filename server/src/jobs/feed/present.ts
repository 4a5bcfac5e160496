import { htmlMarkup } from '@zodie/engine'
import type { JobRow } from '../queries.ts'

// What XML 1.0 does not allow in any spelling (section 2.2).
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escapeXml = (text: string): string => htmlMarkup.escaped(text.replace(FORBIDDEN, ''))

const element = (name: string, value: string | number | null): string =>
  value === null || value === '' ? '' : `<${name}>${escapeXml(String(value))}</${name}>`

/** A job in the plain words that job boards read. */
const toEntry = (job: JobRow, origin: string) => ({
  referencenumber: job.id,
  title: job.title,
  company: job.company,
  location: job.location,
  date: job.created_at.toISOString(),
  expirationdate: job.closes_at?.toISOString() ?? null,
  url: `${origin}/api/v1/jobs/${job.id}`,
  jobtype: job.job_type,
  experience: job.experience_level,
  remotetype: job.remote,
  salary_min: job.salary_min,
  salary_max: job.salary_max,
  salary_currency: job.salary_currency,
  skills: job.skills.join(', '),
  description: [job.description, job.requirements].filter((text) => text !== '').join('\n\n'),
})

export const toXmlFeed = (jobs: readonly JobRow[], origin: string): string => {
  const entries = jobs.map((job) => {
    const fields = Object.entries(toEntry(job, origin)).map(([name, value]) => element(name, value))
    return `<job>${fields.join('')}</job>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<source><publisher>ZODIE</publisher>\n${entries.join('\n')}\n</source>\n`
}

/** https://www.jsonfeed.org/version/1.1/ */
export const toJsonFeed = (jobs: readonly JobRow[], origin: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Active jobs',
  items: jobs.map((job) => {
    const entry = toEntry(job, origin)
    return {
      id: String(job.id),
      url: entry.url,
      title: job.title,
      content_text: entry.description || job.title,
      date_published: entry.date,
      date_modified: job.updated_at.toISOString(),
      tags: job.skills,
      _job: entry,
    }
  }),
})
