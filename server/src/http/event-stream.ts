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

interface EventStreamOptions {
  /** Aborts when every stream has to end. */
  readonly stopping: AbortSignal
  /** How long one may go on; the client comes back for the rest. */
  readonly limitMs: number
}

export const startEventStream = (reply: FastifyReply, { stopping, limitMs }: EventStreamOptions): EventStream => {
  const over = new AbortController()
  standAside(reply.request)
  reply.hijack()
  const { raw } = reply
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value)
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  raw.on('close', () => over.abort())
  // Not AbortSignal.timeout: what listens to it is kept until it fires, long after a short stream has ended.
  const limit = setTimeout(() => over.abort(), limitMs)
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS)
  return {
    signal: AbortSignal.any([over.signal, stopping]),
    send: (event, id, data) => {
      raw.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    },
    end: () => {
      clearInterval(heartbeat)
      clearTimeout(limit)
      raw.end()
    },
  }
}
