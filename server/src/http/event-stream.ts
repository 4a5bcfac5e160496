import type { FastifyReply } from 'fastify'
import { standAside } from './admission.ts'

/** A response that goes on: Server-Sent Events (WHATWG HTML, section 9.2). */
export interface EventStream {
  /** `id` comes back as `Last-Event-ID` from a client that lost the connection. */
  send(event: string, id: string, data: unknown): void
  end(): void
  /** Aborts when the client goes away or the stream has to end. */
  readonly signal: AbortSignal
}

// Proxies close connections that are silent for a minute; browsers ignore comment lines.
const HEARTBEAT_MS = 15_000

export const startEventStream = (reply: FastifyReply, ending: AbortSignal): EventStream => {
  const closed = new AbortController()
  standAside(reply.request)
  reply.hijack()
  const { raw } = reply
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value)
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  raw.on('close', () => closed.abort())
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS)
  return {
    signal: AbortSignal.any([closed.signal, ending]),
    send: (event, id, data) => {
      raw.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    },
    end: () => {
      clearInterval(heartbeat)
      raw.end()
    },
  }
}
