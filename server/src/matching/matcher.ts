import { ClosedError } from '../closed.ts'
import type { Log } from '../database/log.ts'
import { createGate } from '../gate.ts'
import { fail, Problem } from '../problems.ts'
import type { OnCacheAsked } from '../telemetry/metrics.ts'
import type {
  MatchingAnswers,
  MatchingName,
  MatchingOutcome,
  MatchingRequest,
  MatchingRequests,
  MatchingSettings,
} from './thread/messages.ts'
import { type MatchingThread, startThread } from './thread/worker-thread.ts'

/**
 * Finds and scores matches in a thread of its own, with its own connections to the database: scoring for one person takes
 * a tenth of a second of computing, and everybody else would wait for it.
 */
export interface Matcher {
  /** @throws Problem resume-not-found, too-busy, matches-unavailable */
  ask<Name extends MatchingName>(name: Name, request: MatchingRequests[Name]): Promise<MatchingAnswers[Name]>
  /** Starts the thread, so that the first request need not wait for it. */
  warm(): void
  close(): Promise<void>
}

export interface MatcherOptions extends Pick<MatchingSettings, 'connection'> {
  readonly log: Log
  /** Told how the thread's memory of matches answers. */
  readonly onAsked?: OnCacheAsked
  readonly timeoutMs?: number
  readonly startTimeoutMs?: number
  /** What runs in the thread, for tests of threads that die. */
  readonly threadFile?: URL
}

/** One is scored while the database looks for the candidates of another. */
export const AT_ONCE = 3
/** Who is behind so many would wait ten seconds. */
export const MAX_WAITING = 60
/** Of one user; one of them is worked on at a time, so that nobody has the thread for themselves. */
export const MAX_WAITING_PER_USER = 10
const TIMEOUT_MS = 25_000
/** Loading the engine takes two seconds of processor time. */
const START_TIMEOUT_MS = 120_000
/** A thread that ends takes the requests of others with it; these get one more. */
const TRIES = 2
const THREAD = new URL('./thread/matching-thread.ts', import.meta.url)

export const createMatcher = ({
  connection,
  log,
  onAsked = () => undefined,
  timeoutMs = TIMEOUT_MS,
  startTimeoutMs = START_TIMEOUT_MS,
  threadFile = THREAD,
}: MatcherOptions): Matcher => {
  // Not begun yet. The same question asked meanwhile shares one answer, which knows all that was there when it was asked.
  const waiting = new Map<string, Promise<MatchingOutcome>>()
  const gate = createGate({
    ...{ atOnce: AT_ONCE, waiting: MAX_WAITING, perUser: 1 + MAX_WAITING_PER_USER, perUserAtOnce: 1 },
    detail: 'Many matches are being computed just now. Ask again in ten seconds.',
  })
  let thread: MatchingThread | undefined
  let [orders, isClosed] = [0, false]

  const threadNow = (): MatchingThread => {
    if (thread !== undefined) return thread
    const started = startThread(
      threadFile,
      { connection, connections: AT_ONCE },
      {
        ended: () => {
          if (thread === started) thread = undefined
        },
        asked: ({ hits, misses }) => {
          onAsked('matches', true, hits)
          onAsked('matches', false, misses)
        },
      },
    )
    thread = started
    return started
  }

  const compute = async (request: MatchingRequest, tries = TRIES): Promise<MatchingOutcome> => {
    if (isClosed) throw closed()
    const used = threadNow()
    try {
      await withinTime(used, used.ready, startTimeoutMs)
      return await withinTime(used, used.perform({ number: orders++, request }), timeoutMs)
    } catch (err) {
      if (isClosed) throw closed()
      if (!(err instanceof TooSlow) && tries > 1) return compute(request, tries - 1)
      log.error({ err, asked: request.name }, 'matches could not be computed')
      throw unavailable(err)
    }
  }

  const enqueue = (key: string, request: MatchingRequest): Promise<MatchingOutcome> => {
    const { promise, resolve } = Promise.withResolvers<MatchingOutcome>()
    const begins = () => {
      waiting.delete(key)
      return compute(request)
    }
    waiting.set(key, promise)
    resolve(gate(begins, request.userId))
    // Who was turned away at the gate has not begun, and waits no longer. What fails after it has begun may have a successor here.
    promise.catch(() => waiting.get(key) === promise && waiting.delete(key))
    return promise
  }

  return {
    ask: async <Name extends MatchingName>(name: Name, asked: MatchingRequests[Name]) => {
      // The pieces of a MatchingRequest by its name: TypeScript does not put a generic union together again.
      const request = { name, ...asked } as MatchingRequest
      const key = JSON.stringify(request)
      return arrive<Name>(await (waiting.get(key) ?? enqueue(key, request)))
    },
    warm: () => {
      threadNow()
    },
    close: async () => {
      isClosed = true
      await thread?.stop()
    },
  }
}

/** SQLSTATE query_canceled. */
const STATEMENT_TIMED_OUT = '57014'

const closed = (): Error => new ClosedError('Matching is closed.')

class TooSlow extends Error {
  override readonly name = 'TooSlow'
}

const withinTime = <Answer>(thread: MatchingThread, work: Promise<Answer>, timeoutMs: number): Promise<Answer> => {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    reject(new TooSlow(`Matches were not computed within ${timeoutMs} ms.`))
    // What keeps it is not known: the others go on in a new one.
    thread.stop().catch(() => undefined)
  }, timeoutMs)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

const unavailable = (cause: unknown): Problem =>
  new Problem('matches-unavailable', 'Your matches cannot be computed just now. Ask again in a moment.', { cause })

const arrive = <Name extends MatchingName>(outcome: MatchingOutcome): MatchingAnswers[Name] => {
  // The thread answers every request with the answer of its name.
  if (outcome.ended === 'done') return outcome.value as MatchingAnswers[Name]
  if (outcome.ended === 'problem') return fail(outcome.slug, outcome.detail)
  const { message, stack, code } = outcome
  if (code === STATEMENT_TIMED_OUT) throw unavailable(new Error(message))
  throw Object.assign(new Error(message), { stack, ...(code === undefined ? {} : { code }) })
}
