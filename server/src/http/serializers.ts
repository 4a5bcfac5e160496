import selectSerializers from '@fastify/fast-json-stringify-compiler'

type Factory = ReturnType<typeof selectSerializers>
type Serializer = ReturnType<ReturnType<Factory>>
type Named = Readonly<Record<string, unknown>>

// "$ref":"Analysis#" → Analysis
const REFERENCE = /"\$ref":"([^"#]+)#"/g

/** The named schemas that `text` refers to, and those that these refer to. */
const referred = (text: string, named: Named, found: Record<string, unknown> = {}): Named => {
  for (const [, name = ''] of text.matchAll(REFERENCE)) {
    if (name in found || !(name in named)) continue
    found[name] = named[name]
    referred(JSON.stringify(named[name]), named, found)
  }
  return found
}

/** Fastify's own writer of one schema. Throws for a schema that none can be made of. */
export const makeSerializer = (
  route: Parameters<ReturnType<Factory>>[0],
  named: Named,
  options?: Parameters<Factory>[1],
): Serializer => selectSerializers()(referred(JSON.stringify(route.schema), named), options)(route)

/**
 * Fastify's own writers of JSON, one for each schema instead of one for each status of each route, and each made with the named
 * schemas that it needs: making one checks every schema that it is given, and nine routes of ten answer problems by the same schema.
 * As Fastify does it, a start took 4 s of CPU more.
 */
export const buildSerializer: Factory = (externalSchemas, options) => {
  // Fastify hands over its shared schemas by their $id.
  const named = (externalSchemas ?? {}) as Named
  const made = new Map<string, Serializer>()
  return (route) => {
    const text = JSON.stringify(route.schema)
    const known = made.get(text)
    if (known !== undefined) return known
    let write: Serializer | undefined
    const serializer: Serializer = (content) => {
      // At the first answer, as with validators (validation.ts): a start would wait 0.3 s of processor time for sixty of them.
      write ??= makeSerializer(route, named, options)
      return write(content)
    }
    made.set(text, serializer)
    return serializer
  }
}
