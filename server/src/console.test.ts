import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prefersHtml } from './console/send.ts'
import { consoleRoutes, openConsole } from './console.ts'
import type { App } from './http/app-type.ts'
import { registerErrors } from './http/errors.ts'
import { welcomeRoutes } from './operations/routes.ts'
import { Welcome } from './operations/schemas.ts'

const browserAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const SCRIPT = 'export const answer = 42'

const KEY = { key: 'pk_live_Y2xlcmsuZXhhbXBsZS5jb20k', frontendHost: 'clerk.example.com' }
const CLERK = { kind: 'clerk', secretKey: 'sk', jwtKey: undefined, apiUrl: '', authorizedParties: [] } as const

const openApp = async (folder: string, clerkHost?: string): Promise<App> => {
  const app: App = Fastify({ routerOptions: { ignoreTrailingSlash: true } })
  const webConsole = openConsole({ folder, clerkHost })
  registerErrors(app, { stopping: new AbortController().signal })
  app.addSchema(Welcome)
  const signIn = clerkHost === undefined ? ({ kind: 'none' } as const) : { ...CLERK, publishableKey: KEY }
  const config = { signIn }
  app.register(async (scope) => welcomeRoutes(scope, { version: '1.2.3', config, sendPage: webConsole.sendIndex }))
  app.register(async (scope) => consoleRoutes(scope, webConsole), { prefix: '/console' })
  await app.ready()
  return app
}

describe('the console', () => {
  let folder: string
  let app: App
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zodie-console-'))
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>ZODIE</title>')
    await writeFile(join(folder, 'icon.svg'), '<svg/>')
    await writeFile(join(folder, 'assets/main-B3x9k2.js'), SCRIPT)
    await writeFile(join(folder, 'assets/main-B3x9k2.js.gz'), gzipSync(SCRIPT))
    app = await openApp(folder)
  })
  afterAll(async () => {
    await app.close()
    await rm(folder, { recursive: true })
  })

  it.each([
    ['/console', 'text/html; charset=utf-8', 'no-cache'],
    ['/console/', 'text/html; charset=utf-8', 'no-cache'],
    ['/console/icon.svg', 'image/svg+xml', 'no-cache'],
    ['/console/assets/main-B3x9k2.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/console/examples/maren-okafor-lindqvist.pdf', 'application/pdf', 'no-cache'],
    ['/console/examples/senior-backend-engineer.json', 'application/json; charset=utf-8', 'no-cache'],
  ])('serves %s as %s, %s', async (url, contentType, cacheControl) => {
    const response = await get(url)
    expect(response.statusCode).toBe(200)
    expect(response.headers).toMatchObject({ 'content-type': contentType, 'cache-control': cacheControl })
  })

  it('answers every address within it that a person opens with its first page', async () => {
    for (const path of ['jobs/7/analysis', 'nowhere', 'resumes/3?at=1-2']) {
      const page = await get(`/console/${path}`, { accept: browserAccept })
      expect([page.statusCode, page.body]).toEqual([200, '<!doctype html><title>ZODIE</title>'])
    }
  })

  it.each([
    ['/console/jobs/7', '*/*'],
    ['/console/assets/main-OLD.js', browserAccept],
    ['/console/../package.json', browserAccept],
    ['/console/assets/main-B3x9k2.js.gz', '*/*'],
    ['/api/v1/nowhere', browserAccept],
  ])('has no page for %s asked with %s', async (url, accept) => {
    const response = await get(url, { accept })
    expect(response.statusCode).toBe(404)
    expect(response.headers['content-type']).toContain('application/problem+json')
  })

  it('lets nothing but its own files run, and nobody frame it', async () => {
    for (const url of ['/console/', '/console/assets/main-B3x9k2.js']) {
      const policy = String((await get(url)).headers['content-security-policy'])
      const directives = new Map(
        policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]),
      )
      expect(Object.fromEntries(directives)).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'connect-src': "'self'",
        'img-src': "'self' data: blob:",
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-ancestors': "'none'",
        'require-trusted-types-for': "'script'",
      })
    }
  })

  it('is sent compressed to who takes it', async () => {
    const url = '/console/assets/main-B3x9k2.js'
    const small = await get(url, { 'accept-encoding': 'gzip, deflate' })
    expect(small.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    expect(gunzipSync(small.rawPayload).toString()).toBe(SCRIPT)
    for (const acceptEncoding of ['gzip;q=0, br', 'identity']) {
      const plain = await get(url, { 'accept-encoding': acceptEncoding })
      expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, SCRIPT])
    }
  })

  it('is not sent again to a browser that has it', async () => {
    const { etag } = (await get('/console/icon.svg')).headers
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    const again = await get('/console/icon.svg', { 'if-none-match': `W/${etag}, "another"` })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect((await get('/console/icon.svg', { 'if-none-match': '"another"' })).statusCode).toBe(200)
  })

  it('answers at / to people, and facts to programs', async () => {
    const page = await get('/', { accept: browserAccept })
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', vary: 'Accept' })
    expect(page.body).toBe((await get('/console/')).body)
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")

    const facts = await get('/', { accept: '*/*' })
    expect(facts.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', vary: 'Accept' })
    expect(facts.json()).toMatchObject({
      name: 'ZODIE',
      version: '1.2.3',
      sign_in: 'none',
      clerk_publishable_key: null,
    })
  })
})

