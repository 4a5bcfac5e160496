import type { AddressInfo } from 'node:net'
import { type Client, createClient, type Job } from '@zodie/sdk'
import { sql } from 'kysely'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { FORGET_OLD } from '../../server/src/operations/tasks.ts'
import { quarantineApplications } from '../../server/src/retention/quarantine/queries.ts'
import { openTestApp, type TestApp } from '../../server/test/app.ts'
import { makeDatabase, type TestDatabase } from '../../server/test/databases.ts'
import { examineView } from './barriers.ts'
import { launchBrowser } from './browser.ts'
import { buildIfStale } from './built.ts'
import { ADA, letMarenWork, MAREN, postFixtureJobs, TOVE } from './world.ts'

const PATIENT_MS = 120_000
const DAY_MS = 86_400_000

describe('the views of administrators in a browser', () => {
  let database: TestDatabase
  let server: TestApp
  let browser: Browser
  let url: string
  let jobs: readonly Job[]
  let context: BrowserContext
  let page: Page
  let faults: string[]

  const open = async (path: string) => {
    await page.goto(`${url}/console/${path}`)
    await page.waitForSelector('main :is(h1, h2)')
    await page.waitForFunction(() => document.querySelector('.skeleton') === null)
  }
  const signIn = async (name: string) => {
    await open('sign-in')
    await page.getByRole('button', { name }).click()
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
  }
  const clientOf = async (person: typeof MAREN): Promise<Client> => {
    const client = createClient({ baseUrl: url })
    await client.signIn.development(person)
    return client
  }
  const button = (name: string) => page.getByRole('button', { name })
  const confirm = (name: string) => page.getByRole('dialog').getByRole('button', { name }).click()

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
    await letMarenWork(url, jobs, 1)
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
    page.on('pageerror', (error) => faults.push(String(error)))
  })
  afterEach(async () => {
    await context.close()
    expect(faults).toEqual([])
  })

  it(
    'finds an account, deactivates it at once, activates it, and makes somebody an administrator',
    async () => {
      const maren = await clientOf(MAREN)
      await signIn(ADA.fullName)
      await page.getByRole('link', { name: 'Users' }).click()
      await page.getByRole('searchbox').fill('maren')
      await button('Search').click()
      await page.waitForURL(/query=maren/)
      await button(`Deactivate: ${MAREN.fullName}`).click()
      await confirm('Deactivate')
      await page.getByText('Deactivated', { exact: true }).waitFor()
      await expect(maren.users.me()).rejects.toMatchObject({ status: 401 })
      await button(`Activate: ${MAREN.fullName}`).click()
      await confirm('Activate')
      await button(`Deactivate: ${MAREN.fullName}`).waitFor()
      await clientOf(MAREN)

      await open(`admin/users?query=${TOVE.email}`)
      await button(`Make administrator: ${TOVE.fullName}`).click()
      await confirm('Make administrator')
      await button(`End as administrator: ${TOVE.fullName}`).click()
      await confirm('End as administrator')
      await button(`Make administrator: ${TOVE.fullName}`).waitFor()
      expect(await (await clientOf(TOVE)).users.me()).toMatchObject({ is_superuser: false })
    },
    PATIENT_MS,
  )

  it(
    'tries a task again that failed on every try',
    async () => {
      const { rows } = await sql<{ id: string }>`
        insert into pgboss.job (name, state, completed_on) values (${FORGET_OLD}, 'failed', now()) returning id`.execute(
        server.deps.db,
      )
      const id = rows[0]?.id ?? ''
      await signIn(ADA.fullName)
      await open('admin/queue')
      await button(`Try again: ${id}`).click()
      await page.getByText('It is queued again.').waitFor()
      await button(`Try again: ${id}`).waitFor({ state: 'detached' })
    },
    PATIENT_MS,
  )

  it(
    'holds somebody, releases them, and restores what is in quarantine',
    async () => {
      const maren = await clientOf(MAREN)
      const { id: userId } = await maren.users.me()
      const [application] = (await maren.applications.mine()).items
      await quarantineApplications(server.deps.db, [application?.id ?? 0], new Date(Date.now() + 7 * DAY_MS))
      await signIn(ADA.fullName)
      await open('admin/retention')
      await button(`Restore: Application ${application?.id} of user ${userId}`).click()
      await page.getByText('Nothing is in quarantine.').waitFor()
      expect((await maren.applications.mine()).items.map(({ id }) => id)).toEqual([application?.id])

      await button('Set a hold').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('What is held').selectOption({ label: 'A person' })
      await dialog.getByLabel('Its number').fill('999999')
      await dialog.getByLabel('Why').fill('Claim 2026/14')
      await dialog.getByRole('button', { name: 'Hold it' }).click()
      await dialog.getByRole('alert').waitFor()
      await dialog.getByLabel('Its number').fill(String(userId))
      await dialog.getByRole('button', { name: 'Hold it' }).click()
      await page.getByText('Claim 2026/14').waitFor()
      await button(`Release: User ${userId}`).click()
      await confirm('Release')
      await page.getByText('Nothing is held.').waitFor()
    },
    PATIENT_MS,
  )

  it(
    'shows who decided what about an application, and how the record is proven',
    async () => {
      const tove = await clientOf(TOVE)
      const [application] = (await (await clientOf(MAREN)).applications.mine()).items
      const id = application?.id ?? 0
      await tove.applications.change(id, { status: 'screening' })
      await signIn(ADA.fullName)
      await open('admin/audit')
      await page.getByText('zodie audit verify', { exact: true }).waitFor()
      await page.getByLabel('Number of the application').fill(String(id))
      await button('Show').click()
      await page.waitForURL(new RegExp(`application=${id}`))
      await page.getByText(/from applied, to screening/).waitFor()
      await page.getByText(/by the employer, user/).waitFor()
    },
    PATIENT_MS,
  )

  it(
    'is for administrators: others are told how one becomes one',
    async () => {
      await signIn(MAREN.fullName)
      expect(await page.getByRole('link', { name: 'Background work' }).count()).toBe(0)
      await open('admin/queue')
      await page.getByRole('heading', { name: 'For administrators' }).waitFor()
      await page.getByText(`user promote ${MAREN.email}`).waitFor()
    },
    PATIENT_MS,
  )

  it(
    'has no barrier that axe finds, light or dark, and nothing wider than a phone',
    async () => {
      await signIn(ADA.fullName)
      const [application] = (await (await clientOf(MAREN)).applications.mine()).items
      await sql`insert into pgboss.job (name, state, completed_on) values (${FORGET_OLD}, 'failed', now())`.execute(
        server.deps.db,
      )
      const found: object[] = []
      for (const view of ['users', 'queue', 'health', 'retention', `audit?application=${application?.id}`]) {
        await open(`admin/${view}`)
        found.push(...(await examineView(page)).map((fault) => ({ view, ...fault })))
      }
      expect(found).toEqual([])
    },
    2 * PATIENT_MS,
  )
})
