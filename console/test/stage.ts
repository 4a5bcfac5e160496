import type { AddressInfo } from 'node:net'
import { type Client, createClient, type Job } from '@zodie/sdk'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'
import { openTestApp, type TestApp, type TestAppOptions } from '../../server/test/app.ts'
import { makeDatabase, type TestDatabase } from '../../server/test/databases.ts'
import { type DatabaseProxy, startDatabaseProxy } from '../../server/test/proxy.ts'
import { launchBrowser } from './browser.ts'
import { buildIfStale } from './built.ts'
import { type MAREN, postFixtureJobs } from './world.ts'

/** What a story is told on: a server of its own, and for each test a browser that has never been there. */
export interface Stage {
  readonly server: TestApp
  readonly url: string
  /** Between the server and its database, where `canLoseDatabase`. */
  readonly databaseProxy: DatabaseProxy | undefined
  /** Of the fixtures; the backend engineer's first. */
  readonly jobs: readonly Job[]
  readonly context: BrowserContext
  readonly page: Page
  /** Errors of the browser's console and requests to anybody else; none are expected unless a test takes them away. */
  readonly faults: string[]
  /** Notes the faults of another page too. */
  watch(page: Page): void
  /** Goes to an address below /console/ and waits until it has loaded what it shows. */
  open(path: string, on?: Page): Promise<void>
  signIn(name: string): Promise<void>
  clientOf(person: typeof MAREN): Promise<Client>
}

let browser: Promise<Browser> | undefined

const sharedBrowser = (): Promise<Browser> => {
  browser ??= launchBrowser()
  return browser
}

/** After the last story: a browser costs 150 MB, so all share one. */
export const closeBrowser = async (): Promise<void> => {
  await (await browser)?.close()
  browser = undefined
}

interface Props extends TestAppOptions {
  /** The server's database can be taken away. */
  readonly canLoseDatabase?: boolean
  /** Where else its pages may ask. */
  readonly others?: RegExp
  /** What has happened there before the first test. */
  readonly before?: (stage: Stage) => Promise<void>
}

const IS_LOCAL = /^(data|blob):/

/** Of the tests of the surrounding `describe`. */
export const useStage = ({ others, before, canLoseDatabase = false, ...options }: Props = {}): Stage => {
  let database: TestDatabase
  // All of it is there once the hooks below have run.
  const stage = { jobs: [] as readonly Job[] } as { -readonly [Name in keyof Stage]: Stage[Name] }

  stage.watch = (page) => {
    page.on('console', (message) => {
      // A refused request is also told there; whether it should have been is for the test to say.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        stage.faults.push(message.text())
    })
    page.on('pageerror', (error) => stage.faults.push(String(error)))
    page.on('request', (request) => {
      const address = request.url()
      if (!address.startsWith(stage.url) && !IS_LOCAL.test(address) && others?.test(address) !== true)
        stage.faults.push(address)
    })
  }
  stage.open = async (path, on = stage.page) => {
    await on.goto(`${stage.url}/console/${path}`)
    await on.waitForSelector('main :is(h1, h2)')
    await on.waitForFunction(() => document.querySelector('.skeleton') === null)
  }
  stage.signIn = async (name) => {
    await stage.open('sign-in')
    await stage.page.getByRole('button', { name }).click()
    await stage.page.getByRole('button', { name: 'Sign out' }).waitFor()
  }
  stage.clientOf = async (person) => {
    const client = createClient({ baseUrl: stage.url })
    await client.signIn.development(person)
    return client
  }

  beforeAll(async () => {
    await buildIfStale()
    const [first] = inject('databaseServers')
    if (first === undefined) throw new Error('No database server was started for the tests.')
    database = await makeDatabase(first)
    stage.databaseProxy = canLoseDatabase ? await startDatabaseProxy(database.url) : undefined
    stage.server = await openTestApp(stage.databaseProxy ?? database, { withWorker: true, ...options })
    await stage.server.app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = stage.server.app.server.address() as AddressInfo // listening on TCP, so not a path
    stage.url = `http://127.0.0.1:${port}`
    if (stage.server.deps.developmentSignIn !== undefined) stage.jobs = await postFixtureJobs(stage.url)
    await before?.(stage)
  })
  afterAll(async () => {
    await stage.server?.close()
    await stage.databaseProxy?.close()
    await database?.drop()
  })

  beforeEach(async () => {
    stage.faults = []
    stage.context = await (await sharedBrowser()).newContext({
      reducedMotion: 'reduce',
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
    })
    stage.context.setDefaultTimeout(120_000)
    stage.page = await stage.context.newPage()
    stage.watch(stage.page)
  })
  afterEach(async () => {
    await stage.context.close()
    expect(stage.faults).toEqual([])
  })
  return stage
}
