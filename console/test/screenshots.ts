import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@zodie/sdk'
import type { Browser } from 'playwright-core'
import { seedDemo } from '../../server/src/cli/seed.ts'
import { launchBrowser } from './browser.ts'
import { buildIfStale } from './built.ts'
import { serveAlone } from './served.ts'
import { ADA, MAREN, TOVE } from './world.ts'

/*
 * Pictures of the main views with the data of `zodie seed --demo`: light, dark and on a phone, in console/screenshots; those of the
 * README, in docs/images.
 *   npm run screenshots               all
 *   npm run screenshots -- jobs       those whose name has that in it
 *   npm run screenshots -- readme     those of the README
 */

const FOLDER = join(import.meta.dirname, '../screenshots')
const README_FOLDER = join(import.meta.dirname, '../../docs/images')
/** A little wider than GitHub shows a README, and as light as a page can bear. */
const README_LOOK = { name: 'readme', colorScheme: 'light', viewport: { width: 1180, height: 900 } } as const
/** Of a picture in it, unless said otherwise. */
const README_HEIGHT = 760
const LOOKS = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 360, height: 780 } },
] as const
type Look = (typeof LOOKS)[number] | typeof README_LOOK

interface View {
  readonly name: string
  readonly path: string
  /** Maren, unless said otherwise. */
  readonly as?: 'nobody' | 'admin' | 'tove'
  readonly isInReadme?: boolean
  /** Of its picture in the README, where another height says it better. */
  readonly readmeHeight?: number
}

interface Shown {
  readonly jobId: number
  readonly otherJobId: number
  readonly resumeId: number
  /** Of hers, decided on. */
  readonly applicationId: number
  /** The place of the resume that is chosen. */
  readonly at: string
}

const viewsOf = ({ jobId, otherJobId, resumeId, applicationId, at }: Shown): readonly View[] => [
  { name: 'landing', path: '', as: 'nobody' },
  { name: 'sign-in', path: 'sign-in', as: 'nobody' },
  { name: 'overview', path: '' },
  { name: 'analyze', path: `analyze?job=${jobId}` },
  { name: 'analysis', path: `jobs/${jobId}/analysis`, isInReadme: true },
  { name: 'analysis-criteria', path: `jobs/${jobId}/analysis?part=criteria` },
  { name: 'analysis-advice', path: `jobs/${jobId}/analysis?part=advice`, isInReadme: true },
  { name: 'analysis-proof', path: `jobs/${jobId}/analysis?part=proof` },
  { name: 'analysis-certificate', path: `jobs/${jobId}/analysis?part=certificate` },
  { name: 'jobs', path: 'jobs' },
  { name: 'jobs-found', path: 'jobs?query=enginer' },
  { name: 'job', path: `jobs/${jobId}` },
  { name: 'matches', path: 'matches' },
  { name: 'analyses', path: 'analyses' },
  { name: 'compare', path: `compare?jobs=${jobId},${otherJobId}` },
  { name: 'resumes', path: 'resumes' },
  { name: 'resume', path: `resumes/${resumeId}?job=${jobId}&at=${at}`, isInReadme: true, readmeHeight: 800 },
  { name: 'applications', path: 'applications' },
  { name: 'profile', path: 'profile' },
  { name: 'not-found', path: 'nowhere' },
  { name: 'admin-users', path: 'admin/users', as: 'admin' },
  { name: 'admin-queue', path: 'admin/queue', as: 'admin' },
  { name: 'admin-health', path: 'admin/health', as: 'admin' },
  { name: 'admin-retention', path: 'admin/retention', as: 'admin' },
  { name: 'admin-audit', path: `admin/audit?application=${applicationId}`, as: 'admin' },
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
  ].map((view) => ({ ...view, as: 'tove' }))

/** A page of a resume is drawn by a machine that draws others. */
const PATIENT_MS = 120_000

interface Shot {
  readonly view: View
  readonly look: Look
  /** Who is signed in. */
  readonly signIn: string | undefined
}

const photograph = async (browser: Browser, url: string, { view, look, signIn }: Shot): Promise<void> => {
  const { name, ...options } = look
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce', locale: 'en-GB' })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`${view.name}: ${message.text()}`)
  })
  if (signIn !== undefined)
    await page.addInitScript((credentials) => localStorage.setItem('zodie-sign-in', credentials), signIn)
  await page.goto(`${url}/console/${view.path}`)
  await page.waitForSelector('main h1, main h2')
  await page.waitForFunction(() => document.querySelector('.skeleton') === null)
  // Pages of a resume come after the rest.
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('.sheet:not(.printed)') === null, undefined, {
    timeout: PATIENT_MS,
  })
  // A picture of all of a page begins at its top, also where the view has led to a place further down.
  await page.evaluate(() => scrollTo(0, 0))
  const isForReadme = name === README_LOOK.name
  const path = isForReadme ? join(README_FOLDER, `${view.name}.png`) : join(FOLDER, `${view.name}-${name}.png`)
  const clip = { x: 0, y: 0, width: look.viewport.width, height: view.readmeHeight ?? README_HEIGHT }
  await page.screenshot(isForReadme ? { path, clip } : { path, fullPage: true })
  await context.close()
}

/** The credentials of whom a view is shown to, and what it is about. */
const openWorld = async (baseUrl: string) => {
  const signIn = async (person: typeof MAREN) => {
    const client = createClient({ baseUrl })
    await client.signIn.development(person)
    return client
  }
  const [maren, ada, tove] = [await signIn(MAREN), await signIn(ADA), await signIn(TOVE)]
  const { items: analyses } = await maren.analyses.mine({ limit: 100 })
  const [application] = (await maren.applications.mine()).items
  // The first is the README's; the newest come first.
  const [first, second] = analyses.toReversed()
  const jobId = first?.job_id ?? 0
  const { resume_id: resumeId, items } = await maren.analyses.results(jobId)
  const place = items.find(({ criterion }) => criterion.label === 'PostgreSQL')?.resume[0]
  const [endpoint] = (await tove.webhooks.list()).items
  const hired = (await tove.jobs.mine({ limit: 100 })).items.findLast(({ status }) => status === 'active')
  const hiringFor = hired?.id ?? 0
  const { items: candidates } = await tove.jobs.candidates(hiringFor)
  return {
    hiring: [hiringFor, candidates.map(({ application_id }) => application_id), endpoint?.id ?? 0] as const,
    signIns: {
      maren: JSON.stringify(maren.token()),
      admin: JSON.stringify(ada.token()),
      tove: JSON.stringify(tove.token()),
      nobody: undefined,
    },
    shown: {
      jobId,
      otherJobId: second?.job_id ?? 0,
      resumeId,
      applicationId: application?.id ?? 0,
      at: `${place?.start}-${place?.end}`,
    },
  }
}

await buildIfStale()
const { url, environment, stop } = await serveAlone()
const browser = await launchBrowser()
try {
  await seedDemo(environment, new Date().toISOString().slice(0, 10))
  const { signIns, shown, hiring } = await openWorld(url)
  const wanted = process.argv[2] ?? ''
  await mkdir(FOLDER, { recursive: true })
  await mkdir(README_FOLDER, { recursive: true })
  for (const view of [...viewsOf(shown), ...employerViewsOf(...hiring)])
    for (const look of [...LOOKS, ...(view.isInReadme === true ? [README_LOOK] : [])])
      if (`${view.name}-${look.name}`.includes(wanted))
        await photograph(browser, url, { view, look, signIn: signIns[view.as ?? 'maren'] })
} finally {
  await browser.close()
  await stop()
}
