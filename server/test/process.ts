import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../src/main.mjs', import.meta.url))

/** A ZODIE process as a user starts it. */
export interface ZodieProcess {
  readonly child: ChildProcess
  /** The address it prints once it listens; rejects with what it printed when it ends before that. */
  readonly url: Promise<string>
  /** Ends as by a power cut. */
  kill(): Promise<void>
  /** Ends as by an operator; answers the exit code. */
  terminate(): Promise<number | null>
}

// "ZODIE is at http://127.0.0.1:40123   the API reference at …"
const ADDRESS = /ZODIE is at (http:\S+)/

/** `main`: of another release. */
export const startZodie = (
  command: string,
  environment: Readonly<Record<string, string>>,
  main = MAIN,
): ZodieProcess => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, command], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const { promise: url, resolve, reject } = Promise.withResolvers<string>()
  // Nobody may be waiting for the address of a worker.
  url.catch(() => undefined)
  const read = (chunk: Buffer) => {
    printed += chunk.toString()
    const found = ADDRESS.exec(printed)?.[1]
    if (found !== undefined) resolve(found)
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const ended = once(child, 'exit').then(() => reject(new Error(`zodie ${command} ended: ${printed}`)))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
    return child.exitCode
  }
  return {
    child,
    url,
    kill: async () => {
      await end('SIGKILL')
    },
    terminate: () => end('SIGTERM'),
  }
}
