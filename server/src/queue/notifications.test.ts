import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { describeEachDatabase, type TestDatabase } from '../../test/databases.ts'
import { announce, type Notifications, startNotifications, type Watch } from './notifications.ts'

const log = pino({ level: 'silent' })
const never = new AbortController().signal

describeEachDatabase('notifications', (makeDatabase) => {
  let database: TestDatabase
  let notifications: Notifications
  beforeAll(async () => {
    database = await makeDatabase()
  })
  afterAll(() => database.drop())
  beforeEach(async () => {
    notifications = await startNotifications(database.connection, log)
  })
  afterEach(() => notifications.stop())

  /** Heard before a later announcement of another topic was: what is to come at all has come by then. */
  const isHeard = async (watch: Watch, act: () => Promise<unknown>): Promise<boolean> => {
    let heard = false
    const changed = watch.changed(never).then(() => {
      heard = true
    })
    await act()
    const marker = notifications.watch('marker')
    await announce(database.db, 'marker')
    await marker.changed(never)
    marker.close()
    await Promise.race([changed, sleep(0)])
    return heard
  }

  const listeners = async () => {
    const { rows } = await sql<{ pid: number }>`
      select pid from pg_stat_activity where datname = current_database() and application_name = 'zodie notifications'`.execute(
      database.db,
    )
    return rows.map(({ pid }) => pid)
  }

  const cutListener = async () => {
    const [pid] = await listeners()
    await sql`select pg_terminate_backend(${pid})`.execute(database.db)
  }

  it('are heard by those who watch the topic, every one', async () => {
    const watches = [notifications.watch('analysis 1'), notifications.watch('analysis 1')]
    const heard = Promise.all(watches.map((watch) => watch.changed(never)))
    await announce(database.db, 'analysis 1')
    expect(await heard).toHaveLength(2)
  })

  it('are heard by another process', async () => {
    const other = await startNotifications(database.connection, log)
    const changed = other.watch('analysis 1').changed(never)
    await announce(database.db, 'analysis 1')
    await changed
    await other.stop()
  })

  it('of other topics wake nobody', async () => {
    const watch = notifications.watch('analysis 1')
    expect(await isHeard(watch, () => announce(database.db, 'analysis 11'))).toBe(false)
  })

  it('are heard once the transaction commits, and never when it is rolled back', async () => {
    const commit = () => database.db.transaction().execute((trx) => announce(trx, 'analysis 1'))
    const rollBack = () =>
      database.db
        .transaction()
        .execute(async (trx) => {
          await announce(trx, 'analysis 1')
          throw new Error('rolled back')
        })
        .catch(() => undefined)
    expect(await isHeard(notifications.watch('analysis 1'), rollBack)).toBe(false)
    expect(await isHeard(notifications.watch('analysis 1'), commit)).toBe(true)
  })

  it('that come before somebody asks are not missed, and are told once', async () => {
    const watch = notifications.watch('analysis 1')
    await announce(database.db, 'analysis 1')
    await announce(database.db, 'marker')
    await watch.changed(never)
    expect(await isHeard(watch, async () => undefined)).toBe(false)
  })

  it('are not waited for beyond an abort', async () => {
    const watch = notifications.watch('analysis 1')
    const ending = new AbortController()
    const changed = watch.changed(ending.signal)
    ending.abort()
    await changed
    await watch.changed(ending.signal)
  })

  it('go on after the connection that hears them was cut; whoever watches looks again', async () => {
    const watch = notifications.watch('analysis 1')
    const renewed = watch.changed(never)
    await cutListener()
    await renewed
    expect(await isHeard(watch, () => announce(database.db, 'analysis 1'))).toBe(true)
  })

  it('go on after it was cut twice', async () => {
    const watch = notifications.watch('analysis 1')
    for (let n = 0; n < 2; n += 1) {
      const renewed = watch.changed(never)
      await cutListener()
      await renewed
    }
    expect(await isHeard(watch, () => announce(database.db, 'analysis 1'))).toBe(true)
  })

  describe('stopped', () => {
    it('leave no connection', async () => {
      await notifications.stop()
      await expect.poll(listeners).toEqual([])
    })

    it('while they reconnect leave none either', async () => {
      await cutListener()
      await expect.poll(listeners).toEqual([])
      await notifications.stop()
      expect(await listeners()).toEqual([])
    })
  })
})
