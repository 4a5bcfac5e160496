import { Ajv, type ValidateFunction } from 'ajv'
import ajvFormats from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { type FieldFault, Problem } from '../problems.ts'
import { faultsOf, pointerInto, pointerToken } from './faults.ts'

// "2026-03-31T12:00:00.5+02:00"
const TIME = /^(\d{4}-\d\d-(\d\d))T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

/** RFC 3339 as far as Date holds it: no leap seconds, and no 30th of February, which Date takes for a day in March. */
const isTime = (text: string): boolean => {
  const [, date, day] = TIME.exec(text) ?? []
  return !Number.isNaN(Date.parse(text)) && new Date(`${date}T00:00:00Z`).getUTCDate() === Number(day)
}

const createAjv = (coerceTypes: boolean | 'array', sharedSchemas: readonly TSchema[]): Ajv => {
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
  ajv.addFormat('date-time', isTime)
  for (const schema of sharedSchemas) ajv.addSchema(schema)
  return ajv
}

/** Bodies are JSON and mean what they say; queries, params and headers are text, so their numbers and booleans are read from it. */
export const createValidatorCompiler = (sharedSchemas: readonly TSchema[]): FastifySchemaCompiler<unknown> => {
  const [exact, coercing] = [createAjv(false, sharedSchemas), createAjv('array', sharedSchemas)]
  return ({ schema, httpPart = 'body' }) => {
    let validate: ValidateFunction | undefined
    return (value: unknown) => {
      // At the first request: three hundred schemas take 0.2 s of processor time, for which every start would wait. Fastify hands
      // over whatever a route declared; routes declare TypeBox schemas.
      validate ??= (httpPart === 'body' ? exact : coercing).compile(schema as TSchema)
      if (!validate(value)) return { error: refusal(faultsOf(validate.errors ?? [], httpPart)) }
      const faults = [...nulFaults(value, '', httpPart)]
      return faults.length > 0 ? { error: refusal(faults) } : { value }
    }
  }
}

const refusal = (faults: readonly FieldFault[]): Problem => {
  const rest = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return new Problem('validation-failed', `${faults[0]?.detail ?? 'The request is not valid.'}${rest}`, {
    errors: faults,
  })
}

/** PostgreSQL stores every character but U+0000. Runs on what fits its schema, so the depth is the schema's. */
function* nulFaults(value: unknown, path: string, part: string): Generator<FieldFault> {
  if (typeof value === 'string' && value.includes('\0'))
    yield {
      pointer: pointerInto(part, path),
      detail: `${path.slice(1) || 'The request'} must not contain the character U+0000.`,
    }
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) yield* nulFaults(item, `${path}/${pointerToken(key)}`, part)
}
