import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../test/app.ts'
import { describeDatabase, type TestDatabase } from '../test/databases.ts'
import { API, operationsOf, servedDocument } from '../test/operations.ts'
import { type RightRequest, requestOf, thingsFor, WEBHOOK_SECRET } from '../test/rights/requests.ts'
import { ACTORS, type Actor, RIGHTS, type Right } from '../test/rights/table.ts'
import { NO_THINGS, type Things, World } from '../test/rights/world.ts'

const PRIVATE_KEY = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const environment = { ACCESS_TOKEN_PRIVATE_KEY: PRIVATE_KEY, CLERK_WEBHOOK_SIGNING_SECRET: WEBHOOK_SECRET }

describeDatabase('rights', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let world: World
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database, { environment })
    world = await World.make(open, PRIVATE_KEY)
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const send = ({ operation }: Right, request: RightRequest, actor: Actor) => {
    const { path, query, headers, payload, token } = request
    const [method, template = ''] = operation.split(' ')
    const filled = template.replace(/\{(\w+)\}/g, (_whole, name: string) => String(path[name]))
    const base = /^\/(health.*)?$/.test(template) ? '' : API
    const given = token ?? (actor === 'anonymous' ? undefined : world.tokens[actor])
    return open.app.inject({
      // Of the table, which the first test holds against the document.
      method: method as 'GET',
      url: `${base}${filled}${query === undefined ? '' : `?${query}`}`,
      headers: { ...headers, ...(given !== undefined && bearer(given)) },
      ...(payload !== undefined && { payload }),
    })
  }
  type Answer = Awaited<ReturnType<typeof send>>

  const ask = async (right: Right, actor: Actor, things: Things): Promise<Answer> =>
    send(right, await requestOf(right.row, world, things, actor), actor)

  /** What an answer tells, without what was asked for and when. */
  const tells = ({ statusCode, headers, body }: Answer) => {
    const { instance, request_id, detail, ...rest } = JSON.parse(body)
    return { statusCode, headers: Object.keys(headers).sort(), detail: detail.replaceAll(/\d+/g, 'N'), ...rest }
  }

  it('the table has a row for each operation that is served, and no other', async () => {
    const served = operationsOf(await servedDocument(open.app)).map(({ name }) => name)
    expect([...new Set(RIGHTS.map(({ operation }) => operation))].sort()).toEqual([...served].sort())
  })

  describe.each(RIGHTS)('$row', (right) => {
    it.each(ACTORS)('%s', async (actor) => {
      const { status, isKnown } = right.expected[actor]
      const answer = await ask(right, actor, await thingsFor(right.row, world, actor))
      expect(answer.statusCode, answer.body).toBe(status)
      const isSecret = answer.statusCode === 404 || answer.body.includes('administrators-only')
      if (!isSecret || isKnown) return
      expect(tells(answer)).toEqual(tells(await ask(right, actor, NO_THINGS)))
    })
  })

  it('who is deactivated on one process is let in by no other one, from the next request on', async () => {
    const other = await openTestApp(database, { environment })
    const callOther = (token: string) => other.app.inject({ url: `${API}/users/me`, headers: bearer(token) })
    try {
      const token = await open.signIn('soon.gone@example.org')
      const before = await callOther(token)
      expect(before.statusCode).toBe(200)
      const url = `${API}/users/${before.json().id}`
      const headers = bearer(world.tokens.admin)
      const patched = await open.app.inject({ method: 'PATCH', url, headers, payload: { is_active: false } })
      expect(patched.statusCode).toBe(200)
      expect((await callOther(token)).statusCode).toBe(401)
    } finally {
      await other.close()
    }
  })
})
