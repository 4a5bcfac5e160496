import { parentPort } from 'node:worker_threads'
import { type MatchingOrder, type MatchingOutcome, type MatchingReply, READY } from '../src/matching/thread/messages.ts'

/** A matching thread that does what the `limit` of a request says: see matcher.test.ts. */
const [ANSWER, LATE, DIE, HANG] = [1, 2, 3, 4]
let computed = 0

const act = async (limit: number): Promise<void> => {
  if (limit === LATE) await new Promise((resolve) => setTimeout(resolve, 30))
  if (limit === DIE) throw new Error('the thread dies')
  if (limit === HANG) for (;;);
}

parentPort?.on('message', async ({ number, request }: MatchingOrder) => {
  await act('limit' in request ? request.limit : ANSWER)
  computed += 1
  const value: unknown = [`computed ${computed}`]
  // No match, only a mark by which the test tells answers apart.
  const outcome = { ended: 'done', value } as MatchingOutcome
  parentPort?.postMessage({ number, outcome, asked: { hits: 0, misses: 0 } } satisfies MatchingReply)
})
parentPort?.postMessage(READY)
