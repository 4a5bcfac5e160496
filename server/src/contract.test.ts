import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../test/app.ts'
import { faultOfAnswer } from '../test/contract/answers.ts'
import { bodyChecks } from '../test/contract/bodies.ts'
import { criticalRequests } from '../test/contract/critical.ts'
import { type GeneratedRequest, requestsOf } from '../test/contract/requests.ts'
import { describeEachDatabase, type TestDatabase } from '../test/databases.ts'
import { operationsOf, type ServedOperation, servedDocument } from '../test/operations.ts'
import { EMAILS, World } from '../test/rights/world.ts'

/** How many random requests a run sends, over all operations and all databases; those of critical.ts come on top. */
const REQUESTS = 3_400
const SEED = 20_260_302
let suites = 0
/** These cost many times what others do. */
const COSTLY = /top-matches|feed/
const ACTORS = ['anonymous', 'other', 'applicant', 'owner', 'admin'] as const

/**
 * Streams of analyses go on until these are finished, and those that are sent here never are: they are followed before.
 * What makes things comes before what changes and what removes them, so that each finds some.
 */
const TURNS = [
  /\/events/,
  /^GET/,
  /\/analyze/,
  /^POST \/(jobs|applications)/,
  /^PUT/,
  /^PATCH/,
  /^POST/,
  /^DELETE \/(app|res)/,
]
const turnOf = ({ name }: ServedOperation): number =>
  TURNS.findIndex((turn) => turn.test(name)) + (TURNS.some((turn) => turn.test(name)) ? 0 : 100)

describeEachDatabase('the contract', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let seed: number
  const tokens: Record<string, string> = {}
  beforeAll(async () => {
    database = await makeDatabase()
    // Each database gets requests of its own.
    seed = SEED + suites
    suites += 1
    const privateKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    open = await openTestApp(database, { environment: { ACCESS_TOKEN_PRIVATE_KEY: privateKey } })
    Object.assign(tokens, (await World.make(open, privateKey)).tokens)
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  /** Requests end sign-ins, deactivate and erase people; the next one wants them back. */
  const revive = async (actor: keyof typeof EMAILS): Promise<void> => {
    await sql`update users set is_active = true`.execute(database.db)
    tokens[actor] = await open.signIn(EMAILS[actor])
  }

  const send = async (request: GeneratedRequest, actor: (typeof ACTORS)[number]) => {
    const authorization = actor === 'anonymous' ? {} : bearer(tokens[actor] ?? '')
    const answer = await open.app.inject({ ...request, headers: { ...authorization, ...request.headers } })
    const isOut =
      (answer.statusCode === 401 || answer.statusCode === 403) && request.headers['authorization'] === undefined
    if (actor !== 'anonymous' && isOut && answer.body.match(/access-token-invalid|account-deactivated/))
      await revive(actor)
    if (actor !== 'anonymous' && answer.statusCode === 204) await revive(actor)
    return answer
  }

  it('holds for generated requests, valid and broken', { timeout: 180_000 }, async () => {
    const document = await servedDocument(open.app)
    const faultOf = bodyChecks(document)
    const all = operationsOf(document)
    const each = Math.ceil(REQUESTS / all.length / inject('databaseServers').length)
    const [faults, counts]: [string[], Record<string, number>] = [[], {}]
    const sorted = [...all].sort((one, other) => turnOf(one) - turnOf(other))
    const run = async (served: ServedOperation, request: GeneratedRequest, place: number) => {
      const actor = ACTORS[place % ACTORS.length] ?? 'anonymous'
      const answer = await send(request, actor)
      counts[answer.statusCode] = (counts[answer.statusCode] ?? 0) + 1
      const fault = faultOfAnswer(served, answer, faultOf)
      const shown = typeof request.payload === 'string' ? request.payload.slice(0, 200) : ''
      if (fault !== undefined)
        faults.push(`${served.name} ${actor} ${request.url} ${JSON.stringify(request.headers)} ${shown}\n  ${fault}`)
    }
    for (const served of sorted) {
      const numRuns = COSTLY.test(served.name) ? 20 : each
      const requests = fc.sample(requestsOf(document, served), { numRuns, seed })
      for (const [place, request] of requests.entries()) await run(served, request, place)
      // By somebody who is let through: a guard stands before whatever could break.
      for (const request of criticalRequests(document, served)) await run(served, request, ACTORS.indexOf('admin'))
    }
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
    process.stderr.write(`${total} generated requests, by status: ${JSON.stringify(counts)}\n`)
    expect(faults).toEqual([])
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})
