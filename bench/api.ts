import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from '../server/src/config.ts'
import { connectDatabase } from '../server/src/database/connect.ts'
import { createLogger } from '../server/src/http/logging.ts'
import { type Load, loadRoute } from './api-load.ts'
import { measureMatches } from './api-matches.ts'
import { measureRecall } from './api-recall.ts'
import { measureSearch, QUERIES } from './api-search.ts'
import { newestJobs, signIn } from './client.ts'
import { mean } from './statistics.ts'

const USAGE = `npm run bench:api -- [options]
  --url URL        a running server (http://127.0.0.1:8000), seeded, with rate limits out of the way
                   (RATE_LIMIT_MAX_REQUESTS=1000000 and the like, MAX_ANALYSES_PER_USER=0)
  --seconds N      how long each route is loaded (5)
  --connections N  how many ask at once (32)
  --searches N     instead: each kind of search, and the facets of it, N times, one after the other
  --matches N      instead: top matches of N seeded people, for the first time and again, and one job read beside them
  --recall N       instead: for N invented people, how many of the ten best of 10,000 jobs the candidates hold,
                   read from the database of the environment`

const { values: options } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:8000' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
    searches: { type: 'string' },
    recall: { type: 'string' },
    matches: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const RESUME = readFileSync(new URL('../fixtures/resumes/maren-okafor-lindqvist.txt', import.meta.url), 'utf8')
const AS_OF = '2026-11-30'

const api = (path: string): string => `${options.url}/api/v1${path}`

/** A resume nobody sent before: nothing of it is answered from what is stored. */
const newResume = (number: number, jobId: number): RequestInit => {
  const form = new FormData()
  form.set('job_id', String(jobId))
  form.set('resume', `${RESUME}\nReference ${process.pid}-${number}\n`)
  return { method: 'POST', body: form }
}

const row = (name: string, { perSecond, p50, p99, errors }: Load): void => {
  const figures = [perSecond.toFixed(0).padStart(7), p50.toFixed(1).padStart(9), p99.toFixed(1).padStart(9)]
  console.log(`${name.padEnd(40)}${figures.join('')}${String(errors).padStart(8)}`)
}

async function loadAll(): Promise<void> {
  const headers = await signIn(options.url, 'bench@example.org')
  const jobs = await newestJobs(options.url)
  const job = (number: number): number => jobs[number % jobs.length] ?? 0
  const analyze = async (number: number) =>
    fetch(api('/resume-analysis/analyze'), { ...newResume(number, job(number)), headers })
  const first = await analyze(0)
  if (first.status !== 200) throw new Error(`The first analysis answered ${first.status}: ${await first.text()}`)
  const get = (path: (number: number) => string, init?: RequestInit) => (number: number) =>
    fetch(api(path(number)), init)
  const routes = {
    'GET /jobs': get(() => '/jobs'),
    'GET /jobs/:id': get((number) => `/jobs/${job(number)}`),
    'GET /jobs/search': get(
      (number) => `/jobs/search?query=${encodeURIComponent(QUERIES[number % QUERIES.length] ?? '')}`,
    ),
    'GET /jobs/facets': get(
      (number) => `/jobs/facets?query=${encodeURIComponent(QUERIES[number % QUERIES.length] ?? '')}`,
    ),
    'GET /profile/me': get(() => '/profile/me', { headers }),
    'GET /resume-analysis/user/analyses': get(() => '/resume-analysis/user/analyses', { headers }),
    'GET /resume-analysis/results/:id': get(() => `/resume-analysis/results/${job(0)}`, { headers }),
    'GET /resume-analysis/user/top-matches': get(() => '/resume-analysis/user/top-matches', { headers }),
    'POST /resume-analysis/analyze, new text': analyze,
  }
  console.log(
    `${'route'.padEnd(40)}${'req/s'.padStart(7)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'errors'.padStart(8)}`,
  )
  for (const [name, ask] of Object.entries(routes))
    row(name, await loadRoute(ask, Number(options.connections), Number(options.seconds) * 1000))
  const metrics = await (await fetch(`${options.url}/metrics`)).text()
  const bytes = Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1] ?? Number.NaN)
  console.log(Number.isNaN(bytes) ? 'memory: the server tells none' : `memory: ${(bytes / 1024 / 1024).toFixed(0)} MB`)
}

async function recall(persons: number): Promise<void> {
  const { databaseUrl, dataDir } = readConfig(process.env)
  const database = await connectDatabase({ databaseUrl, dataDir, log: createLogger('silent') })
  try {
    const recalls = await measureRecall(database.db, persons, 10_000, AS_OF)
    const share = mean(recalls.map(({ found }) => found / 10))
    console.log(
      `recall of the ten best: ${(share * 100).toFixed(1)} %, ${persons} people, ${recalls[0]?.jobs ?? 0} jobs`,
    )
  } finally {
    await database.close()
  }
}

if (options.help) console.log(USAGE)
else if (options.matches !== undefined)
  await measureMatches(
    { api, signIn: (email) => signIn(options.url, email) },
    Number(options.matches),
    (await newestJobs(options.url))[0] ?? 0,
  )
else if (options.recall !== undefined) await recall(Number(options.recall))
else if (options.searches !== undefined) await measureSearch((path) => fetch(api(path)), Number(options.searches))
else await loadAll()
