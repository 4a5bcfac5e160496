import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A balancer as they stand before APIs: in turn, over kept connections, to those whose /health/ready is 200. */
export interface Balancer {
  readonly origin: string
  /** From now on it is looked after, and gets requests when it is ready. */
  add(origin: string): void
  remove(origin: string): void
  /** How many may get requests just now. */
  ready(): number
  close(): Promise<void>
}

const LOOK_EVERY_MS = 250

export const startBalancer = async (): Promise<Balancer> => {
  const isReady = new Map<string, boolean>()
  const agent = new Agent({ keepAlive: true })
  let turn = 0

  const next = (): string | undefined => {
    const ready = [...isReady].filter(([, is]) => is)
    turn += 1
    return ready[turn % Math.max(1, ready.length)]?.[0]
  }
  const refuse = (response: ServerResponse, why: string): void => {
    if (response.headersSent) return void response.destroy()
    response.writeHead(502, { 'content-type': 'text/plain' }).end(why)
  }
  const pass = (incoming: IncomingMessage, response: ServerResponse): void => {
    const origin = next()
    if (origin === undefined) return void refuse(response, 'no API is ready')
    const { method, headers, url = '/' } = incoming
    const onward = request(new URL(url, origin), { agent, method: method ?? 'GET', headers }, (answer) => {
      const { connection: _, ...kept } = answer.headers
      response.writeHead(answer.statusCode ?? 502, kept)
      answer.pipe(response)
      answer.on('error', () => response.destroy())
    })
    onward.on('error', (error) => refuse(response, `${origin}: ${error.message}`))
    response.on('close', () => onward.destroy())
    incoming.pipe(onward)
  }
  const look = async (origin: string): Promise<void> => {
    const answer = await fetch(`${origin}/health/ready`).catch(() => undefined)
    await answer?.arrayBuffer()
    if (isReady.has(origin)) isReady.set(origin, answer?.ok === true)
  }

  const server = createServer(pass)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const timer = setInterval(() => {
    for (const origin of isReady.keys()) void look(origin)
  }, LOOK_EVERY_MS)
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // listening on TCP, so not a path
    add: (origin) => void isReady.set(origin, false),
    remove: (origin) => void isReady.delete(origin),
    ready: () => [...isReady.values()].filter(Boolean).length,
    close: async () => {
      clearInterval(timer)
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      agent.destroy()
      await closed
    },
  }
}
