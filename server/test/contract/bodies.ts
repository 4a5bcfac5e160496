import { Ajv, type ValidateFunction } from 'ajv'
import ajvFormats from 'ajv-formats'
import type { Json, OpenApi } from '../operations.ts'

/** What is wrong with a body by a schema of the document; undefined: nothing. */
export type FaultOf = (schema: Json, body: unknown) => string | undefined

const COMPONENT = '#/components/schemas/'

// A component is a schema of its own to Ajv, so that each is compiled once however many bodies are made of it.
const alone = (schema: Json): Json => JSON.parse(JSON.stringify(schema).replaceAll(COMPONENT, 'component:'))

/** Compiles each schema when it is first asked for. */
export const bodyChecks = ({ components }: OpenApi): FaultOf => {
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true })
  // The package is CommonJS with its function as `default`, which nodenext types as the module object.
  ajvFormats.default(ajv)
  ajv.addFormat('binary', true)
  for (const [name, schema] of Object.entries(components.schemas))
    ajv.addSchema({ ...alone(schema), $id: `component:${name}` })
  const compiled = new WeakMap<Json, ValidateFunction>()
  const compile = (schema: Json): ValidateFunction => {
    const name = typeof schema['$ref'] === 'string' ? schema['$ref'].replace(COMPONENT, 'component:') : undefined
    return (name === undefined ? undefined : ajv.getSchema(name)) ?? ajv.compile(alone(schema))
  }
  return (schema, body) => {
    const validate = compiled.get(schema) ?? compile(schema)
    compiled.set(schema, validate)
    return validate(body) ? undefined : ajv.errorsText(validate.errors, { dataVar: '' })
  }
}
