import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Address, OutgoingError, type OutgoingPolicy, PUBLIC_INTERNET } from './policy.ts'
import { createOutgoing, type OutgoingRequest } from './send.ts'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})
const serve = async (listener: RequestListener, host = '127.0.0.1'): Promise<number> => {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  // A server that listens on a port has an address of this kind.
  return (server.address() as AddressInfo).port
}

const LOOPBACK: Address = { address: '127.0.0.1', family: 4 }
/** Every name is 127.0.0.1, which is allowed; 127.0.0.2 stands for what is not. */
const toLoopback = (names: Readonly<Record<string, readonly Address[]>> = {}): OutgoingPolicy => ({
  isAllowedPort: () => true,
  isAllowedAddress: (address) => address === '127.0.0.1',
  resolve: async (host) => names[host] ?? [/^[\d.]+$/.test(host) ? { address: host, family: 4 } : LOOPBACK],
})
const request = (url: string, more: Partial<OutgoingRequest> = {}): OutgoingRequest => ({
  method: 'GET',
  url,
  timeoutMs: 2_000,
  maxBytes: 1_000,
  maxRedirects: 3,
  ...more,
})
const refusal = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(OutgoingError)
  return error instanceof OutgoingError ? error.reason : ''
}

describe('a request to the public internet', () => {
  const send = createOutgoing()
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://100.64.0.1/',
    'http://localhost/',
    'http://①②⑦.0.0.1/',
    'http://127。0。0。1/',
  ])('is not made: %s', async (url) => {
    expect(await refusal(send(request(url)))).toBe('address')
  })
  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'data:text/plain,x',
    'javascript:alert(1)',
    'http://example.org:22/',
    'https://example.org:8443/',
    'http://user@example.org/',
    'http://user:word@example.org/',
    'http://',
    'example.org',
  ])('is not made: %s', async (url) => {
    expect(await refusal(send(request(url)))).toBe('url')
  })
  it('knows no other ports than 80 and 443', () => {
    expect([80, 443, 8080, 0, 65_535].map(PUBLIC_INTERNET.isAllowedPort)).toEqual([true, true, false, false, false])
  })
})

describe('a request', () => {
  it('brings status, headers and body', async () => {
    const port = await serve((_, response) => response.setHeader('x-kind', 'bread').end('loaf'))
    const answer = await createOutgoing(toLoopback())(request(`http://bakery.test:${port}/`))
    expect({ ...answer, body: answer.body.toString() }).toMatchObject({ status: 200, body: 'loaf', isTruncated: false })
    expect(answer.headers['x-kind']).toBe('bread')
  })

  it('sends no cookie, no credentials and the host it was asked for', async () => {
    let seen: unknown
    const port = await serve(({ headers }, response) => {
      seen = headers
      response.end()
    })
    await createOutgoing(toLoopback())(request(`http://bakery.test:${port}/`))
    expect(seen).toEqual({ host: `bakery.test:${port}`, 'user-agent': 'zodie', accept: '*/*', connection: 'close' })
  })

  it('goes to the address that was judged, whatever the name means a moment later', async () => {
    const port = await serve((_, response) => response.end('judged'))
    let asked = 0
    const rebinding: OutgoingPolicy = {
      ...toLoopback(),
      resolve: async () => [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }],
    }
    const answer = await createOutgoing(rebinding)(request(`http://rebind.test:${port}/`))
    expect([answer.body.toString(), asked]).toEqual(['judged', 1])
  })

  it('is not made when one of several addresses is forbidden', async () => {
    const names = { 'two.test': [LOOPBACK, { address: '127.0.0.2', family: 4 } as const] }
    expect(await refusal(createOutgoing(toLoopback(names))(request('http://two.test/')))).toBe('address')
  })

  it('reads no more of a body than it may', async () => {
    const port = await serve((_, response) => {
      const more = () => {
        while (response.write('x'.repeat(10_000))) if (response.destroyed) return
      }
      response.on('drain', more)
      more()
    })
    const answer = await createOutgoing(toLoopback())(request(`http://endless.test:${port}/`))
    expect([answer.body.length, answer.isTruncated]).toEqual([1_000, true])
  })

  it('ends when its time is over: a server that never answers, one that drips, a resolver that hangs', async () => {
    const silent = await serve(() => undefined)
    const dripping = await serve((_, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    })
    const hanging: OutgoingPolicy = { ...toLoopback(), resolve: () => new Promise(() => undefined) }
    const send = createOutgoing(toLoopback())
    const soon = { timeoutMs: 200 }
    expect(await refusal(send(request(`http://a.test:${silent}/`, soon)))).toBe('timeout')
    expect(await refusal(send(request(`http://a.test:${dripping}/`, soon)))).toBe('timeout')
    expect(await refusal(createOutgoing(hanging)(request('http://a.test/', soon)))).toBe('timeout')
  })

  it('says in its own words that nobody listens', async () => {
    const port = await serve(() => undefined)
    const [server] = servers.splice(0)
    await new Promise((resolve) => server?.close(resolve))
    await expect(createOutgoing(toLoopback())(request(`http://a.test:${port}/`))).rejects.toThrow(
      'The connection was refused.',
    )
  })

  it('fails on a header without end', async () => {
    const port = await serve((_, response) => response.setHeader('x-long', 'x'.repeat(40_000)).end())
    expect(await refusal(createOutgoing(toLoopback())(request(`http://a.test:${port}/`)))).toBe('network')
  })
})

