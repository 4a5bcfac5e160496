import { Ajv, type ErrorObject } from 'ajv'
import ajvFormats from 'ajv-formats'
import { distance } from 'fastest-levenshtein'
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { type FieldFault, Problem } from '../problems.ts'

/** Bodies are JSON and mean what they say; queries, params and headers are text, so their numbers and booleans are read from it. */
export const createValidatorCompiler = (sharedSchemas: readonly TSchema[]): FastifySchemaCompiler<unknown> => {
  const make = (coerceTypes: boolean | 'array') => {
    const ajv = new Ajv({
      coerceTypes,
      useDefaults: true,
      removeAdditional: false,
      allErrors: true,
      strict: false,
      verbose: true,
    })
    // The package is CommonJS with its function as `default`, which nodenext types as the module object.
    ajvFormats.default(ajv)
    for (const schema of sharedSchemas) ajv.addSchema(schema)
    return ajv
  }
  const [exact, coercing] = [make(false), make('array')]
  return ({ schema, httpPart }) => {
    // Fastify hands over whatever a route declared; routes declare TypeBox schemas.
    const validate = (httpPart === 'body' ? exact : coercing).compile(schema as TSchema)
    return (value: unknown) => {
      if (validate(value)) return { value }
      return { error: validationProblem(validate.errors ?? [], httpPart ?? 'body') }
    }
  }
}

const MAX_NAMED_FAULTS = 20

const validationProblem = (errors: readonly ErrorObject[], part: string): Problem => {
  // "anyOf failed" only repeats what its branches have said.
  const telling = errors.filter(({ keyword }) => !['anyOf', 'oneOf', 'if'].includes(keyword))
  const faults = (telling.length > 0 ? telling : errors)
    .slice(0, MAX_NAMED_FAULTS)
    .map((error) => describe(error, part))
  const [first] = faults
  const rest = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return new Problem('validation-failed', `${first?.detail ?? 'The request is not valid.'}${rest}`, { errors: faults })
}

const describe = (error: ErrorObject, part: string): FieldFault => {
  const prefix = part === 'body' ? '' : `/${part === 'querystring' ? 'query' : part}`
  const extra: unknown = error.params['additionalProperty'] ?? error.params['missingProperty']
  const pointer = `${prefix}${error.instancePath}${typeof extra === 'string' ? `/${extra}` : ''}`
  const name = pointer.split('/').at(-1) || 'The request'
  return { pointer, detail: sentence(error, name) }
}

const sentence = (error: ErrorObject, name: string): string => {
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownName(name, Object.keys(propertiesOf(error.parentSchema)))
    case 'required':
      return `${name} is missing.`
    case 'enum':
      return `${name} must be one of ${String(error.params['allowedValues']).split(',').join(', ')}.`
    case 'const':
      return `${name} must be ${JSON.stringify(error.params['allowedValue'])}.`
    default:
      return `${name} ${error.message ?? 'is not valid'}.`
  }
}

const propertiesOf = (schema: unknown): object =>
  typeof schema === 'object' && schema !== null && 'properties' in schema && schema.properties instanceof Object
    ? schema.properties
    : {}

/** `unknownName('limt', ['skip', 'limit'])` → "There is no limt here. Did you mean limit?" */
const unknownName = (name: string, known: readonly string[]): string => {
  const nearest = [...known].sort((a, b) => distance(name, a) - distance(name, b))[0]
  if (nearest === undefined) return `There is no ${name} here; nothing is taken.`
  const isClose = distance(name, nearest) <= Math.max(2, Math.floor(name.length / 2))
  return isClose
    ? `There is no ${name} here. Did you mean ${nearest}?`
    : `There is no ${name} here. Known are ${known.join(', ')}.`
}
