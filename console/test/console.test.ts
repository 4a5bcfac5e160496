import type { AddressInfo } from 'node:net'
import { createClient, type Job } from '@zodie/sdk'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openTestApp, type TestApp } from '../../server/test/app.ts'
import { makeDatabase, type TestDatabase } from '../../server/test/databases.ts'
import { examineView } from './barriers.ts'
import { launchBrowser } from './browser.ts'
import { buildIfStale, weighFirstView } from './built.ts'
import { employerPaths, tellEmployerStory } from './employer-story.ts'
import { letMarenWork, letOthersApply, letToveDecide, MAREN, postFixtureJobs, RESUME_PATH, TOVE } from './world.ts'

const PATIENT_MS = 120_000
const format = (value: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value)

describe('the console in a browser', () => {
  let database: TestDatabase
  let server: TestApp
  let browser: Browser
  let url: string
  let jobs: readonly Job[]
  let context: BrowserContext
  let page: Page
  /** Errors of the browser's console and requests to anybody else; none are expected unless a test takes them away. */
  let faults: string[]

  const watch = (watched: Page) => {
    watched.on('console', (message) => {
      // A refused request is also told there; whether it should have been is for the test to say.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        faults.push(message.text())
    })
    watched.on('pageerror', (error) => faults.push(String(error)))
    watched.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) faults.push(request.url())
    })
  }
  const open = async (path: string, on = page) => {
    await on.goto(`${url}/console/${path}`)
    await on.waitForSelector('main :is(h1, h2)')
    await on.waitForFunction(() => document.querySelector('.skeleton') === null)
  }
  const signIn = async (name = MAREN.fullName) => {
    await open('sign-in')
    await page.getByRole('button', { name }).click()
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
  }
  const heading = (name: string | RegExp, on = page) => on.getByRole('heading', { name })
  /** As when half an hour has passed. */
  const spoilAccessToken = () =>
    page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('zodie-sign-in') ?? '{}') as object
      localStorage.setItem('zodie-sign-in', JSON.stringify({ ...kept, access_token: 'expired' }))
    })

  beforeAll(async () => {
    await buildIfStale()
    const [first] = inject('databaseServers')
    if (first === undefined) throw new Error('No database server was started for the tests.')
    database = await makeDatabase(first)
    server = await openTestApp(database, { withWorker: true })
    await server.app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = server.app.server.address() as AddressInfo // listening on TCP, so not a path
    url = `http://127.0.0.1:${port}`
    jobs = await postFixtureJobs(url)
    browser = await launchBrowser()
  }, PATIENT_MS)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await database?.drop()
  }, PATIENT_MS)

  beforeEach(async () => {
    faults = []
    context = await browser.newContext({
      reducedMotion: 'reduce',
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
    })
    context.setDefaultTimeout(30_000)
    page = await context.newPage()
    watch(page)
  })
  afterEach(async () => {
    await context.close()
    expect(faults).toEqual([])
  })

  it('weighs at most 250 kB, compressed, for the first view', () => {
    const { files, bytes } = weighFirstView()
    expect(files).toBeGreaterThan(3)
    expect(bytes).toBeGreaterThan(50 * 1024)
    expect(bytes).toBeLessThan(250 * 1024)
  })

  it(
    'lets a newcomer see an analysis in one click, with its evidence, what-if and proof',
    async () => {
      await page.goto(url)
      await page.getByRole('button', { name: /Try it with an invented resume/ }).click()
      await heading('How the score comes about').waitFor()
      // The age of a resume counts, so its score is asked for, not written down here.
      const client = createClient({ baseUrl: url })
      await client.signIn.development(MAREN)
      const jobId = Number(/jobs\/(\d+)\/analysis/.exec(page.url())?.[1])
      const { overall_score: score, recommendation_details: advice } = await client.analyses.results(jobId)
      expect(score).toBeGreaterThan(50)
      expect(await page.locator('.headline .ring strong').textContent()).toBe(format(score ?? 0))

      await page.getByRole('tab', { name: 'Criteria' }).click()
      const kubernetes = page.getByRole('row', { name: /^Kubernetes/ })
      expect(await kubernetes.textContent()).toContain('Kubernetes is not in the resume.')

      await page.getByRole('tab', { name: 'Advice' }).click()
      const ticks = page.getByRole('checkbox', { name: /^Mend this/ })
      await ticks.nth(0).check()
      expect(await page.locator('.what-if [role=status]').textContent()).toBe(
        `${format((score ?? 0) + (advice[0]?.gain ?? 0))} (+${format(advice[0]?.gain ?? 0)})`,
      )
      await ticks.nth(1).check()
      expect(await page.locator('.what-if [role=status]').textContent()).toContain('up to')

      await page.getByRole('tab', { name: 'Certificate' }).click()
      await page.getByRole('button', { name: 'Compute it again' }).click()
      await page.getByText('Verified', { exact: true }).waitFor()
    },
    PATIENT_MS,
  )

  it(
    'finds a job despite a typing error, applies to it and withdraws, with the way back in the address',
    async () => {
      await signIn()
      await open('jobs')
      await page.getByRole('searchbox', { name: 'What' }).fill('enginer')
      await page.waitForURL(/query=enginer/)
      await page.getByRole('link', { name: 'Mechanical Design Engineer' }).waitFor()
      await page
        .getByRole('checkbox', { name: /^Hybrid/ })
        .first()
        .check()
      await page.waitForURL(/remote=/)
      await page.goBack()
      await page.waitForURL((address) => !address.search.includes('remote'))
      expect(await page.getByRole('searchbox', { name: 'What' }).inputValue()).toBe('enginer')

      await page.getByRole('link', { name: 'Mechanical Design Engineer' }).click()
      await page.getByRole('button', { name: 'Apply' }).click()
      await page.getByRole('button', { name: 'Send the application' }).click()
      await page.getByText('Your application is sent.').waitFor()
      await page.getByRole('link', { name: 'You applied' }).click()
      await page.getByRole('button', { name: 'Withdraw' }).first().click()
      await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
      await page.getByText('Withdrawn', { exact: true }).waitFor()
    },
    PATIENT_MS,
  )

  it(
    'sends a resume again after the network failed, and follows the analysis through a broken stream',
    async () => {
      await signIn('Tove Ahlgren')
      const job = jobs[1]
      await open(`analyze?job=${job?.id}`)
      await page.locator('input[type=file]').setInputFiles(RESUME_PATH)
      await page.route('**/analyze', (route) => route.abort(), { times: 1 })
      await page.getByRole('button', { name: 'Analyse', exact: true }).click()
      await page.getByText('ZODIE cannot be reached.').waitFor()
      await page.route('**/events', (route) => route.abort(), { times: 1 })
      await page.getByRole('button', { name: 'Send again' }).click()
      await heading('How the score comes about').waitFor()
      expect(page.url()).toMatch(/\/console\/jobs\/\d+\/analysis\?analysis=\d+/)
    },
    PATIENT_MS,
  )

  it(
    'says in the words of the service why a file cannot be read',
    async () => {
      await signIn()
      await open(`analyze?job=${jobs[0]?.id}`)
      const buffer = Buffer.from('PK\u0003\u0004 this is no document')
      await page.locator('input[type=file]').setInputFiles({ name: 'archive.zip', mimeType: 'application/zip', buffer })
      await page.getByRole('button', { name: 'Analyse', exact: true }).click()
      expect(await page.getByRole('alert').textContent()).toMatch(/^This is a ZIP archive\./)
    },
    PATIENT_MS,
  )

  it(
    'opens a deep link after the sign-in, renews an expired sign-in, and tells all tabs',
    async () => {
      await letMarenWork(url, jobs, 1)
      await open('applications')
      await page.getByRole('button', { name: MAREN.fullName }).click()
      await heading('My applications').first().waitFor()

      const other = await context.newPage()
      watch(other)
      await open('resumes', other)
      await spoilAccessToken()
      // Both tabs find their token expired at once; one of them renews it for both.
      await Promise.all([page.reload(), other.reload()])
      await page.getByRole('link', { name: 'Senior Backend Engineer, Payments' }).first().waitFor()
      await other.getByRole('link', { name: 'maren-okafor-lindqvist.pdf' }).first().waitFor()
      await spoilAccessToken()
      await other.getByRole('link', { name: 'Profile' }).click()
      await heading(MAREN.fullName, other).waitFor()

      await page.getByRole('button', { name: 'Sign out' }).click()
      await heading('Sign in', other).waitFor()
    },
    PATIENT_MS,
  )

  it(
    'has a place on the page for every finding, and leads there and back to its findings',
    async () => {
      await letMarenWork(url, jobs, 1).catch(() => undefined) // applied already
      await signIn()
      await open(`jobs/${jobs[0]?.id}/analysis?part=criteria`)
      const rabbit = page.getByRole('row', { name: /^RabbitMQ/ })
      await rabbit.getByRole('link').first().click()
      await page.waitForURL(/\/resumes\/\d+\?.*at=\d+-\d+/)
      await page.locator('.sheet .chosen').waitFor()
      await page.getByRole('tab', { name: 'Evidence', selected: true }).waitFor()
      expect(await page.locator('.entry[aria-pressed=true]').first().textContent()).toContain('RabbitMQ')
      await page.goBack()
      await rabbit.waitFor()
    },
    PATIENT_MS,
  )

  it(
    'works by keys alone: skip link, menu on a phone, dialog closed by Escape',
    async () => {
      await page.setViewportSize({ width: 360, height: 780 })
      await signIn()
      await open(`jobs/${jobs[2]?.id}`)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.locator('#menu:popover-open').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Apply' }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: 'Apply for this job' }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    },
    PATIENT_MS,
  )

  it(
    'lets an employer post a job as it is understood, rank who applies, look blind, move with a note and see it counted',
    async () => {
      await signIn(TOVE.fullName)
      await tellEmployerStory(page, url)
    },
    PATIENT_MS,
  )

  it(
    'has no barrier that axe finds, light or dark, and nothing wider than a phone',
    async () => {
      await letMarenWork(url, jobs, 3).catch(() => undefined) // applied already
      await open('')
      const found: object[] = []
      const examine = async (path: string) => {
        await open(path)
        found.push(...(await examineView(page)).map((fault) => ({ path, ...fault })))
      }
      for (const path of ['', 'sign-in', 'nowhere']) await examine(path)
      await signIn()
      const [job, other] = jobs
      const analysis = `jobs/${job?.id}/analysis`
      for (const path of [
        ...['', `analyze?job=${job?.id}`, 'jobs', `jobs/${job?.id}`, 'matches', 'analyses', 'resumes', 'applications'],
        ...['profile', `compare?jobs=${job?.id},${other?.id}`, `resumes/1?job=${job?.id}`, analysis],
        ...['criteria', 'advice', 'proof', 'certificate'].map((part) => `${analysis}?part=${part}`),
      ])
        await examine(path)

      if (job === undefined) throw new Error('No job was posted.')
      await letOthersApply(url, job)
      const { applications, endpoint } = await letToveDecide(url, job)
      await page.getByRole('button', { name: 'Sign out' }).click()
      await signIn(TOVE.fullName)
      for (const path of employerPaths(job.id, applications, endpoint)) await examine(path)
      expect(found).toEqual([])
    },
    3 * PATIENT_MS,
  )
})
