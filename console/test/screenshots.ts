import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@zodie/sdk'
import type { Browser } from 'playwright-core'
import { serve } from '../../server/src/serve.ts'
import { launchBrowser } from './browser.ts'
import { buildIfStale } from './built.ts'
import { letMarenWork, letOthersApply, letToveDecide, MAREN, postFixtureJobs, TOVE } from './world.ts'

/*
 * Pictures of every main view, light, dark and on a phone, in console/screenshots.
 *   npm run screenshots             all
 *   npm run screenshots -- jobs     those whose name has that in it
 */

const FOLDER = join(import.meta.dirname, '../screenshots')
const LOOKS = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 360, height: 780 } },
] as const
type Look = (typeof LOOKS)[number]

interface View {
  readonly name: string
  readonly path: string
  readonly isSignedOut?: boolean
  /** Seen by who posted the jobs; by who looks for work otherwise. */
  readonly isEmployers?: boolean
}

const viewsOf = (jobId: number, otherJobId: number, resumeId: number): readonly View[] => [
  { name: 'landing', path: '', isSignedOut: true },
  { name: 'sign-in', path: 'sign-in', isSignedOut: true },
  { name: 'overview', path: '' },
  { name: 'analyze', path: `analyze?job=${jobId}` },
  { name: 'analysis', path: `jobs/${jobId}/analysis` },
  { name: 'analysis-criteria', path: `jobs/${jobId}/analysis?part=criteria` },
  { name: 'analysis-advice', path: `jobs/${jobId}/analysis?part=advice` },
  { name: 'analysis-proof', path: `jobs/${jobId}/analysis?part=proof` },
  { name: 'analysis-certificate', path: `jobs/${jobId}/analysis?part=certificate` },
  { name: 'jobs', path: 'jobs' },
  { name: 'jobs-found', path: 'jobs?query=enginer' },
  { name: 'job', path: `jobs/${jobId}` },
  { name: 'matches', path: 'matches' },
  { name: 'analyses', path: 'analyses' },
  { name: 'compare', path: `compare?jobs=${jobId},${otherJobId}` },
  { name: 'resumes', path: 'resumes' },
  { name: 'resume', path: `resumes/${resumeId}?job=${jobId}` },
  { name: 'applications', path: 'applications' },
  { name: 'profile', path: 'profile' },
  { name: 'not-found', path: 'nowhere' },
]

const employerViewsOf = (jobId: number, [first, second]: readonly number[], endpointId: number): readonly View[] =>
  [
    { name: 'hire-dashboard', path: 'hire' },
    { name: 'hire-jobs', path: 'hire/jobs' },
    { name: 'hire-post', path: 'hire/jobs/new' },
    { name: 'hire-edit', path: `hire/jobs/${jobId}/edit` },
    { name: 'hire-applicants', path: `hire/jobs/${jobId}` },
    { name: 'hire-applicants-blind', path: `hire/jobs/${jobId}?blind=true` },
    { name: 'hire-applicant', path: `hire/jobs/${jobId}/applicants/${second}` },
    { name: 'hire-compare', path: `hire/jobs/${jobId}/compare?applications=[${first},${second}]` },
    { name: 'hire-insights', path: `hire/jobs/${jobId}/insights` },
    { name: 'hire-reviews', path: 'hire/reviews' },
    { name: 'hire-fairness', path: 'hire/fairness' },
    { name: 'hire-exports', path: 'hire/exports' },
    { name: 'hire-webhooks', path: 'hire/webhooks' },
    { name: 'hire-webhook', path: `hire/webhooks/${endpointId}` },
  ].map((view) => ({ ...view, isEmployers: true }))

const photograph = async (browser: Browser, url: string, view: View, look: Look, signIn: string): Promise<void> => {
  const { name, ...options } = look
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce', locale: 'en-GB' })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`${view.name}: ${message.text()}`)
  })
  if (view.isSignedOut !== true)
    await page.addInitScript((credentials) => localStorage.setItem('zodie-sign-in', credentials), signIn)
  await page.goto(`${url}/console/${view.path}`)
  await page.waitForSelector('main h1, main h2')
  await page.waitForFunction(() => document.querySelector('.skeleton') === null)
  await page.screenshot({ path: join(FOLDER, `${view.name}-${name}.png`), fullPage: true })
  await context.close()
}

await buildIfStale()
const dataDir = await mkdtemp(join(tmpdir(), 'zodie-screenshots-'))
const { DATABASE_URL } = process.env
const server = await serve(
  {
    ...{ ENVIRONMENT: 'testing', HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    ...{ MAX_EVENT_LOOP_DELAY_MS: '0', RATE_LIMIT_MAX_REQUESTS: '100000', RATE_LIMIT_USER_MAX_REQUESTS: '100000' },
    ...(DATABASE_URL === undefined ? {} : { DATABASE_URL }),
  },
  { api: true, worker: true, migrateFirst: true },
)
const browser = await launchBrowser()
try {
  const url = server.url ?? ''
  const jobs = await postFixtureJobs(url)
  await letMarenWork(url, jobs, 5)
  const [job, other] = jobs
  if (job === undefined || other === undefined) throw new Error('The fixtures have fewer than two jobs.')
  await letOthersApply(url, job)
  const { applications, endpoint } = await letToveDecide(url, job)
  const [maren, tove] = [createClient({ baseUrl: url }), createClient({ baseUrl: url })]
  await maren.signIn.development(MAREN)
  await tove.signIn.development(TOVE)
  const resume = (await maren.resumes.mine()).items[0]
  const wanted = process.argv[2] ?? ''
  await mkdir(FOLDER, { recursive: true })
  const views = [...viewsOf(job.id, other.id, resume?.id ?? 0), ...employerViewsOf(job.id, applications, endpoint)]
  for (const view of views)
    for (const look of LOOKS)
      if (`${view.name}-${look.name}`.includes(wanted)) {
        const { token } = view.isEmployers === true ? tove : maren
        await photograph(browser, url, view, look, JSON.stringify(token()))
      }
} finally {
  await browser.close()
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
}
