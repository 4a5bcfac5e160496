import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { prepareNewest, prepareOldest } from './prepare.ts'

describeDatabase('reading what jobs ask', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it.each([
    ['the oldest', prepareOldest],
    ['the newest', prepareNewest],
  ])('does not wait for a job that is being deleted: %s', async (_which, prepare) => {
    const payload = { title: 'Tanner', requirements: 'Required: Leather tanning', status: 'active' }
    const headers = bearer(await open.signIn('employer@example.org'))
    const { id } = (await open.app.inject({ method: 'POST', url: '/api/v1/jobs', payload, headers })).json()
    await database.db.transaction().execute(async (trx) => {
      await trx.selectFrom('job').select('id').where('id', '=', id).forUpdate().execute()
      await prepare(database.db, 10)
      await trx.deleteFrom('job').where('id', '=', id).execute()
    })
    expect(await database.db.selectFrom('job').select('id').where('id', '=', id).execute()).toEqual([])
  })
})
