import { pause } from './pause.ts'
import { ZodieProblem } from './problem.ts'
import type { Session } from './session.ts'
import type { AnalysisStatus, CallSettings } from './types.ts'

interface ServerEvent {
  readonly id: string | undefined
  readonly data: string
}

/** The events of a stream after WHATWG HTML, section 9.2; comments and other fields are passed over. */
async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder()
  let waiting = ''
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      waiting += decoder.decode(value, { stream: true })
      const blocks = waiting.split('\n\n')
      waiting = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = eventOf(block)
        if (event !== undefined) yield event
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

const eventOf = (block: string): ServerEvent | undefined => {
  const fields = block.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line))
  const fieldNamed = (name: string) => fields.find((field) => field?.[1] === name)?.[2]
  const data = fieldNamed('data')
  return data === undefined ? undefined : { id: fieldNamed('id'), data }
}

const RECONNECT_MS = 1000
/** In a row: a minute and more, within which a server has usually come back. */
const MAX_FAILURES = 60
const isFinished = ({ status }: AnalysisStatus): boolean => status === 'done' || status === 'failed'

/** A connection that broke is a TypeError of fetch; a server that is away or restarts answers nothing, or says so. */
const isPassing = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof ZodieProblem && (error.status === 0 || error.status >= 502))

/** Every state of an analysis until it is finished. A connection that breaks is made again, behind the last event. */
export async function* followAnalysis(
  { open }: Session,
  analysisId: number,
  { signal }: CallSettings = {},
): AsyncGenerator<AnalysisStatus, void, undefined> {
  const path = `/api/v1/resume-analysis/${analysisId}/events`
  let lastId: string | undefined
  for (let failures = 0; ; await pause(RECONNECT_MS, signal)) {
    const headers = lastId === undefined ? {} : { 'last-event-id': lastId }
    try {
      const { body } = await open(path, { headers: { accept: 'text/event-stream', ...headers }, signal })
      if (body === null) return
      failures = 0
      for await (const { id, data } of readEvents(body)) {
        lastId = id ?? lastId
        // The server's own document says what an event holds.
        const status = JSON.parse(data) as AnalysisStatus
        yield status
        if (isFinished(status)) return
      }
    } catch (error) {
      signal?.throwIfAborted()
      failures += 1
      if (!isPassing(error) || failures > MAX_FAILURES) throw error
    }
  }
}
