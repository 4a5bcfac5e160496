import type { AddressInfo } from 'node:net'
import { createClient } from '@zodie/sdk'
import { expect, it } from 'vitest'
import { openTestApp } from '../../test/app.ts'
import { describeDatabase } from '../../test/databases.ts'
import { isEmptyAndOpen } from './offer-demo.ts'

describeDatabase('the offer of a demonstration', (makeDatabase) => {
  it('is made while there is no job, and not when the server cannot say', async () => {
    const database = await makeDatabase()
    const { app, close } = await openTestApp(database)
    try {
      await app.listen({ host: '127.0.0.1', port: 0 })
      const { port } = app.server.address() as AddressInfo // listening on TCP, so not a path
      const baseUrl = `http://127.0.0.1:${port}`
      expect(await isEmptyAndOpen(baseUrl)).toBe(true)
      const client = createClient({ baseUrl })
      await client.signIn.development({ email: 'tove@kvittra.example' })
      await client.jobs.post({ title: 'Baker', description: 'Bread.', status: 'active' })
      expect(await isEmptyAndOpen(baseUrl)).toBe(false)
      expect(await isEmptyAndOpen('http://127.0.0.1:9')).toBe(false)
    } finally {
      await close()
      await database.drop()
    }
  })
})
