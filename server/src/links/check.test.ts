import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { OutgoingPolicy } from '../outgoing/policy.ts'
import { createOutgoing, type SendOutgoing } from '../outgoing/send.ts'
import { checkLinks } from './check.ts'

// One server stands for every site; names under .test lead to it, those under .inner to an address that is not allowed.
let server: Server
let port: number
let listener: RequestListener
const asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host?.split(':')[0]}${request.url}`)
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  asked.length = 0
})

const policy: OutgoingPolicy = {
  isAllowedPort: () => true,
  isAllowedAddress: (address) => address === '127.0.0.1',
  resolve: async (host) => [{ address: host.endsWith('.inner') ? '10.0.0.1' : '127.0.0.1', family: 4 }],
}
/** Requests to GitHub go to the server too: over http and its port. */
const send: SendOutgoing = (request) =>
  createOutgoing(policy)({
    ...request,
    url: request.url.replace(/^https:\/\/(api\.github\.com|github\.com)/, `http://$1:${port}`),
  })
const check = async (url: string) => (await checkLinks(send, [url]))[0]
const answering = (statuses: Readonly<Record<string, number>>): void => {
  listener = ({ method }, response) => response.writeHead(statuses[method ?? ''] ?? 500).end()
}

it('asks with HEAD and reads nothing', async () => {
  answering({ HEAD: 200 })
  expect(await check(`http://mill.test:${port}/plan`)).toMatchObject({
    status: 'reachable',
    detail: 'It answers (HTTP 200).',
    checked_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  })
  expect(asked).toEqual(['HEAD mill.test/plan'])
})

it('asks again with GET where HEAD is not known', async () => {
  answering({ HEAD: 405, GET: 200 })
  expect(await check(`http://mill.test:${port}/`)).toMatchObject({ status: 'reachable' })
  expect(asked).toEqual(['HEAD mill.test/', 'GET mill.test/'])
})

it('says that a page is missing only when GET says so too', async () => {
  answering({ HEAD: 404, GET: 404 })
  expect(await check(`http://mill.test:${port}/`)).toMatchObject({ status: 'missing' })
})

it('asks nothing inside, directly or behind a redirect', async () => {
  listener = (_, response) => response.writeHead(302, { location: 'http://admin.inner/' }).end()
  expect(await check('http://admin.inner/')).toMatchObject({ status: 'refused' })
  expect(asked).toEqual([])
  expect(await check(`http://mill.test:${port}/`)).toMatchObject({ status: 'refused' })
  expect(asked).toEqual(['HEAD mill.test/'])
})

it.each([
  [200, 'reachable', 'GitHub knows it.'],
  [404, 'missing', 'GitHub knows no public user or repository of this name.'],
])("takes GitHub's API at its word: %i", async (status, expected, detail) => {
  answering({ GET: status })
  expect(await check('https://github.com/mara/mill')).toMatchObject({ status: expected, detail })
  expect(asked).toEqual(['GET api.github.com/repos/mara/mill'])
})

it("asks the page where GitHub's API has had enough", async () => {
  listener = ({ headers }, response) => response.writeHead(headers.host?.startsWith('api.') === true ? 403 : 200).end()
  expect(await check('https://github.com/mara')).toMatchObject({
    status: 'reachable',
    detail: 'It answers (HTTP 200).',
  })
})

it('answers in the order of the links', async () => {
  answering({ HEAD: 200 })
  const urls = Array.from({ length: 9 }, (_, index) => `http://mill.test:${port}/${index}`)
  expect((await checkLinks(send, urls)).map(({ url }) => url)).toEqual(urls)
})
