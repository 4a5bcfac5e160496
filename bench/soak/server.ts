import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { completeZodie, startZodie } from '../zodie.ts'

const BYTES_PER_MB = 1024 * 1024

/** Where the memory of a process is, as far as it tells: series of /metrics to be added. */
const MEMORY: readonly (readonly [part: string, series: readonly string[]])[] = [
  ['memory, resident', ['process_resident_memory_bytes']],
  // Garbage included.
  ['  heap of the main thread', ['nodejs_heap_size_used_bytes']],
  ['  outside of that heap', ['nodejs_external_memory_bytes']],
  ['  reading threads', ['zodie_reader_memory_bytes{kind="heap"}', 'zodie_reader_memory_bytes{kind="outside"}']],
]

/** What a process tells of itself. */
export interface Sample {
  /** By what it is of, the whole first. */
  readonly memoryMb: ReadonlyMap<string, number>
  /** How long the oldest analysis has been waiting for a worker; NaN when it was too busy to look. */
  readonly queueSeconds: number
}

export interface SoakedServer {
  readonly origin: string
  sample(): Promise<Sample>
  stop(): Promise<void>
}

const seed = async (jobs: number, env: NodeJS.ProcessEnv): Promise<void> => {
  const people = Math.max(50, Math.floor(jobs / 10))
  await completeZodie(['migrate'], env)
  await completeZodie(
    ['seed', '--users', String(people), '--jobs', String(jobs), '--applications', '0', '--analyses', '0'],
    env,
  )
}

const figureIn = (metrics: string, series: string): number => {
  const line = metrics.split('\n').find((each) => each.startsWith(`${series} `))
  return line === undefined ? Number.NaN : Number(line.slice(series.length + 1))
}

const memoryIn = (metrics: string): ReadonlyMap<string, number> =>
  new Map(
    MEMORY.map(([part, series]) => [
      part,
      series.reduce((sum, each) => sum + figureIn(metrics, each), 0) / BYTES_PER_MB,
    ]),
  )

/** `zodie start` in a folder of its own, seeded, with its ordinary limits; clients may say which address they have. */
export const startServer = async (jobs: number): Promise<SoakedServer> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'zodie-soak-'))
  const env = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'fatal', TRUSTED_PROXIES: 'loopback', DATA_DIR: dataDir }
  await seed(jobs, env)
  const { origin, stop } = await startZodie('start', env)
  return {
    origin,
    sample: async () => {
      const metrics = await (await fetch(`${origin}/metrics`)).text()
      return {
        memoryMb: memoryIn(metrics),
        queueSeconds: figureIn(metrics, 'zodie_queue_oldest_seconds{task="analyze-resume"}'),
      }
    },
    stop: async () => {
      await stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
