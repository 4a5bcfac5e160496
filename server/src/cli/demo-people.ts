import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Client, createClient, type Job, type JobInput } from '@zodie/sdk'
import { TOVE } from '../seed/demo-company.ts'
import { serve } from '../serve.ts'

const FIXTURES = join(import.meta.dirname, '../../../fixtures')
const RESUME = 'maren-okafor-lindqvist.pdf'
/** Looks for work; the sign-in of the console offers to be her. */
const MAREN = { email: 'maren@example.com', fullName: 'Maren Okafor-Lindqvist' }

const signIn = async (baseUrl: string, person: typeof MAREN): Promise<Client> => {
  const client = createClient({ baseUrl })
  await client.signIn.development(person)
  return client
}

/** The job that the README's tour is about, posted once. */
const postTourJob = async (tove: Client): Promise<Job> => {
  // The fixtures' own tests hold the file to that shape.
  const input = JSON.parse(await readFile(join(FIXTURES, 'jobs/senior-backend-engineer.json'), 'utf8')) as JobInput
  const { items } = await tove.jobs.mine({ limit: 100 })
  return items.find(({ title }) => title === input.title) ?? tove.jobs.post(input)
}

/** Compares her resume with each, and applies for the first. */
const letMarenApply = async (maren: Client, jobs: readonly Job[]): Promise<number | undefined> => {
  const file = new Blob([await readFile(join(FIXTURES, 'resumes', RESUME))], { type: 'application/pdf' })
  for (const { id } of jobs) await maren.analyses.analyze({ jobId: id, file, fileName: RESUME })
  const [first] = jobs
  const { items: sent } = await maren.applications.mine({ limit: 100 })
  if (first === undefined || sent.some(({ job_id }) => job_id === first.id)) return undefined
  const resume = (await maren.resumes.mine({ limit: 1 })).items[0]
  const application = await maren.applications.apply({
    job_id: first.id,
    ...(resume !== undefined && { resume_id: resume.id }),
    cover_letter: 'Payments that settle are what I like to build; I would gladly tell you about the ones that did.',
  })
  return application.id
}

/**
 * Where her events could go, switched off: nothing listens there, and a demonstration calls nobody. Added when all is done, so that
 * no event was ever meant for it.
 */
const addQuietEndpoint = async (tove: Client): Promise<void> => {
  if ((await tove.webhooks.list()).items.length > 0) return
  const { id } = await tove.webhooks.add({
    url: 'https://hr.kvittra.example/zodie',
    events: ['application.created', 'application.status_changed'],
    description: 'Our list of applicants. Switched off until something listens there.',
  })
  await tove.webhooks.change(id, { is_active: false })
}

const COMPARED = 5

/**
 * Adds the two whom the console's sign-in offers, as they would do it themselves: by the API, in this process.
 * Only where the development sign-in takes anybody at their word.
 */
export const addDemoPeople = async (environment: NodeJS.ProcessEnv): Promise<void> => {
  // Nobody else asks this process, so it has nothing to shed when the machine is busy.
  const here = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error', MAX_EVENT_LOOP_DELAY_MS: '0' }
  const running = await serve({ ...environment, ...here }, { api: true, worker: true, migrateFirst: false })
  try {
    const url = running.url ?? ''
    const [tove, maren] = [await signIn(url, TOVE), await signIn(url, MAREN)]
    const tourJob = await postTourJob(tove)
    const { items } = await tove.jobs.mine({ limit: 100 })
    const others = items.filter(({ id, status }) => id !== tourJob.id && status === 'active')
    const applied = await letMarenApply(maren, [tourJob, ...others].slice(0, COMPARED))
    if (applied !== undefined)
      await tove.applications.change(applied, { status: 'screening', note: 'Ledgers and queues: let us talk.' })
    await addQuietEndpoint(tove)
  } finally {
    await running.stop()
  }
}
