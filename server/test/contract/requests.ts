import fc from 'fast-check'
import type { Method, OpenApi, Parameter, ServedOperation } from '../operations.ts'
import { BAD_BODIES, BAD_HEADERS, BAD_IDS, BAD_QUERIES, brokenBodies } from './broken.ts'
import { valuesOf } from './values.ts'

export interface GeneratedRequest {
  readonly method: Method
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: string | Buffer | FormData
}

type Parts = {
  readonly path: fc.Arbitrary<string>
  readonly query: fc.Arbitrary<string>
  readonly headers: fc.Arbitrary<Readonly<Record<string, string>>>
  readonly body: fc.Arbitrary<Pick<GeneratedRequest, 'headers' | 'payload'>>
}

const filled = (template: string, ids: readonly string[]): string => {
  let place = 0
  return template.replace(/\{\w+\}/g, () => ids[place++] ?? '1')
}

const paths = (template: string, id: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(id, { minLength: 2, maxLength: 2 }).map((ids) => filled(template, ids))

const validIds = fc
  .oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.constant(2 ** 53 - 1))
  .map(String)

const isQuery = (parameter: Parameter): boolean => parameter.in === 'query'

/** Some of the parameters, valid each; arrays are repeated. A cursor is part of a link and cannot be made up. */
const validQueries = (document: OpenApi, parameters: readonly Parameter[]): fc.Arbitrary<string> => {
  const known = parameters.filter((parameter) => isQuery(parameter) && parameter.name !== 'cursor')
  const values = Object.fromEntries(known.map(({ name, schema }) => [name, valuesOf(document, schema)]))
  const requiredKeys = known.filter(({ required }) => required === true).map(({ name }) => name)
  return fc.record(values, { requiredKeys }).map((query) => {
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(query))
      for (const each of [value].flat()) search.append(name, String(each))
    return search.toString()
  })
}

const json = (body: unknown) => ({
  headers: { 'content-type': 'application/json' },
  payload: JSON.stringify(body) ?? '',
})

/** A form with some of its fields, or others, or too many; the resume as a text or as a file of some name. */
const forms: Parts['body'] = fc
  .tuple(
    fc.dictionary(
      fc.constantFrom('job_id', 'resume', 'resume_id', 'job', '__proto__', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
      fc.oneof(
        fc.integer({ min: 0, max: 9 }).map(String),
        fc.constantFrom('', 'Ada Example\nSkills: SQL', '\0', '2147483648', '1e9'),
      ),
      { maxKeys: 12 },
    ),
    fc.option(fc.constantFrom('cv.txt', 'cv.pdf', 'cv.exe', '../../etc/passwd', '\u202etxt.exe', 'a\0b.txt', ''), {
      nil: undefined,
    }),
    fc.boolean(),
  )
  .map(([fields, fileName, hasJob]) => {
    const payload = new FormData()
    for (const [name, value] of Object.entries(fields)) payload.append(name, value)
    if (hasJob) payload.set('job_id', '1')
    if (fileName !== undefined) payload.set('resume', new Blob(['Ada Example\nSkills: SQL']), fileName)
    return { headers: {}, payload }
  })

const validBodies = (document: OpenApi, { operation }: ServedOperation): Parts['body'] => {
  const content = operation.requestBody?.content ?? {}
  const schema = content['application/json']?.schema
  if (schema !== undefined) return valuesOf(document, schema).map(json)
  return 'multipart/form-data' in content ? forms : fc.constant({ headers: {} })
}

const rawBodies: Parts['body'] = fc.constantFrom(...BAD_BODIES).map(([payload, type]) => ({
  headers: type === undefined ? {} : { 'content-type': type },
  payload,
}))

const changedBodies = (document: OpenApi, { operation }: ServedOperation): Parts['body'] => {
  const schema = operation.requestBody?.content['application/json']?.schema
  return schema === undefined ? rawBodies : brokenBodies(valuesOf(document, schema)).map(json)
}

const compose = (method: Method, { path, query, headers, body }: Parts): fc.Arbitrary<GeneratedRequest> =>
  fc.tuple(path, query, headers, body).map(([filledPath, search, given, sent]) => ({
    method,
    url: search === '' ? filledPath : `${filledPath}?${search}`,
    // A resume is never waited for.
    headers: { prefer: 'respond-async', ...sent.headers, ...given },
    ...(sent.payload !== undefined && { payload: sent.payload }),
  }))

/** Requests of one operation: half of them valid by its schemas, each of the others broken in one place. */
export const requestsOf = (document: OpenApi, served: ServedOperation): fc.Arbitrary<GeneratedRequest> => {
  const { method, path, operation } = served
  const valid: Parts = {
    path: paths(path, validIds),
    query: validQueries(document, operation.parameters ?? []),
    headers: fc.constant({}),
    body: validBodies(document, served),
  }
  const broken: Parts[] = [
    { ...valid, query: fc.constantFrom(...BAD_QUERIES) },
    { ...valid, headers: fc.constantFrom(...BAD_HEADERS) },
    ...(path.includes('{') ? [{ ...valid, path: paths(path, fc.constantFrom(...BAD_IDS)) }] : []),
    ...(method === 'GET'
      ? []
      : [
          { ...valid, body: rawBodies },
          { ...valid, body: changedBodies(document, served) },
        ]),
  ]
  return fc.oneof(
    { weight: broken.length, arbitrary: compose(method, valid) },
    ...broken.map((parts) => ({ weight: 1, arbitrary: compose(method, parts) })),
  )
}
