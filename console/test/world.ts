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

/** More applicants to a job, each invented, with a resume that was analysed against it; the last is on the way to an offer. */
export const letOthersApply = async (baseUrl: string, job: Job): Promise<void> => {
  const people = ['ananya-raghunathan', 'declan-marchwood', 'emeka-ezeoma']
  for (const [index, name] of people.entries()) {
    const client = createClient({ baseUrl })
    const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    await client.signIn.development({ email: `${name}@example.com`, fullName: words.join(' ') })
    const file = new Blob([readFileSync(join(FIXTURES, `resumes/${name}.pdf`))], { type: 'application/pdf' })
    await client.analyses.analyze({ jobId: job.id, file, fileName: `${name}.pdf` })
    const resume = (await client.resumes.mine()).items[0]
    const source = index === 0 ? 'newsletter' : 'careers page'
    if (resume !== undefined) await client.applications.apply({ job_id: job.id, resume_id: resume.id, source })
  }
}

/** What Tove did with them: one went on to an interview, another asked for an explanation of hers. */
export const letToveDecide = async (
  baseUrl: string,
  job: Job,
): Promise<{ applications: number[]; endpoint: number }> => {
  const client = createClient({ baseUrl })
  await client.signIn.development(TOVE)
  const { items } = await client.jobs.candidates(job.id)
  const [first, second] = items
  for (const status of ['screening', 'interview'] as const)
    if (first !== undefined) await client.applications.change(first.application_id, { status, note: 'Knows ledgers.' })
  if (second !== undefined) {
    const applicant = createClient({ baseUrl })
    await applicant.signIn.development({ email: second.email ?? '' })
    const message = 'I have used Kafka for two years; was that seen?'
    await applicant.reviews.ask(second.application_id, { kind: 'explanation', message })
  }
  const endpoint = await client.webhooks.add({
    url: 'https://hooks.example.com/zodie',
    events: ['application.created'],
  })
  return { applications: items.map(({ application_id }) => application_id), endpoint: endpoint.id }
}
