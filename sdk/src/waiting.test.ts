import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient, ZodieProblem } from './index.ts'

/*
 * What a real server does only now and then (slow analyses, proxies that answer themselves), from one that does it
 * always.
 */

type Answer = (request: IncomingMessage, response: ServerResponse) => void

let stop: (() => void) | undefined
afterEach(() => stop?.())

const clientOf = async (answer: Answer) => {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stop = () => server.close()
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return createClient({ baseUrl: `http://127.0.0.1:${address.port}/` })
}

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const statusOf = (status: string, progress: number) => ({
  analysis_id: 7,
  ...{ status, progress, stage: status, status_url: '', events_url: '', failure: null },
})

describe('an analysis that takes longer than the service waits', () => {
  const slow = (polls: string[]): Answer => {
    const later = [statusOf('running', 60), statusOf('done', 100)]
    return (request, response) => {
      if (request.method === 'POST') return json(response, 202, statusOf('queued', 0))
      polls.push(request.url ?? '')
      if (request.url?.endsWith('/status')) return json(response, 200, later.shift())
      return json(response, 200, { id: 7, status: 'done' })
    }
  }

  it('is asked after until it is finished', async () => {
    const polls: string[] = []
    const progress: number[] = []
    const client = await clientOf(slow(polls))
    const analysis = await client.analyses.analyze({
      ...{ text: 'A resume', jobId: 3 },
      onProgress: (status) => progress.push(status.progress),
    })
    expect(analysis).toMatchObject({ id: 7, status: 'done' })
    expect(progress).toEqual([0, 60, 100])
    const base = '/api/v1/resume-analysis'
    expect(polls).toEqual([`${base}/7/status`, `${base}/7/status`, `${base}/results/3`])
  })

  it('is no longer waited for once the signal says so', async () => {
    const polls: string[] = []
    const client = await clientOf(slow(polls))
    const stopped = new Error('the page was left')
    const controller = new AbortController()
    const waiting = client.analyses.analyze({
      ...{ text: 'A resume', jobId: 3, signal: controller.signal },
      onProgress: () => controller.abort(stopped),
    })
    await expect(waiting).rejects.toBe(stopped)
    expect(polls).toEqual([])
  })
})

describe('a failure that is not the service’s own', () => {
  const problemOf = async (call: Promise<unknown>) => {
    const reason = await call.catch((error: unknown) => error)
    expect(reason).toBeInstanceOf(ZodieProblem)
    return reason
  }

  it('is a problem when something in between answers in its own form', async () => {
    const client = await clientOf((_, response) => {
      response.writeHead(502, { 'content-type': 'text/html', 'retry-after': '7' }).end('<h1>Bad gateway</h1>')
    })
    expect(await problemOf(client.jobs.list())).toMatchObject({
      ...{ status: 502, slug: 'unexpected-answer', retryAfterSeconds: 7, requestId: null, errors: [] },
    })
  })

  it('is a problem when nothing answers', async () => {
    const client = await clientOf((request) => request.socket.destroy())
    const problem = await problemOf(client.jobs.get(1))
    expect(problem).toMatchObject({ status: 0, slug: 'unreachable' })
  })

  it('leaves an abort what it is', async () => {
    const client = await clientOf((request) => request.socket.destroy())
    const signal = AbortSignal.abort(new Error('never mind'))
    await expect(client.jobs.get(1, { signal })).rejects.toThrow('never mind')
  })
})
