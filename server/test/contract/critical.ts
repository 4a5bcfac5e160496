import fc from 'fast-check'
import type { Json, OpenApi, ServedOperation } from '../operations.ts'
import { BAD_IDS } from './broken.ts'
import type { GeneratedRequest } from './requests.ts'
import { valuesOf } from './values.ts'

/** What a database, a serialiser or a number takes badly; each is put into each field of each body. */
const CRITICAL_VALUES: readonly unknown[] = ['a\0b', '\ud800', 1e308, 2 ** 63, ['a\0b'], [{ url: 'a\0' }], {}]
/** The same for addresses. */
const CRITICAL_WORDS = ['%00', '%ED%A0%80', '9223372036854775808', '1e400', '-1', '%22%00']

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null

const sampled = (document: OpenApi, schema: Json): unknown =>
  fc.sample(valuesOf(document, schema), { numRuns: 1, seed: 7 })[0]

const bodies = (document: OpenApi, { operation }: ServedOperation): readonly object[] => {
  const schema = operation.requestBody?.content['application/json']?.schema
  if (schema === undefined) return []
  const valid = sampled(document, schema)
  const name =
    String(schema['$ref'] ?? '')
      .split('/')
      .at(-1) ?? ''
  const { properties } = document.components.schemas[name] ?? schema
  return Object.keys(isJson(properties) ? properties : {}).flatMap((field) =>
    CRITICAL_VALUES.map((value) => ({ ...Object(valid), [field]: value })),
  )
}

/** Every field, parameter and id of an operation with every value that is likely to break something. */
export const criticalRequests = (document: OpenApi, served: ServedOperation): readonly GeneratedRequest[] => {
  const { method, path, operation } = served
  const headers = { prefer: 'respond-async' }
  const known = path.replaceAll(/\{\w+\}/g, '1')
  const schema = operation.requestBody?.content['application/json']?.schema
  const json = (body: unknown) => ({
    headers: { ...headers, 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  })
  const valid = schema === undefined ? { headers } : json(sampled(document, schema))
  const ids = path.includes('{') ? BAD_IDS.map((id) => path.replaceAll(/\{\w+\}/g, id)) : []
  const queries = (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name }) => CRITICAL_WORDS.map((word) => `${known}?${name}=${word}`))
  return [
    ...[...ids, ...queries].map((url) => ({ method, url, ...valid })),
    ...bodies(document, served).map((body) => ({ method, url: known, ...json(body) })),
  ]
}
