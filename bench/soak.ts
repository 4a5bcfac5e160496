import { parseArgs } from 'node:util'
import { newestJobs } from './client.ts'
import { type Figures, figuresOf, loadAt, type Outcome, recoveredAfter } from './soak/load.ts'
import { type Sample, type SoakedServer, startServer } from './soak/server.ts'
import { kindsOf, signClientsIn } from './soak/traffic.ts'
import { lineThrough } from './statistics.ts'

const USAGE = `npm run soak -- [options]
  --minutes N   how long mixed traffic goes on (30)
  --share N     at which percentage of what the machine bears (70)
  --rate N      requests a second that it bears; found by a ramp when left out
  --jobs N      jobs to search in (2000)
  --spike N     by how much more there is at the end, for ten seconds (10)`

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    share: { type: 'string', default: '70' },
    rate: { type: 'string' },
    jobs: { type: 'string', default: '2000' },
    spike: { type: 'string', default: '10' },
    help: { type: 'boolean', default: false },
  },
})

const CLIENTS = 100
const STEP_MS = 10_000
const SAMPLE_MS = 5_000
const SPIKE_MS = 10_000
const RECOVERY_MS = 40_000
/** Beyond these it bears no more. A queue that is this late after ten seconds is two minutes late after twenty. */
const MOST_P99_MS = 1000
const MOST_QUEUE_SECONDS = 1
/** Caches fill at the beginning; that growth is not a leak. */
const WARM_SHARE = 0.2
/** A token lives for thirty minutes. */
const STAGE_MS = 20 * 60_000

const say = (line: string): void => console.log(line)
const row = (name: string, { perSecond, p50, p99, refused, wrong }: Figures): void =>
  say(
    `${name.padEnd(24)}${perSecond.toFixed(1).padStart(8)} req/s   p50 ${p50.toFixed(0)} ms   p99 ${p99.toFixed(0)} ms   refused ${refused}   wrong ${wrong}`,
  )

/** What was said instead of the right answer, with how often. */
const tellWrong = (outcomes: readonly Outcome[]): void => {
  const wrong = Map.groupBy(
    outcomes.filter(({ result }) => result === 'wrong'),
    ({ kind, said }) => `${kind}: ${said}`,
  )
  for (const [what, those] of wrong) say(`  wrong ${those.length} × ${what}`)
}

interface Soak {
  readonly server: SoakedServer
  load(perSecond: number, milliseconds: number): Promise<Outcome[]>
}

/** Faster and faster until answers are late, refused or wrong, or analyses pile up; the last rate that was borne. */
const findRate = async ({ server, load }: Soak): Promise<number> => {
  let borne = 0
  for (let rate = 8; ; rate *= 1.4) {
    const figures = figuresOf(await load(rate, STEP_MS), STEP_MS)
    const { queueSeconds } = await server.sample()
    row(`ramp at ${rate.toFixed(0)}/s`, figures)
    const isBorne = figures.p99 <= MOST_P99_MS && figures.refused + figures.wrong === 0
    if (!isBorne || queueSeconds > MOST_QUEUE_SECONDS) return borne
    borne = rate
  }
}

const tellGrowth = (what: string, points: readonly (readonly [minutes: number, mb: number])[]): void => {
  const { slope, error } = lineThrough(points.slice(Math.floor(points.length * WARM_SHARE)))
  const [first, last] = [points.at(0), points.at(-1)].map((point) => point?.[1].toFixed(0))
  say(
    `${what.padEnd(26)}${first} MB at first, ${last} MB at last; ${slope.toFixed(2)} ± ${(2 * error).toFixed(2)} MB/min after the first fifth (${points.length} samples)`,
  )
}

const soakAt = async ({ server, load }: Soak, rate: number, milliseconds: number): Promise<void> => {
  const samples: [minutes: number, sample: Sample][] = []
  const begin = performance.now()
  const sampling = setInterval(async () => {
    const sample = await server.sample().catch(() => undefined)
    if (sample === undefined) return
    samples.push([(performance.now() - begin) / 60_000, sample])
  }, SAMPLE_MS)
  const outcomes = await load(rate, milliseconds).finally(() => clearInterval(sampling))
  row(`soak at ${rate.toFixed(0)}/s`, figuresOf(outcomes, milliseconds))
  for (const [kind, those] of Map.groupBy(outcomes, ({ kind }) => kind))
    row(`  ${kind}`, figuresOf(those, milliseconds))
  tellWrong(outcomes)
  const parts = samples[0]?.[1].memoryMb.keys() ?? []
  for (const part of parts)
    tellGrowth(
      part,
      samples.map(([minutes, { memoryMb }]) => [minutes, memoryMb.get(part) ?? Number.NaN]),
    )
  const queue = samples.map(([, { queueSeconds }]) => queueSeconds).filter((seconds) => !Number.isNaN(seconds))
  say(`queue: the oldest analysis waited ${Math.max(...queue).toFixed(1)} s at most`)
}

const spikeAt = async ({ server, load }: Soak, rate: number, times: number): Promise<void> => {
  const spike = await load(rate * times, SPIKE_MS)
  row(`spike at ${(rate * times).toFixed(0)}/s`, figuresOf(spike, SPIKE_MS))
  tellWrong(spike)
  const after = await load(rate, RECOVERY_MS)
  row(`after it at ${rate.toFixed(0)}/s`, figuresOf(after, RECOVERY_MS))
  tellWrong(after)
  say(`well again ${recoveredAfter(after, MOST_P99_MS)} s after the spike and its answers`)
  say(
    `queue: the oldest analysis waits ${(await server.sample()).queueSeconds.toFixed(1)} s, ${RECOVERY_MS / 1000} s after it`,
  )
}

const openSoak = async (server: SoakedServer): Promise<Soak> => {
  const kinds = kindsOf(server.origin, await newestJobs(server.origin))
  let asked = 0
  const load = async (perSecond: number, milliseconds: number): Promise<Outcome[]> => {
    const outcomes: Outcome[] = []
    for (let done = 0; done < milliseconds; done += STAGE_MS) {
      const clients = await signClientsIn(server.origin, CLIENTS)
      const stage = await loadAt(kinds, clients, perSecond, Math.min(STAGE_MS, milliseconds - done), asked)
      asked += stage.length
      outcomes.push(...stage)
    }
    return outcomes
  }
  return { server, load }
}

async function main(): Promise<void> {
  const server = await startServer(Number(options.jobs))
  try {
    const soak = await openSoak(server)
    const bears = options.rate === undefined ? await findRate(soak) : Number(options.rate)
    const rate = (bears * Number(options.share)) / 100
    say(`bears ${bears.toFixed(0)} requests a second; ${options.share} % of that are ${rate.toFixed(0)}`)
    await soakAt(soak, rate, Number(options.minutes) * 60_000)
    await spikeAt(soak, rate, Number(options.spike))
  } finally {
    await server.stop()
  }
}

if (options.help) say(USAGE)
else await main()
