import type { ErrorObject } from 'ajv'
import { distance } from 'fastest-levenshtein'
import type { FieldFault } from '../problems.ts'

const MAX_FAULTS = 20
// A name is repeated to who sent it, and compared with the known ones: nobody needs more of it.
const MAX_NAME_LENGTH = 64

/** What Ajv found, as faults whose sentences a user can read. `part`: body, querystring, params, headers. */
export const faultsOf = (errors: readonly ErrorObject[], part: string): readonly FieldFault[] => {
  const telling = errors.filter((error) => isTelling(error, errors))
  return (telling.length > 0 ? telling : errors).slice(0, MAX_FAULTS).map((error) => describe(error, part))
}

/** "anyOf failed" only repeats what its branches have said, and "must be null" is no advice beside what else it may be. */
const isTelling = ({ keyword, params, instancePath }: ErrorObject, all: readonly ErrorObject[]): boolean => {
  if (['anyOf', 'oneOf', 'if'].includes(keyword)) return false
  const isNullBranch = keyword === 'type' && params['type'] === 'null'
  return !isNullBranch || !all.some((other) => other.instancePath === instancePath && other.params['type'] !== 'null')
}

export const pointerInto = (part: string, path: string): string =>
  part === 'body' ? path : `/${part === 'querystring' ? 'query' : part}${path}`

/** RFC 6901: `a/b` is `a~1b` in a JSON Pointer. */
export const pointerToken = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const describe = (error: ErrorObject, part: string): FieldFault => {
  const extra: unknown = error.params['additionalProperty'] ?? error.params['missingProperty']
  const path = typeof extra === 'string' ? `${error.instancePath}/${pointerToken(extra)}` : error.instancePath
  const name = typeof extra === 'string' ? extra.slice(0, MAX_NAME_LENGTH) : nameAt(error.instancePath)
  return { pointer: pointerInto(part, path), detail: sentence(error, name) }
}

/** `/skills/1` → "skills/1": a bare 1 names nothing. */
const nameAt = (path: string): string =>
  path === '' ? 'The request' : path.slice(1).replaceAll('~1', '/').replaceAll('~0', '~')

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'must be a time such as 2026-03-31T12:00:00Z',
  email: 'must be an email address',
}

const PATTERNS: Readonly<Record<string, string>> = {
  '\\S': 'must not be blank',
  '^[A-Z]{3}$': 'must be three capital letters, such as EUR',
}

type Sentence = (error: ErrorObject) => string

const countOf = (count: unknown, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

/** JSON Schema keyword → what finishes "NAME …". What is not here is said by Ajv. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  required: () => 'is missing',
  type: ({ params }) => `must be ${String(params['type']).split(',').join(' or ')}`,
  enum: ({ params }) => `must be one of ${String(params['allowedValues']).split(',').join(', ')}`,
  const: ({ params }) => `must be ${JSON.stringify(params['allowedValue'])}`,
  format: ({ params }) => FORMATS[String(params['format'])] ?? `must be a ${params['format']}`,
  pattern: ({ params }) => PATTERNS[String(params['pattern'])] ?? `must match ${params['pattern']}`,
  minimum: ({ params }) => `must be at least ${params['limit']}`,
  maximum: ({ params }) => `must be at most ${params['limit']}`,
  minLength: ({ params }) => `must have at least ${countOf(params['limit'], 'character')}`,
  maxLength: ({ params }) => `must have at most ${countOf(params['limit'], 'character')}`,
  minItems: ({ params }) => `must have at least ${countOf(params['limit'], 'item')}`,
  maxItems: ({ params }) => `must have at most ${countOf(params['limit'], 'item')}`,
}

const sentence = (error: ErrorObject, name: string): string => {
  if (error.keyword === 'additionalProperties') return unknownName(name, Object.keys(propertiesOf(error.parentSchema)))
  return `${name} ${SENTENCES[error.keyword]?.(error) ?? error.message ?? 'is not valid'}.`
}

const propertiesOf = (schema: unknown): object =>
  typeof schema === 'object' && schema !== null && 'properties' in schema && schema.properties instanceof Object
    ? schema.properties
    : {}

/** `unknownName('limt', ['skip', 'limit'])` → "There is no limt here. Did you mean limit?" */
const unknownName = (name: string, known: readonly string[]): string => {
  const nearest = [...known].sort((a, b) => distance(name, a) - distance(name, b))[0]
  if (nearest === undefined) return `There is no ${name} here; nothing is taken.`
  return distance(name, nearest) <= Math.max(2, Math.floor(name.length / 2))
    ? `There is no ${name} here. Did you mean ${nearest}?`
    : `There is no ${name} here. Known are ${known.join(', ')}.`
}
