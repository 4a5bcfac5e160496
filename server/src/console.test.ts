import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConsoleFiles } from './console/files.ts'
import { prefersHtml } from './console/send.ts'
import { consoleRoutes } from './console.ts'
import type { App } from './http/app-type.ts'
import { welcomeRoutes } from './operations/routes.ts'
import { Welcome } from './operations/schemas.ts'

const browserAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

describe('the console', () => {
  const app: App = Fastify({ routerOptions: { ignoreTrailingSlash: true } })
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers })

  beforeAll(async () => {
    app.addSchema(Welcome)
    app.register(async (scope) => welcomeRoutes(scope, { version: '1.2.3', config: { signIn: { kind: 'clerk' } } }))
    app.register(async (scope) => consoleRoutes(scope), { prefix: '/console' })
    await app.ready()
  })
  afterAll(() => app.close())

  it.each([
    ['/console', 'text/html; charset=utf-8'],
    ['/console/', 'text/html; charset=utf-8'],
    ['/console/style.css', 'text/css; charset=utf-8'],
    ['/console/icon.svg', 'image/svg+xml'],
    ['/console/main.js', 'text/javascript; charset=utf-8'],
    ['/console/sdk/index.js', 'text/javascript; charset=utf-8'],
    ['/console/examples/maren-okafor-lindqvist.pdf', 'application/pdf'],
    ['/console/examples/senior-backend-engineer.json', 'application/json; charset=utf-8'],
  ])('serves %s as %s', async (url, contentType) => {
    const response = await get(url)
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-type']).toBe(contentType)
    expect(response.headers['cache-control']).toBe('no-cache')
  })

  it.each(['/console/main.ts', '/console/package.json', '/console/tsconfig.json', '/console/sdk/client.test.js'])(
    'does not serve %s',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404)
    },
  )

  it('lets nothing but its own files run, and nobody frame it', async () => {
    for (const url of ['/console/', '/console/main.js']) {
      const policy = String((await get(url)).headers['content-security-policy'])
      const directives = new Map(
        policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]),
      )
      expect(Object.fromEntries(directives)).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'connect-src': "'self'",
        'img-src': "'self' data:",
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-ancestors': "'none'",
      })
    }
  })

  it('is not sent again to a browser that has it', async () => {
    const { etag } = (await get('/console/main.js')).headers
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    const again = await get('/console/main.js', { 'if-none-match': `W/${etag}, "another"` })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect((await get('/console/main.js', { 'if-none-match': '"another"' })).statusCode).toBe(200)
  })

  it('answers at / to people, and facts to programs', async () => {
    const page = await get('/', { accept: browserAccept })
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', vary: 'Accept' })
    expect(page.body).toBe((await get('/console/')).body)
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")

    const facts = await get('/', { accept: '*/*' })
    expect(facts.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', vary: 'Accept' })
    expect(facts.json()).toMatchObject({ name: 'ZODIE', version: '1.2.3', sign_in: 'clerk' })
  })
})

describe('what a browser is given', () => {
  const files = readConsoleFiles()
  const text = (path: string) => files.get(path)?.body.toString('utf8') ?? ''
  const scripts = [...files.keys()].filter((path) => path.endsWith('.js'))

  it('imports only what is served', () => {
    const wanted = scripts.flatMap((path) =>
      [...text(path).matchAll(/\bfrom '([^']+)'/g)].map(([, specifier]) =>
        new URL(specifier ?? '', `http://host/${path}`).pathname.slice(1),
      ),
    )
    expect(wanted.length).toBeGreaterThan(scripts.length)
    expect(wanted.filter((path) => !files.has(path))).toEqual([])
  })

  it('holds no type, no HTML made of strings, and no address of anybody else', () => {
    expect(scripts.filter((path) => /^import type |: string\b/m.test(text(path)))).toEqual([])
    const everything = [...scripts, 'index.html', 'style.css'].map((path) => [path, text(path)] as const)
    const dangerous = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|style="|onclick=/
    expect(everything.filter(([, content]) => dangerous.test(content)).map(([path]) => path)).toEqual([])
    const origins = everything.flatMap(([, content]) => content.match(/https?:\/\/[\w.-]+/g) ?? [])
    // The namespace of SVG, which is a name and no address.
    expect(new Set(origins)).toEqual(new Set(['http://www.w3.org']))
  })

  it('asks index.html only for files that are there', () => {
    const asked = [...text('index.html').matchAll(/(?:src|href)="\/console\/([^"]+)"/g)].map(([, path]) => path ?? '')
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.filter((path) => !files.has(path))).toEqual([])
  })

  it('finds every element that a script looks for', () => {
    const ids = scripts.flatMap((path) => [...text(path).matchAll(/\bfind\('([^']+)'/g)].map(([, id]) => id))
    expect(ids.length).toBeGreaterThan(20)
    expect(ids.filter((id) => !text('index.html').includes(`id="${id}"`))).toEqual([])
  })

  it('has a label for every field', () => {
    const fields = [...text('index.html').matchAll(/<(?:input|select|textarea)\b[^>]*\bid="([^"]+)"/g)]
    expect(fields.length).toBeGreaterThan(8)
    expect(fields.map(([, id]) => id).filter((id) => !text('index.html').includes(`<label for="${id}"`))).toEqual([])
  })
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
