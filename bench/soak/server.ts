import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url))
const ADDRESS = /ZODIE is at (http:\S+)/

/** What a process tells of itself. */
export interface Sample {
  readonly memoryMb: number
  /** How long the oldest analysis has been waiting for a worker. */
  readonly queueSeconds: number
}

export interface SoakedServer {
  readonly origin: string
  sample(): Promise<Sample>
  stop(): Promise<void>
}

const run = (words: readonly string[], env: NodeJS.ProcessEnv) =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...words], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })

const seed = async (jobs: number, env: NodeJS.ProcessEnv): Promise<void> => {
  const people = Math.max(50, Math.floor(jobs / 10))
  const child = run(
    ['seed', '--users', String(people), '--jobs', String(jobs), '--applications', '0', '--analyses', '0'],
    env,
  )
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`zodie seed failed: ${said}`)
}

const addressOf = (child: ReturnType<typeof run>): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += String(chunk)
      const found = ADDRESS.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(`zodie start ended: ${said}`)))
  })

const figureIn = (metrics: string, series: string): number => {
  const line = metrics.split('\n').find((each) => each.startsWith(`${series} `))
  return line === undefined ? Number.NaN : Number(line.slice(series.length + 1))
}

/** `zodie start` in a folder of its own, seeded, with its ordinary limits; clients may say which address they have. */
export const startServer = async (jobs: number): Promise<SoakedServer> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'zodie-soak-'))
  const settings = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'fatal', TRUSTED_PROXIES: 'loopback', DATA_DIR: dataDir }
  const env = { ...process.env, ...settings }
  await seed(jobs, env)
  const child = run(['start'], env)
  const origin = await addressOf(child)
  return {
    origin,
    sample: async () => {
      const metrics = await (await fetch(`${origin}/metrics`)).text()
      return {
        memoryMb: figureIn(metrics, 'process_resident_memory_bytes') / 1024 / 1024,
        queueSeconds: figureIn(metrics, 'zodie_queue_oldest_seconds{task="analyze-resume"}'),
      }
    },
    stop: async () => {
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
