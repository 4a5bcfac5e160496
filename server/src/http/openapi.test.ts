import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bodyChecks } from '../../test/contract/bodies.ts'
import { type Content, type Example, type OpenApi, operationsOf, type ServedOperation } from '../../test/operations.ts'
import { RIGHTS } from '../../test/rights/table.ts'

interface Documented extends OpenApi {
  readonly components: OpenApi['components'] & { readonly examples: Readonly<Record<string, Example>> }
}

// What is served is compared with this file by sdk/generate.test.ts.
const FILE = new URL('../../../openapi.json', import.meta.url)
const document = JSON.parse(readFileSync(FILE, 'utf8')) as Documented
const operations = operationsOf(document)
const faultOf = bodyChecks(document)

const examplesOf = ({ example, examples = {} }: Content): unknown[] => [
  ...(example === undefined ? [] : [example]),
  ...Object.values(examples).map(
    ({ value, $ref = '' }) => value ?? document.components.examples[$ref.split('/').at(-1) ?? '']?.value,
  ),
]

interface Body {
  readonly of: string
  readonly media: Content
}

/** Every body of an operation: of its request, and of each response. */
const bodiesOf = ({ operation }: ServedOperation): Body[] => {
  const found = (of: string, content: Readonly<Record<string, Content>> = {}) =>
    Object.entries(content).map(([type, media]) => ({ of: `${of} ${type}`, media }))
  return [
    ...found('request', operation.requestBody?.content),
    ...Object.entries(operation.responses).flatMap(([status, { content }]) => found(status, content)),
  ]
}

const statusesBecauseOf = ({ name, path, method, operation }: ServedOperation): number[] => [
  ...(operation.security?.some((scheme) => 'bearer' in scheme) === true ? [401, 403] : []),
  ...(path.includes('{') ? [400, 404] : []),
  ...(method === 'GET' ? [] : [400, 413, 415]),
  // The welcome page is opened by people, whose links may carry anything.
  422,
  // Those who watch over the process are always answered.
  ...(name.includes('/health') ? [] : [429, 503]),
]

describe('the OpenAPI document', () => {
  it('has operation ids that are all different', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(operations.length)
  })

  describe.each(operations)('$name', (served) => {
    const { name, operation } = served

    it('says what it is for', () => {
      expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/)
      expect(operation.summary?.length).toBeGreaterThan(7)
      expect(operation.tags).toHaveLength(1)
      for (const [status, { description }] of Object.entries(operation.responses))
        expect(description, status).not.toBe('Default Response')
    })

    it('asks for a token where somebody without one is refused', () => {
      const isClosed = RIGHTS.some((right) => right.operation === name && right.expected.anonymous.status === 401)
      const isTokenAsked = operation.security?.every((scheme) => 'bearer' in scheme) === true
      const isSignIn = operation.security?.length === 0 && name.startsWith('POST /login')
      expect(isTokenAsked && operation.security?.length === 1).toBe(isClosed && !isSignIn)
    })

    it('has every answer that comes with its kind', () => {
      expect(Object.keys(operation.responses).map(Number)).toEqual(expect.arrayContaining(statusesBecauseOf(served)))
    })

    it('has an example of every body, valid by its own schema', () => {
      for (const { of, media } of bodiesOf(served)) {
        // The bytes of a file are whatever somebody uploaded.
        if (media.schema?.['format'] === 'binary') continue
        const examples = examplesOf(media)
        expect(examples.length, of).toBeGreaterThan(0)
        for (const example of examples) expect(faultOf(media.schema ?? {}, example), of).toBeUndefined()
      }
    })

    it('answers errors as problems, each with an example of that status', () => {
      for (const [status, { content = {} }] of Object.entries(operation.responses)) {
        // 503 of /health says which part is down.
        if (Number(status) < 400 || (status === '503' && name.includes('/health'))) continue
        const problems = examplesOf(content['application/problem+json'] ?? {})
        expect(problems.length, status).toBeGreaterThan(0)
        for (const problem of problems) expect(problem, status).toMatchObject({ status: Number(status) })
      }
    })
  })
})
