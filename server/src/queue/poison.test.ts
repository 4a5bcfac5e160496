import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { describeDatabase } from '../../test/databases.ts'
import { createLogger } from '../http/logging.ts'
import { listDeadTasks } from './dead-tasks.ts'
import { countTasks } from './figures.ts'
import { startQueue } from './queue.ts'

const WORKER = fileURLToPath(new URL('../../test/poison-worker.ts', import.meta.url))

describeDatabase('a task that kills every process that takes it up', (makeDatabase) => {
  it('kills three, is dead then, and is given up by one that lives', async () => {
    const database = await makeDatabase()
    const queue = await startQueue(database.connection, ['poison'], createLogger('silent'))
    const url = database.url
    let killed = 0
    let isOver = false
    /** A supervisor of processes, as any that runs workers: what ends is started again. */
    const keepWorking = async (): Promise<void> => {
      while (!isOver) {
        const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', WORKER, url], {
          stdio: 'ignore',
        })
        stop = () => child.kill('SIGTERM')
        const [, signal] = await once(child, 'exit')
        if (signal === 'SIGKILL') killed += 1
      }
    }
    let stop: () => void = () => undefined
    try {
      await queue.enqueue(database.db, 'poison', { analysisId: 7 })
      const kept = keepWorking()
      await expect
        .poll(() => listDeadTasks(database.db, ['poison'], 10), { timeout: 150_000, interval: 500 })
        .toEqual([
          expect.objectContaining({
            task: 'poison',
            tries: 3,
            last_error: 'job heartbeat timeout',
            payload: { analysisId: 7 },
          }),
        ])
      isOver = true
      stop()
      await kept
      expect(killed).toBe(3)
      expect(await countTasks(database.db, ['poison'])).toEqual([
        expect.objectContaining({ dead: 1, ready: 0, running: 0 }),
      ])
    } finally {
      isOver = true
      stop()
      await queue.stop(1000)
      await database.drop()
    }
  }, 180_000)
})