describe('a redirect', () => {
  /** `/n` redirects n times before it answers. */
  const countdown = () =>
    serve(({ url }, response) => {
      const left = Number(url?.slice(1))
      if (left === 0) response.end('there')
      else response.writeHead(302, { location: `/${left - 1}` }).end()
    })

  it('is followed three times, not four', async () => {
    const port = await countdown()
    const send = createOutgoing(toLoopback())
    expect((await send(request(`http://a.test:${port}/3`))).url).toBe(`http://a.test:${port}/0`)
    expect(await refusal(send(request(`http://a.test:${port}/4`)))).toBe('redirects')
  })

  it.each([
    ['http://127.0.0.2/', 'address'],
    ['//127.0.0.2/', 'address'],
    ['http://0177.0.0.2/', 'address'],
    ['http://inner.test/', 'address'],
    ['file:///etc/passwd', 'url'],
    ['http://user@a.test/', 'url'],
  ])('to %s is not followed', async (location, reason) => {
    const port = await serve((_, response) => response.writeHead(302, { location }).end())
    const names = { 'inner.test': [{ address: '127.0.0.2', family: 4 } as const] }
    expect(await refusal(createOutgoing(toLoopback(names))(request(`http://a.test:${port}/`)))).toBe(reason)
  })

  it('takes no header to another host', async () => {
    let seen: string | undefined
    const other = await serve(({ headers }, response) => {
      seen = headers['x-key'] === undefined ? 'none' : 'sent'
      response.end()
    })
    const port = await serve((_, response) => response.writeHead(307, { location: `http://b.test:${other}/` }).end())
    await createOutgoing(toLoopback())(request(`http://a.test:${port}/`, { headers: { 'x-key': 'secret' } }))
    expect(seen).toBe('none')
  })

  it('is the answer to a POST', async () => {
    const port = await serve((_, response) => response.writeHead(302, { location: '/elsewhere' }).end())
    const answer = await createOutgoing(toLoopback())(request(`http://a.test:${port}/`, { method: 'POST', body: '{}' }))
    expect(answer.status).toBe(302)
  })
})

it('leaves no connection open', async () => {
  const port = await serve((_, response) => response.end('x'))
  await createOutgoing(toLoopback())(request(`http://a.test:${port}/`))
  const [server] = servers
  await expect.poll(() => new Promise((resolve) => server?.getConnections((_, count) => resolve(count)))).toBe(0)
  connect(port, '127.0.0.1').destroy()
})
