import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { Redis } from 'ioredis'
import { freePort } from './free-port.ts'

/** A Redis of the test’s own, which it may kill. */
export interface RedisServer {
  readonly url: string
  /** As by a power cut. */
  kill(): Promise<void>
  /** At the same port; empty. */
  comeBack(): Promise<void>
}

/** Whether this machine can run one. */
export const hasRedisServer = (): boolean => spawnSync('redis-server', ['--version']).status === 0

const run = async (port: number, url: string): Promise<ChildProcess> => {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir()]
  const child = spawn('redis-server', options, { stdio: 'ignore' })
  const client = new Redis(url, { retryStrategy: () => 100, maxRetriesPerRequest: null })
  client.on('error', () => undefined)
  await client.ping()
  client.disconnect()
  return child
}

export const startRedis = async (): Promise<RedisServer> => {
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  let child = await run(port, url)
  return {
    url,
    kill: async () => {
      const exited = once(child, 'exit')
      if (child.kill('SIGKILL')) await exited
    },
    comeBack: async () => {
      child = await run(port, url)
    },
  }
}
