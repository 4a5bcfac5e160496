import fc from 'fast-check'
import type { Json, OpenApi } from '../operations.ts'

const COMPONENT = '#/components/schemas/'
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : [])
const numberOr = (value: unknown, fallback: number): number => (typeof value === 'number' ? value : fallback)

// Longer texts cost time and find nothing that these do not; the longest allowed is tried now and then.
const USUAL_LENGTH = 24

const times = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const quarterEnds = fc
  .tuple(fc.integer({ min: 2020, max: 2026 }), fc.constantFrom('01-01', '03-31', '07-01', '12-31'))
  .map(([year, day]) => `${year}-${day}`)
const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'date-time': times,
  date: fc.oneof(
    quarterEnds,
    times.map((time) => time.slice(0, 10)),
  ),
  uuid: fc.uuid(),
  email: fc.stringMatching(/^[a-z]{1,12}\.[a-z]{1,12}@example\.org$/),
}

const texts = (schema: Json): fc.Arbitrary<string> => {
  const { format, pattern, minLength, maxLength } = schema
  if (typeof format === 'string' && FORMATS[format] !== undefined) return FORMATS[format]
  const min = numberOr(minLength, 0)
  const longest = numberOr(maxLength, USUAL_LENGTH)
  const usual = fc.string({ unit: 'grapheme', minLength: min, maxLength: Math.min(longest, USUAL_LENGTH) })
  // A grapheme may be several characters.
  const fitting = usual.filter((text) => text.length <= longest && !text.includes('\0'))
  if (typeof pattern === 'string' && pattern !== '\\S') return fc.stringMatching(new RegExp(pattern))
  const said = pattern === '\\S' ? fitting.filter((text) => /\S/.test(text)) : fitting
  return fc.oneof({ weight: 12, arbitrary: said }, { weight: 1, arbitrary: fc.constant('x'.repeat(longest)) })
}

const integers = ({ minimum, maximum }: Json): fc.Arbitrary<number> => {
  const min = numberOr(minimum, 0)
  const max = numberOr(maximum, 1000)
  // Most things that there are have small ids.
  const small = fc.integer({ min, max: Math.min(max, min + 9) })
  return fc.oneof({ weight: 5, arbitrary: small }, { weight: 1, arbitrary: fc.constantFrom(min, max) })
}

const numbers = ({ minimum, maximum }: Json): fc.Arbitrary<number> =>
  fc.double({ min: numberOr(minimum, 0), max: numberOr(maximum, 1000), noNaN: true })

/** Values that are valid by a schema of the document. */
export const valuesOf = (document: OpenApi, schema: Json): fc.Arbitrary<unknown> => {
  const inner = (part: Json): fc.Arbitrary<unknown> => valuesOf(document, part)
  const reference = schema['$ref']
  if (typeof reference === 'string') return inner(document.components.schemas[reference.replace(COMPONENT, '')] ?? {})
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum'])
  if ('const' in schema) return fc.constant(schema['const'])
  const choices = listOf(schema['anyOf'])
  if (choices.length > 0) return fc.oneof(...choices.map(inner))
  switch (schema['type']) {
    case 'string':
      return texts(schema)
    case 'integer':
      return integers(schema)
    case 'number':
      return numbers(schema)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array': {
      const items = isJson(schema['items']) ? schema['items'] : {}
      return fc.array(inner(items), { minLength: numberOr(schema['minItems'], 0), maxLength: 3 })
    }
    case 'object':
      return objects(schema, inner)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

const objects = (schema: Json, inner: (part: Json) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const properties = isJson(schema['properties']) ? schema['properties'] : {}
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : []
  const arbitraries = Object.fromEntries(
    Object.entries(properties).map(([name, part]) => [name, inner(isJson(part) ? part : {})]),
  )
  const made = fc.record(arbitraries, { requiredKeys: required })
  return made.filter((value) => Object.keys(value).length >= numberOr(schema['minProperties'], 0))
}
