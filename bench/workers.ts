import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { connectDatabase } from '../server/src/database/connect.ts'
import type { Db } from '../server/src/database/tables.ts'
import { createLogger } from '../server/src/http/logging.ts'
import { newestJobs, signIn } from './client.ts'
import { newResume, pick, uploadForm } from './uploads.ts'
import { completeZodie, startZodie } from './zodie.ts'

const USAGE = `npm run bench:workers -- --database URL [options]
  --database URL    an empty PostgreSQL database; it is filled
  --analyses N      resumes that wait when the workers begin (240)
  --workers LIST    how many workers, one after another (1,2)
  --concurrency N   resumes that each reads at the same time (1)`

const { values: options } = parseArgs({
  options: {
    database: { type: 'string' },
    analyses: { type: 'string', default: '240' },
    workers: { type: 'string', default: '1,2' },
    concurrency: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
})

/** The last of them are read while other workers have nothing left to do. */
const COUNTED = 0.9
/** The first analysis of a process loads what the others find loaded. */
const WARM_MS = 3000
const LOOK_MS = 250
const PEOPLE = 20

/** When each analysis after the one with this id ended, in milliseconds, first to last. */
const endsAfter = async (db: Db, id: number): Promise<number[]> => {
  const rows = await db
    .selectFrom('analysis')
    .select('finished_at')
    .where('id', '>', id)
    .where('status', '=', 'done')
    .orderBy('finished_at')
    .execute()
  return rows.map(({ finished_at }) => Number(finished_at))
}

const newestAnalysis = async (db: Db): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('analysis')
        .select(({ fn }) => fn.max('id').as('id'))
        .executeTakeFirst()
    )?.id ?? 0,
  )

interface Installation {
  readonly env: NodeJS.ProcessEnv
  readonly db: Db
  readonly origin: string
}

let sent = 0

/** Uploads resumes that nobody reads yet; answers the id of the analysis before them. */
const fillQueue = async ({ db, origin }: Installation, count: number): Promise<number> => {
  // Of many people: a few of one are read at a time.
  const people: Record<string, string>[] = []
  for (let person = 0; person < PEOPLE; person += 1)
    people.push({ ...(await signIn(origin, `bench-${person}@example.org`)), prefer: 'respond-async' })
  const [job = 0] = await newestJobs(origin)
  const before = await newestAnalysis(db)
  for (let number = 0; number < count; number += 1) {
    const headers = pick(people, number)
    const body = uploadForm(job, newResume(sent++))
    const answer = await fetch(`${origin}/api/v1/resume-analysis/analyze`, { method: 'POST', headers, body })
    if (answer.status !== 202) throw new Error(`An upload answered ${answer.status}: ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  return before
}

/** Analyses a second that so many workers do, between a warm beginning and the time when nine of ten are done. */
const throughputOf = async (installation: Installation, workers: number, count: number): Promise<number> => {
  const before = await fillQueue(installation, count)
  const running = await Promise.all(Array.from({ length: workers }, () => startZodie('worker', installation.env)))
  const begin = Date.now() + WARM_MS
  try {
    let ends: number[] = []
    while (ends.length < count) {
      await sleep(LOOK_MS)
      ends = await endsAfter(installation.db, before)
    }
    const last = ends[Math.floor(count * COUNTED) - 1] ?? Number.NaN
    return ends.filter((end) => end > begin && end <= last).length / ((last - begin) / 1000)
  } finally {
    await Promise.all(running.map(({ stop }) => stop()))
  }
}

async function main(databaseUrl: string): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zodie-workers-'))
  const env = {
    ...{ HOST: '127.0.0.1', PORT: '0', WORKER_PORT: '0', LOG_LEVEL: 'fatal' },
    ...{ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, WORKER_CONCURRENCY: options.concurrency },
    ACCESS_TOKEN_PRIVATE_KEY: generateKeyPairSync('ed25519')
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString(),
    ...{
      RATE_LIMIT_SIGN_IN_MAX_REQUESTS: '1000000',
      RATE_LIMIT_MAX_REQUESTS: '1000000',
      RATE_LIMIT_USER_MAX_REQUESTS: '1000000',
    },
    ...{ RATE_LIMIT_ANALYZE_MAX_REQUESTS: '1000000', MAX_STORED_BYTES_PER_USER: '0', MAX_ANALYSES_PER_USER: '0' },
  }
  await completeZodie(['migrate'], env)
  await completeZodie(['seed', '--users', '5', '--jobs', '20', '--applications', '0', '--analyses', '0'], env)
  const database = await connectDatabase({ databaseUrl, dataDir, log: createLogger('silent') })
  const api = await startZodie('api', env)
  try {
    for (const workers of options.workers.split(',').map(Number)) {
      const perSecond = await throughputOf(
        { env, db: database.db, origin: api.origin },
        workers,
        Number(options.analyses),
      )
      console.log(
        `${workers} worker(s), ${options.concurrency} at a time each: ${perSecond.toFixed(1)} analyses a second`,
      )
    }
  } finally {
    await api.stop()
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

if (options.help || options.database === undefined) console.log(USAGE)
else await main(options.database)
