import { channel } from 'node:diagnostics_channel'
import type { RouteOptions } from 'fastify'
import { expect, it } from 'vitest'
import { openTestApp } from '../../test/app.ts'
import { describeDatabase } from '../../test/databases.ts'
import type { App } from './app-type.ts'
import { buildSerializer, makeSerializer } from './serializers.ts'

interface Described {
  readonly content?: Readonly<Record<string, { readonly schema: unknown }>>
}

/** What a route may answer with: one schema a status, or one for each of its media types. */
const schemasOf = ({ schema }: RouteOptions): unknown[] =>
  // Routes declare objects of these two forms; Fastify leaves them untyped.
  Object.values((schema?.response ?? {}) as Record<string, Described>).flatMap((answer) =>
    answer.content === undefined ? [answer] : Object.values(answer.content).map(({ schema: body }) => body),
  )

const routeOf = (schema: unknown) => ({ schema, method: 'GET', url: '/', httpStatus: '200' })

describeDatabase('writers of JSON', (makeDatabase) => {
  it('can be made of every schema of every route, although a start makes none', { timeout: 120_000 }, async () => {
    const schemas: unknown[] = []
    // Fastify tells here of each server, before it has a route.
    const watch = (message: unknown) =>
      (message as { fastify: App }).fastify.addHook('onRoute', (route) => void schemas.push(...schemasOf(route)))
    channel('fastify.initialization').subscribe(watch)
    const database = await makeDatabase()
    const { app, close } = await openTestApp(database).finally(() =>
      channel('fastify.initialization').unsubscribe(watch),
    )
    await app.ready()
    const texts = new Set(schemas.map((schema) => JSON.stringify(schema)))
    expect(texts.size).toBeGreaterThan(50)
    for (const text of texts) makeSerializer(routeOf(JSON.parse(text)), app.getSchemas())
    await close()
    await database.drop()
  })
})

it('is made at the first answer, once for each schema', () => {
  const serializerOf = buildSerializer({}, {})
  const broken = serializerOf(routeOf({ $ref: 'Nowhere#' }))
  expect(() => broken({})).toThrow('Nowhere')
  const schema = { type: 'object', properties: { id: { type: 'integer' } } }
  const one = serializerOf(routeOf(schema))
  expect(serializerOf(routeOf(structuredClone(schema)))).toBe(one)
  expect(one({ id: 1, secret: 'not in the schema' })).toBe('{"id":1}')
})