it('lets in what Clerk’s form needs, where a publishable key is set, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zodie-console-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><html><head><title>ZODIE</title></head></html>')
  const app = await openApp(folder, KEY.frontendHost)
  const pages = []
  for (const url of ['/', '/console/', '/console/sign-in', '/console/index.html'])
    pages.push(await app.inject({ method: 'GET', url, headers: { accept: browserAccept } }))
  const nonces = pages.map(({ headers, body }) => {
    const nonce = /'nonce-([\w-]{22})'/.exec(String(headers['content-security-policy']))?.[1] ?? 'none'
    expect(body).toContain(`<meta property="csp-nonce" nonce="${nonce}">`)
    expect([headers['cache-control'], headers['etag']]).toEqual(['no-store', undefined])
    expect(String(headers['content-security-policy']).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' https://clerk.example.com",
      `style-src 'self' 'nonce-${nonce}'`,
      "connect-src 'self' https://clerk.example.com",
      "img-src 'self' data: blob:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
    return nonce
  })
  expect(new Set(nonces).size).toBe(pages.length)
  const facts = await app.inject({ method: 'GET', url: '/' })
  expect(facts.json()).toMatchObject({ sign_in: 'clerk', clerk_publishable_key: KEY.key })
  await app.close()
  await rm(folder, { recursive: true })
})

it('says how it is built where it is not', async () => {
  const app = await openApp(join(tmpdir(), 'zodie-no-such-console'))
  for (const url of ['/', '/console/', '/console/jobs/7']) {
    const page = await app.inject({ method: 'GET', url, headers: { accept: browserAccept } })
    expect(page.statusCode).toBe(503)
    expect(page.body).toContain('npm run console:build')
  }
  expect((await app.inject({ method: 'GET', url: '/' })).json()).toMatchObject({ name: 'ZODIE' })
  await app.close()
})

it.each([
  [undefined, false],
  ['*/*', false],
  ['application/json', false],
  [browserAccept, true],
  ['text/html', true],
  ['application/json, text/html;q=0.5', false],
  ['text/html;level=1;q=0.9, application/json;q=0.8', true],
  ['text/html;q=0', false],
  ['TEXT/HTML ; Q=0.5', true],
  ['text/html;q=nonsense', true],
])('an Accept header of %s prefers a page: %s', (accept, expected) => {
  expect(prefersHtml(accept)).toBe(expected)
})
