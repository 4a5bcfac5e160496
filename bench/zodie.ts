import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../server/src/main.mjs', import.meta.url))
const ADDRESS = /ZODIE is at (http:\S+)/

const spawnZodie = (words: readonly string[], env: NodeJS.ProcessEnv) =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })

/** A command that ends by itself, as a user gives it; throws with what it said when it fails. */
export const completeZodie = async (words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> => {
  const child = spawnZodie(words, env)
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`zodie ${words[0]} failed: ${said}`)
}

const addressOf = (child: ReturnType<typeof spawnZodie>): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += String(chunk)
      const found = ADDRESS.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(`zodie ended: ${said}`)))
  })

const terminate = async (child: ChildProcess): Promise<void> => {
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}

export interface RunningZodie {
  readonly origin: string
  stop(): Promise<void>
}

/** `zodie start`, `api` or `worker`, once it listens. */
export const startZodie = async (
  command: 'start' | 'api' | 'worker',
  env: NodeJS.ProcessEnv,
): Promise<RunningZodie> => {
  const child = spawnZodie([command], env)
  const origin = await addressOf(child)
  return { origin, stop: () => terminate(child) }
}
