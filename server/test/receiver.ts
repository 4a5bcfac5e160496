import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A webhook as it came. */
export interface ReceivedWebhook {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface ReceiverAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A server of somebody who is told of events. */
export interface Receiver {
  urlOf(path: string): string
  /** What came to this path, oldest first. */
  receivedAt(path: string): readonly ReceivedWebhook[]
  /** What the next requests to this path are answered with, one each; 204 after that. */
  answerAt(path: string, ...answers: readonly ReceiverAnswer[]): void
  close(): Promise<void>
}

export const openReceiver = async (): Promise<Receiver> => {
  const received = new Map<string, ReceivedWebhook[]>()
  const answers = new Map<string, ReceiverAnswer[]>()
  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    const webhook = { headers: request.headers, body: await text(request) }
    received.set(path, [...(received.get(path) ?? []), webhook])
    const { status, headers } = answers.get(path)?.shift() ?? { status: 204 }
    response.writeHead(status, headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    urlOf: (path) => `http://127.0.0.1:${port}${path}`,
    receivedAt: (path) => received.get(path) ?? [],
    answerAt: (path, ...given) => void answers.set(path, [...given]),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
