import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeDatabase, type TestDatabase } from '../server/test/databases.ts'
import { findStale, generate } from './generate.ts'

describeDatabase('openapi.json and the SDK’s types', (makeDatabase) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await makeDatabase()
  })
  afterAll(() => database?.drop())

  it('are what the server serves', async () => {
    expect(await findStale(await generate(database.url))).toEqual([])
  })

  it('are named when they are not', async () => {
    const stale = await findStale({ 'openapi.json': 'something else\n', 'sdk/no-such-file.ts': '' })
    expect(stale).toEqual(['openapi.json', 'sdk/no-such-file.ts'])
  })
})
