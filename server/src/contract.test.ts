import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../test/app.ts'
import { faultOfAnswer } from '../test/contract/answers.ts'
import { bodyChecks, type FaultOf } from '../test/contract/bodies.ts'
import { criticalRequests } from '../test/contract/critical.ts'
import { oddForms, requestOfForm } from '../test/contract/forms.ts'
import { REPLAYS } from '../test/contract/replays.ts'
import { type GeneratedRequest, requestsOf } from '../test/contract/requests.ts'
import { describeEachDatabase, type TestDatabase } from '../test/databases.ts'
import { type OpenApi, operationsOf, type ServedOperation, servedDocument } from '../test/operations.ts'
import { EMAILS, World } from '../test/rights/world.ts'

/** How many random requests a run sends, over all operations and all databases; those of critical.ts come on top, each once. */
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
  let turn: number
  let seed: number
  let world: World
  let document: OpenApi
  let faultOf: FaultOf
  const tokens: Record<string, string> = {}
  beforeAll(async () => {
    database = await makeDatabase()
    // Each database gets requests of its own.
    turn = suites
    seed = SEED + turn
    suites += 1
    const privateKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    open = await openTestApp(database, { environment: { ACCESS_TOKEN_PRIVATE_KEY: privateKey } })
    world = await World.make(open, privateKey)
    Object.assign(tokens, world.tokens)
    document = await servedDocument(open.app)
    faultOf = bodyChecks(document)
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

  const servedAs = (operation: string): ServedOperation => {
    const served = operationsOf(document).find(({ name }) => name === operation)
    if (served === undefined) throw new Error(`${operation} is not served.`)
    return served
  }

  it('holds for forms that are broken in every way', { timeout: 600_000 }, async () => {
    const served = servedAs('POST /resume-analysis/analyze')
    const faults: string[] = []
    for (const odd of oddForms(open.deps.config.maxUploadBytes)) {
      const answer = await send(requestOfForm(odd, served.path), 'applicant')
      const fault = faultOfAnswer(served, answer, faultOf)
      if (fault !== undefined) faults.push(`${odd.what}: ${fault}`)
      if (!odd.allowed.includes(answer.statusCode))
        faults.push(`${odd.what}: ${answer.statusCode} ${answer.body.slice(0, 300)}`)
    }
    expect(faults).toEqual([])
  })

  describe('what makes something, sent again with its Idempotency-Key', () => {
    it('is every operation that takes one', () => {
      const takeKeys = operationsOf(document).filter(({ operation }) =>
        operation.parameters?.some(({ name }) => name === 'Idempotency-Key'),
      )
      expect(takeKeys.map(({ name }) => name).sort()).toEqual(Object.keys(REPLAYS).sort())
    })

    it.each(Object.entries(REPLAYS))('%s: has the same answer; another request has 422', async (operation, build) => {
      const served = servedAs(operation)
      const { actor, request, other } = await build(world, world.standing)
      const call = async (sent: Pick<GeneratedRequest, 'url' | 'payload'>) => {
        const type = typeof sent.payload === 'string' ? { 'content-type': 'application/json' } : {}
        const headers = { 'idempotency-key': `"${operation.replaceAll(/\W/g, '-')}"`, ...type }
        const answer = await send({ method: 'POST', headers, ...sent }, actor)
        expect(faultOfAnswer(served, answer, faultOf)).toBeUndefined()
        return answer
      }
      const [first, again, reused] = [await call(request), await call(request), await call(other)]
      expect([200, 201], first.body).toContain(first.statusCode)
      expect(first.headers['idempotency-replayed']).toBeUndefined()
      expect(again.headers['idempotency-replayed']).toBe('true')
      expect({ status: again.statusCode, body: again.body }).toEqual({ status: first.statusCode, body: first.body })
      expect(again.headers['location']).toBe(first.headers['location'])
      expect({ status: reused.statusCode, type: reused.json().type }).toEqual({
        status: 422,
        type: '/docs/problems#idempotency-key-reused',
      })
    })
  })

  it('holds for generated requests, valid and broken', { timeout: 600_000 }, async () => {
    // Of the requests before: nobody works on them here, and who follows one would be told so for ever.
    await sql`delete from analysis where status in ('queued', 'running')`.execute(database.db)
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
      for (const [place, request] of criticalRequests(document, served).entries())
        if (place % inject('databaseServers').length === turn) await run(served, request, ACTORS.indexOf('admin'))
    }
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
    process.stderr.write(`${total} generated requests, by status: ${JSON.stringify(counts)}\n`)
    expect(faults).toEqual([])
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})
