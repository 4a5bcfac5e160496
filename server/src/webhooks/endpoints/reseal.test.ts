import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'
import { createSecretBox, firstOfBoxes, type SecretBox } from '../../identity/secret-box.ts'
import { resealSecrets } from './reseal.ts'

/** More than a batch. */
const MANY = 60
const pem = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const newBox = () => createSecretBox(generateKeyPairSync('ed25519').privateKey, 'webhook secrets')

describeDatabase('sealing secrets of webhooks anew', (makeDatabase) => {
  let database: TestDatabase
  let userId: number
  const [former, current, stranger] = [newBox(), newBox(), newBox()]
  const both = firstOfBoxes(current, [former])
  beforeAll(async () => {
    database = await makeDatabase()
    const user = { email: 'owner@example.org' }
    userId = (await database.db.insertInto('users').values(user).returning('id').executeTakeFirstOrThrow()).id
  })
  afterAll(() => database.drop())
  beforeEach(() => database.db.deleteFrom('webhook_endpoint').execute())

  const insert = async (box: SecretBox, names: readonly string[]) => {
    const until = new Date(Date.now() + 3_600_000)
    for (const name of names)
      await database.db
        .insertInto('webhook_endpoint')
        .values({
          ...{ user_id: userId, url: `https://example.org/${name}`, events: ['application.created'] },
          ...{
            secret: await box.seal(name),
            former_secret: await box.seal(`${name}, before`),
            former_secret_until: until,
          },
          older_secrets: JSON.stringify([{ secret: await box.seal(`${name}, first`), until: until.toISOString() }]),
        })
        .execute()
  }
  const rows = () => database.db.selectFrom('webhook_endpoint').selectAll().orderBy('id').execute()
  const openedBy = async (box: SecretBox) =>
    Promise.all(
      (await rows()).map(async ({ secret, former_secret, older_secrets }) => [
        await box.open(secret),
        await box.open(former_secret ?? ''),
        ...(await Promise.all(older_secrets.map((older) => box.open(older.secret)))),
      ]),
    )
  const NAMES = Array.from({ length: MANY }, (_, number) => `hook ${number}`)

  it('leaves every secret, former ones too, to the present key alone, and the second time nothing to do', async () => {
    await insert(former, NAMES)
    expect(await resealSecrets({ db: database.db, secretBox: both })).toEqual({ resealed: MANY, unreadable: 0 })
    expect(await openedBy(current)).toEqual(NAMES.map((name) => [name, `${name}, before`, `${name}, first`]))
    const sealed = await rows()
    expect(await resealSecrets({ db: database.db, secretBox: both })).toEqual({ resealed: 0, unreadable: 0 })
    expect(await rows()).toEqual(sealed)
  })

  it('loses nothing when it breaks off, and goes on the next time', async () => {
    await insert(former, NAMES)
    let sealings = 0
    const dying: SecretBox = {
      ...both,
      reseal: async (sealed) => {
        // In the second batch.
        if (++sealings > 3 * (MANY - 5)) throw new Error('killed')
        return both.reseal(sealed)
      },
    }
    await expect(resealSecrets({ db: database.db, secretBox: dying })).rejects.toThrow('killed')
    expect((await openedBy(current)).filter(([secret]) => secret !== undefined)).toHaveLength(50)
    expect((await openedBy(both)).map(([secret]) => secret)).toEqual(NAMES)
    expect(await resealSecrets({ db: database.db, secretBox: both })).toEqual({ resealed: 10, unreadable: 0 })
    expect((await openedBy(current)).map(([secret]) => secret)).toEqual(NAMES)
  })

  it('counts what no key opens, and leaves it as it is', async () => {
    await insert(stranger, ['lost'])
    const before = await rows()
    expect(await resealSecrets({ db: database.db, secretBox: both })).toEqual({ resealed: 0, unreadable: 1 })
    expect(await rows()).toEqual(before)
  })

  it('is done by a worker that starts with the new key, after which the former one is not needed', async () => {
    const [old, fresh] = [pem(), pem()]
    const secretOf = async (open: TestApp, path: string) => {
      const headers = bearer(await open.signIn('owner@example.org'))
      return (await open.app.inject({ url: `/api/v1/webhooks/endpoints/${path}/secret`, headers })).json().secret
    }
    const before = await openTestApp(database, { environment: { ACCESS_TOKEN_PRIVATE_KEY: old } })
    const made = await before.app.inject({
      ...{ method: 'POST', url: '/api/v1/webhooks/endpoints' },
      payload: { url: 'https://example.org/hook', events: ['application.created'] },
      headers: bearer(await before.signIn('owner@example.org')),
    })
    const { id } = made.json()
    const secret = await secretOf(before, id)
    await before.close()
    const [sealed] = await rows()
    const changing = { ACCESS_TOKEN_PRIVATE_KEY: fresh, ACCESS_TOKEN_OTHER_KEYS: old }
    const between = await openTestApp(database, { environment: changing, withWorker: true })
    await expect.poll(async () => (await rows())[0]?.secret, { timeout: 60_000 }).not.toBe(sealed?.secret)
    await between.close()
    const after = await openTestApp(database, { environment: { ACCESS_TOKEN_PRIVATE_KEY: fresh } })
    expect(await secretOf(after, id)).toBe(secret)
    await after.close()
  })
})
