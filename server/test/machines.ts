import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startZodie, type ZodieProcess } from './process.ts'

/** Processes as on machines of their own: each with a DATA_DIR of its own, so that they share what they are told to share only. */
export interface Machines {
  /** `main`: of another release. */
  start(command: 'api' | 'worker', environment?: Readonly<Record<string, string>>, main?: string): Promise<Machine>
  /** Ends what still runs, and removes its folders. */
  close(): Promise<void>
}

export interface Machine extends ZodieProcess {
  readonly origin: string
}

const pem = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** Told to every machine of one installation. */
export const installation = (): Readonly<Record<string, string>> => ({
  ACCESS_TOKEN_PRIVATE_KEY: pem(),
  SELF_IDENTIFICATION_KEY: randomBytes(32).toString('base64'),
  // The machine that tests run on may be late; that is not what is tested.
  MAX_EVENT_LOOP_DELAY_MS: '0',
  MAX_REQUESTS_AT_WORK: '10000',
  ANALYSIS_TIMEOUT_SECONDS: '300',
  RATE_LIMIT_MAX_REQUESTS: '1000000',
  RATE_LIMIT_USER_MAX_REQUESTS: '1000000',
  RATE_LIMIT_ANALYZE_MAX_REQUESTS: '1000000',
  MAX_STORED_BYTES_PER_USER: '0',
  MAX_ANALYSES_PER_USER: '0',
  WORKER_PORT: '0',
})

export const openMachines = (shared: Readonly<Record<string, string>>): Machines => {
  const folders: string[] = []
  const running: ZodieProcess[] = []
  return {
    start: async (command, environment = {}, main) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'zodie-machine-'))
      folders.push(dataDir)
      const zodie = startZodie(command, { ...shared, DATA_DIR: dataDir, ...environment }, main)
      running.push(zodie)
      // A worker of a release before WORKER_PORT says nothing.
      const tells = command === 'api' || main === undefined
      return { ...zodie, origin: tells ? await zodie.url : '' }
    },
    close: async () => {
      await Promise.all(running.filter(isRunning).map((zodie) => zodie.kill()))
      for (const folder of folders) await rm(folder, { recursive: true, force: true })
    },
  }
}

export const isRunning = ({ child }: Pick<ZodieProcess, 'child'>): boolean =>
  child.exitCode === null && child.signalCode === null
