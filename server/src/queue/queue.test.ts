import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeEachDatabase, type TestDatabase } from '../../test/databases.ts'
import { type Queue, startQueue, type Task } from './queue.ts'

interface Payload {
  readonly number: number
}

const log = pino({ level: 'silent' })
const STOP_TIMEOUT_MS = 5000

/** A task that remembers what it was given, and fails as `fails` says. */
const recordingTask = (name: string, fails: (payload: Payload) => boolean = () => false) => {
  const ran: number[] = []
  const givenUp: number[] = []
  const task: Task<Payload> = {
    name,
    run: async (payload) => {
      ran.push(payload.number)
      if (fails(payload)) throw new Error('as asked')
    },
    giveUp: async ({ number }) => void givenUp.push(number),
  }
  return { task, ran, givenUp }
}

describeEachDatabase('the queue', (makeDatabase) => {
  let database: TestDatabase
  let queue: Queue
  beforeAll(async () => {
    database = await makeDatabase()
    queue = await startQueue(
      database.connection,
      ['ordinary', 'rolled-back', 'later', 'parallel', 'delayed', 'shared', 'nightly'],
      log,
    )
  })
  afterAll(async () => {
    await queue.stop(STOP_TIMEOUT_MS)
    await database.drop()
  })

  const enqueue = (name: string, ...numbers: number[]) =>
    database.db.transaction().execute(async (trx) => {
      for (const number of numbers) await queue.enqueue<Payload>(trx, name, { number })
    })

  it('answers a check', async () => {
    await queue.check()
  })

  it('runs each task that was enqueued, once', async () => {
    const { task, ran, givenUp } = recordingTask('ordinary')
    await queue.work(task, 2)
    await enqueue('ordinary', 1, 2, 3, 4, 5)
    await expect.poll(() => ran.length, { timeout: 10_000 }).toBe(5)
    expect([...ran].sort()).toEqual([1, 2, 3, 4, 5])
    expect(givenUp).toEqual([])
  })

  it('runs tasks enqueued before anybody worked', async () => {
    await enqueue('later', 1)
    const { task, ran } = recordingTask('later')
    await queue.work(task, 1)
    await expect.poll(() => ran, { timeout: 10_000 }).toEqual([1])
  })

  it('has no task of a transaction that was rolled back', async () => {
    const { task, ran } = recordingTask('rolled-back')
    await queue.work(task, 1)
    await expect(
      database.db.transaction().execute(async (trx) => {
        await queue.enqueue<Payload>(trx, 'rolled-back', { number: 1 })
        throw new Error('rolled back')
      }),
    ).rejects.toThrow('rolled back')
    // The next one is behind it in the queue.
    await enqueue('rolled-back', 2)
    await expect.poll(() => ran, { timeout: 10_000 }).toEqual([2])
  })

  it('does as many at a time as it was told', async () => {
    let running = 0
    let most = 0
    const gate = Promise.withResolvers<void>()
    const task: Task<Payload> = {
      name: 'parallel',
      run: async () => {
        running += 1
        most = Math.max(most, running)
        await gate.promise
        running -= 1
      },
      giveUp: async () => undefined,
    }
    await queue.work(task, 3)
    await enqueue('parallel', 1, 2, 3, 4, 5, 6)
    await expect.poll(() => running, { timeout: 10_000 }).toBe(3)
    gate.resolve()
    await expect.poll(() => running, { timeout: 10_000 }).toBe(0)
    expect(most).toBe(3)
  })

  it('lets a task wait that is to wait, and takes later ones before it', async () => {
    const { task, ran } = recordingTask('delayed')
    await database.db.transaction().execute(async (trx) => {
      await queue.enqueue<Payload>(trx, 'delayed', { number: 1 }, { delaySeconds: 3600 })
      await queue.enqueue<Payload>(trx, 'delayed', { number: 2 }, { delaySeconds: 1 })
      await queue.enqueue<Payload>(trx, 'delayed', { number: 3 })
    })
    await queue.work(task, 1)
    await expect.poll(() => ran, { timeout: 20_000 }).toEqual([3, 2])
    const { rows } = await sql`
      select round(extract(epoch from start_after - created_on)) as seconds from pgboss.job
      where name = 'delayed' and state = 'created'`.execute(database.db)
    expect(rows).toEqual([{ seconds: 3600 }])
  })

  it('works on few tasks of one group at a time, while those of others go on', async () => {
    const running: number[] = []
    const gate = Promise.withResolvers<void>()
    const task: Task<Payload> = {
      name: 'shared',
      run: async ({ number }) => {
        running.push(number)
        if (number < 100) await gate.promise
      },
      giveUp: async () => undefined,
    }
    await database.db.transaction().execute(async (trx) => {
      for (const number of [1, 2, 3, 4])
        await queue.enqueue<Payload>(trx, 'shared', { number }, { group: 'many', delaySeconds: 0 })
      for (const number of [101, 102]) await queue.enqueue<Payload>(trx, 'shared', { number }, { group: 'few' })
    })
    // One after the other: two that fetch at the same moment would not see each other’s.
    await queue.work(task, 1, { perGroup: 1 })
    await expect.poll(() => running.filter((number) => number < 100).length, { timeout: 10_000 }).toBe(1)
    await queue.work(task, 2, { perGroup: 1 })
    await expect.poll(() => running.filter((number) => number > 100).length, { timeout: 10_000 }).toBe(2)
    expect(running.filter((number) => number < 100)).toHaveLength(1)
    gate.resolve()
    await expect.poll(() => running.length, { timeout: 20_000 }).toBe(6)
  })

  it('keeps the times of a repeated task, once', async () => {
    await queue.repeat('nightly', '17 3 * * *')
    await queue.repeat('nightly', '23 3 * * *')
    const { rows } = await sql`select name, cron, timezone from pgboss.schedule`.execute(database.db)
    expect(rows).toEqual([{ name: 'nightly', cron: '23 3 * * *', timezone: 'UTC' }])
  })

  it('refuses a task that nobody knows', async () => {
    await expect(enqueue('unheard-of', 1)).rejects.toThrow()
  })

  describe('stopped', () => {
    it('has finished what was in flight, and leaves the rest to others', async () => {
      const name = 'ordinary-while-stopping'
      const first = await startQueue(database.connection, [name], log)
      const started = Promise.withResolvers<void>()
      const finish = Promise.withResolvers<void>()
      let finished = 0
      const slow: Task<Payload> = {
        name,
        run: async () => {
          started.resolve()
          await finish.promise
          finished += 1
        },
        giveUp: async () => undefined,
      }
      await first.work(slow, 1)
      await database.db.transaction().execute(async (trx) => {
        for (const number of [1, 2]) await first.enqueue<Payload>(trx, name, { number })
      })
      await started.promise
      const stopped = first.stop(STOP_TIMEOUT_MS)
      finish.resolve()
      await stopped
      expect(finished).toBe(1)

      const second = await startQueue(database.connection, [name], log)
      const { task, ran } = recordingTask(name)
      await second.work(task, 1)
      await expect.poll(() => ran, { timeout: 10_000 }).toEqual([2])
      await second.stop(STOP_TIMEOUT_MS)
    })
  })
})

// At the same time on every server: each waits some seconds between its tries.
describe.concurrent('a task that fails', () => {
  describeEachDatabase('again and again', (makeDatabase) => {
    let database: TestDatabase
    let queue: Queue
    beforeAll(async () => {
      database = await makeDatabase()
      queue = await startQueue(database.connection, ['stubborn'], log)
    })
    afterAll(async () => {
      await queue.stop(STOP_TIMEOUT_MS)
      await database.drop()
    })

    it('is tried three times, then given up once; others go on', async () => {
      const { task, ran, givenUp } = recordingTask('stubborn', ({ number }) => number === 7)
      await queue.work(task, 1)
      await database.db.transaction().execute(async (trx) => {
        for (const number of [7, 8]) await queue.enqueue<Payload>(trx, 'stubborn', { number })
      })
      await expect.poll(() => givenUp, { timeout: 25_000 }).toEqual([7])
      expect([...ran].sort()).toEqual([7, 7, 7, 8])
    })
  })
})
