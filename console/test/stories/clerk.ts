import type { BrowserContext, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ClerkServer, startClerkServer } from '../../../server/test/clerk-server.ts'
import { useStage } from '../stage.ts'

const HOST = 'clerk.kvittra.example'
const PUBLISHABLE_KEY = `pk_live_${Buffer.from(`${HOST}$`).toString('base64')}`
const PERSON = { id: 'user_2a7V', email: 'liv@example.com', firstName: 'Liv', lastName: 'Sandström' }

/** Where Clerk's scripts come from: `https://clerk.kvittra.example/npm/@clerk/clerk-js@6/dist/clerk.browser.js`. */
const SCRIPT = /\/npm\/@clerk\/(clerk-js|ui)@[\d.]+\/dist\/[a-z]+\.browser\.js$/

/*
 * What Clerk's own scripts do as far as the console can tell: `window.Clerk` as @clerk/react calls it. A form with one button stands
 * for the many that the real one may show; its style comes in by the nonce, and its token from Clerk's host.
 */
const CLERK_SCRIPT = `
  const listeners = new Set()
  const session = {
    id: 'sess_1', status: 'active', user: undefined, lastActiveToken: { jwt: { claims: { sid: 'sess_1', sub: '${PERSON.id}' } } }, checkAuthorization: () => false,
    getToken: async () => (await (await fetch('https://${HOST}/v1/client/sessions/sess_1/tokens', { method: 'POST' })).json()).jwt,
  }
  const user = { id: '${PERSON.id}', fullName: '${PERSON.firstName} ${PERSON.lastName}', primaryEmailAddress: null }
  const isIn = () => document.cookie.includes('clerk-stand-in')
  const resources = () => ({
    client: { sessions: [] }, organization: null,
    ...(isIn() ? { session: { ...session, user }, user } : { session: null, user: null }),
  })
  const emit = () => {
    window.Clerk.__internal_lastEmittedResources = resources()
    for (const listener of listeners) listener(window.Clerk.__internal_lastEmittedResources)
  }
  window.Clerk = {
    loaded: false, client: { sessions: [] },
    get session() { return resources().session },
    get user() { return resources().user },
    load: async (options) => { Object.assign(window.Clerk, { nonce: options.nonce, loaded: true }); emit() },
    addListener: (listener, { skipInitialEmit = false } = {}) => {
      listeners.add(listener)
      if (!skipInitialEmit) listener(window.Clerk.__internal_lastEmittedResources)
      return () => listeners.delete(listener)
    },
    mountSignIn: (node) => {
      const style = document.createElement('style')
      style.nonce = window.Clerk.nonce
      style.textContent = '.clerk-form { color: rgb(1, 2, 3) }'
      const button = document.createElement('button')
      button.className = 'clerk-form'
      button.textContent = 'Continue with Clerk'
      button.onclick = () => { document.cookie = 'clerk-stand-in=1; path=/'; emit() }
      node.append(style, button)
    },
    unmountSignIn: (node) => node.replaceChildren(),
    signOut: async () => { document.cookie = 'clerk-stand-in=; path=/; max-age=0'; emit() },
  }`

/** The sign-in form of Clerk, against a stand-in for what Clerk's host answers browsers, and a local server for its keys. */
export const tellClerkStories = (): void => {
  describe('the console where Clerk signs people in', () => {
    let clerk: ClerkServer
    const environment: Record<string, string> = { CLERK_PUBLISHABLE_KEY: PUBLISHABLE_KEY }
    beforeAll(async () => {
      clerk = await startClerkServer()
      clerk.addUser(PERSON)
      Object.assign(environment, { CLERK_SECRET_KEY: clerk.secretKey, CLERK_API_URL: clerk.url })
    })
    afterAll(() => clerk?.close())
    const stage = useStage({ environment, others: new RegExp(`^https://${HOST}/`) })

    /** Nothing leaves the machine: the browser's requests to Clerk's host are answered here; what was asked, in order. */
    const standIn = async (context: BrowserContext, claims: object = {}): Promise<string[]> => {
      const asked: string[] = []
      const answer = async (route: Route) => {
        const { pathname } = new URL(route.request().url())
        asked.push(pathname)
        const headers = { 'access-control-allow-origin': '*' }
        const [, script] = SCRIPT.exec(pathname) ?? []
        if (script !== undefined) {
          const body = script === 'ui' ? 'window.__internal_ClerkUICtor = class {}' : CLERK_SCRIPT
          return route.fulfill({ headers, contentType: 'text/javascript', body })
        }
        const jwt = await clerk.sessionToken(PERSON.id, { claims: { azp: stage.url, ...claims } })
        return route.fulfill({ headers, json: { jwt } })
      }
      await context.route(`https://${HOST}/**`, answer)
      return asked
    }

    it('asks Clerk for its form only where one signs in, styles it, and goes on with a session of its own', async () => {
      const asked = await standIn(stage.context)
      await stage.open('')
      expect(asked).toEqual([])
      await stage.open('sign-in')
      const form = stage.page.getByRole('button', { name: 'Continue with Clerk' })
      await form.waitFor()
      expect(asked.every((path) => SCRIPT.test(path))).toBe(true)
      expect(await form.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(1, 2, 3)')
      await form.click()
      await stage.page.getByRole('button', { name: 'Sign out' }).waitFor()
      await stage.page.getByText('Hello, Liv Sandström').waitFor()

      // Still signed in at Clerk: nobody is signed in again who has just signed out.
      await stage.page.getByRole('button', { name: 'Sign out' }).click()
      await stage.open('sign-in')
      await stage.page.getByRole('button', { name: 'Sign in as somebody else' }).click()
      await form.waitFor()
    })

    it('says so where Clerk cannot be reached', async () => {
      await stage.context.route(`https://${HOST}/**`, (route) => route.abort())
      await stage.page.goto(`${stage.url}/console/sign-in`)
      await stage.page.getByText('Clerk, which signs people in here, cannot be reached.').waitFor()
      // What the browser and Clerk's loader say of it is what was wanted.
      stage.faults.length = 0
    })

    it('says in the words of the service why a session is not taken', async () => {
      await standIn(stage.context, { exp: 1_700_000_000 })
      await stage.open('sign-in')
      await stage.page.getByRole('button', { name: 'Continue with Clerk' }).click()
      await stage.page.getByText('The Clerk session token has expired.').waitFor()
      await stage.page.getByRole('button', { name: 'Try again' }).waitFor()
    })

    it('lets in no script, no style and no answer from anywhere else', async () => {
      await standIn(stage.context)
      await stage.open('sign-in')
      await stage.page.getByRole('button', { name: 'Continue with Clerk' }).waitFor()
      const refused = await stage.page.evaluate(async () => {
        const attempts = {
          script: () => {
            document.createElement('script').src = 'https://elsewhere.example/x.js'
          },
          html: () => {
            document.createElement('div').innerHTML = '<b>text</b>'
          },
          answer: () => fetch('https://elsewhere.example/'),
        }
        const refusals: string[] = []
        for (const [name, attempt] of Object.entries(attempts))
          try {
            await attempt()
          } catch {
            refusals.push(name)
          }
        const style = document.createElement('style')
        style.textContent = 'body { color: rgb(9, 9, 9) }'
        document.head.append(style)
        if (getComputedStyle(document.body).color !== 'rgb(9, 9, 9)') refusals.push('style')
        return refusals
      })
      expect(refused).toEqual(['script', 'html', 'answer', 'style'])
      // What the browser says of each is what was wanted.
      stage.faults.length = 0
    })
  })
}
