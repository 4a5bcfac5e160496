import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient, type Job, type JobInput } from '@zodie/sdk'

const FIXTURES = join(import.meta.dirname, '../../fixtures')

export const RESUME_PATH = join(FIXTURES, 'resumes/maren-okafor-lindqvist.pdf')
export const MAREN = { email: 'maren@example.com', fullName: 'Maren Okafor-Lindqvist' }
/** The development sign-in makes this address an administrator. */
export const ADA = { email: 'admin@zodie.local', fullName: 'Ada Winterbourne' }
export const TOVE = { email: 'tove@kvittra.example', fullName: 'Tove Ahlgren' }

/** The invented jobs of the fixtures, posted by an invented employer; the backend engineer's first. */
export const postFixtureJobs = async (baseUrl: string): Promise<readonly Job[]> => {
  const client = createClient({ baseUrl })
  await client.signIn.development(TOVE)
  const folder = join(FIXTURES, 'jobs')
  const names = readdirSync(folder).toSorted((a, b) => Number(b.startsWith('senior')) - Number(a.startsWith('senior')))
  const jobs: Job[] = []
  // The fixtures' own tests hold these files to that shape.
  for (const name of names)
    jobs.push(await client.jobs.post(JSON.parse(readFileSync(join(folder, name), 'utf8')) as JobInput))
  return jobs
}

/** What Maren did before: analyses against the first jobs and an application to the first. */
export const letMarenWork = async (baseUrl: string, jobs: readonly Job[], analyses: number): Promise<void> => {
  const client = createClient({ baseUrl })
  await client.signIn.development(MAREN)
  const file = new Blob([readFileSync(RESUME_PATH)], { type: 'application/pdf' })
  for (const job of jobs.slice(0, analyses))
    await client.analyses.analyze({ jobId: job.id, file, fileName: 'maren-okafor-lindqvist.pdf' })
  const [first] = jobs
  const resume = (await client.resumes.mine()).items[0]
  if (first !== undefined && resume !== undefined)
    await client.applications.apply({ job_id: first.id, resume_id: resume.id, cover_letter: 'Payments that settle.' })
}
