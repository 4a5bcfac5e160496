import { addAnswerHeaders } from './answer-headers.ts'
import { PROBLEM_EXAMPLES } from './problem-examples.ts'
import { SLUGS } from './problem-responses.ts'

type Json = Record<string, unknown>
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const jsonAt = (parent: Json, key: string): Json => {
  const child = parent[key]
  return isJson(child) ? child : {}
}

const SCHEMAS = '#/components/schemas/'
const nameOf = (schema: unknown): string | undefined =>
  isJson(schema) && typeof schema['$ref'] === 'string' && schema['$ref'].startsWith(SCHEMAS)
    ? schema['$ref'].slice(SCHEMAS.length)
    : undefined

const pointTo = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/examples/${name}` }]))

/** The examples of one body: of its problems, of a named schema, or of a list of one. What is inline has its own. */
const examplesOf = (media: Json): Json | undefined => {
  const slugs = media[SLUGS]
  if (Array.isArray(slugs)) return pointTo(...slugs)
  const schema = jsonAt(media, 'schema')
  const [name, item] = [nameOf(schema), nameOf(schema['items'])]
  if (name !== undefined) return pointTo(name)
  return item === undefined ? undefined : pointTo(`${item}List`)
}

const completeBody = (media: Json): void => {
  const examples = examplesOf(media)
  delete media[SLUGS]
  if (examples !== undefined) media['examples'] = examples
}

const bodiesOf = (operation: Json): Json[] =>
  [jsonAt(operation, 'requestBody'), ...Object.values(jsonAt(operation, 'responses'))]
    .filter(isJson)
    .flatMap((each) => Object.values(jsonAt(each, 'content')))
    .filter(isJson)

/** What a 2xx answer with a named schema, or a list of one, is called where its route says nothing. */
const describeAnswer = (response: Json): void => {
  if (response['description'] !== 'Default Response') return
  const schema = jsonAt(jsonAt(jsonAt(response, 'content'), 'application/json'), 'schema')
  const [name, item] = [nameOf(schema), nameOf(schema['items'])]
  response['description'] = item === undefined ? `${name ?? 'As documented'}.` : `A list of ${item}.`
}

/** Moves the first example of each named schema to where bodies can point to it, once as it is and once as a list. */
const takeExamples = (schemas: Json): Json => {
  const examples: Json = {}
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isJson(schema) || !Array.isArray(schema['examples'])) continue
    const value: unknown = schema['examples'][0]
    examples[name] = { value }
    examples[`${name}List`] = { value: [value] }
    delete schema['examples']
  }
  return examples
}

const pointedTo = (paths: Json): Set<string> =>
  new Set([...JSON.stringify(paths).matchAll(/"#\/components\/examples\/([\w-]+)"/g)].map(([, name]) => name ?? ''))

const completeOperation = (operation: Json): void => {
  for (const response of Object.values(jsonAt(operation, 'responses')).filter(isJson)) describeAnswer(response)
  addAnswerHeaders(operation)
  for (const body of bodiesOf(operation)) completeBody(body)
}

/** Gives every body of the finished document its examples; each is written once, under `components.examples`. */
export const completeDocument = (document: Json): Json => {
  const [paths, components] = [jsonAt(document, 'paths'), jsonAt(document, 'components')]
  for (const path of Object.values(paths).filter(isJson))
    for (const operation of Object.values(path).filter(isJson)) completeOperation(operation)
  const all = { ...takeExamples(jsonAt(components, 'schemas')), ...PROBLEM_EXAMPLES }
  const used = pointedTo(paths)
  const examples = Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)))
  return { ...document, components: { ...components, examples } }
}
