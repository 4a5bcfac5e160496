import { parentPort, workerData } from 'node:worker_threads'
import { silentLog } from '../../database/log.ts'
import { openPool } from '../../database/pool.ts'
import { Problem } from '../../problems.ts'
import { createMatchingMemory } from '../memory.ts'
import { toSkillGap, toTopMatch } from '../present.ts'
import { findSkillGap } from '../skill-gap.ts'
import { findTopMatches } from '../top-matches.ts'
import {
  type MatchingAnswers,
  type MatchingName,
  type MatchingOrder,
  type MatchingOutcome,
  type MatchingReply,
  type MatchingRequest,
  type MatchingSettings,
  READY,
} from './messages.ts'

// A slow database ends the request, not the thread, which is given 25 s.
const STATEMENT_TIMEOUT_MS = 15_000

// Untyped by Node; `createMatcher` starts the thread with these.
const { connection, connections } = workerData as MatchingSettings
const { db } = openPool(
  { ...connection, statement_timeout: STATEMENT_TIMEOUT_MS },
  { poolSize: connections, log: silentLog },
)
const sources = { db, memory: createMatchingMemory() }

const answer = async (request: MatchingRequest): Promise<MatchingAnswers[MatchingName]> => {
  if (request.name === 'top-matches') return (await findTopMatches(sources, request)).map(toTopMatch)
  return toSkillGap(await findSkillGap(sources, request), request.bar)
}

const outcomeOf = async (request: MatchingRequest): Promise<MatchingOutcome> => {
  try {
    return { ended: 'done', value: await answer(request) }
  } catch (error) {
    if (error instanceof Problem) return { ended: 'problem', slug: error.slug, detail: error.message }
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    return { ended: 'failed', message, stack, code }
  }
}

parentPort?.on('message', async ({ number, request }: MatchingOrder) => {
  const outcome = await outcomeOf(request)
  parentPort?.postMessage({ number, outcome, asked: { ...sources.memory.asked } } satisfies MatchingReply)
  Object.assign(sources.memory.asked, { hits: 0, misses: 0 })
})
parentPort?.postMessage(READY)
