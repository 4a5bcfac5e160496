import pg from 'pg'
import { expect, it } from 'vitest'
import { describeEachDatabase } from '../../test/databases.ts'
import { endPool } from './pool-end.ts'

describeEachDatabase('the end of a pool', (makeDatabase) => {
  it('comes when its connections are closed, not when they are told to', async () => {
    const database = await makeDatabase()
    const pool = new pg.Pool(database.connection)
    await Promise.all([pool.query('select 1'), pool.query('select 1')])
    let closed = 0
    pool.on('remove', () => {
      closed += 1
    })
    await endPool(pool)
    expect(closed).toBe(2)
    await database.drop()
  })

  it('comes at once when it has no connection', async () => {
    const database = await makeDatabase()
    await endPool(new pg.Pool(database.connection))
    await database.drop()
  })
})
