import selectSerializers from '@fastify/fast-json-stringify-compiler'

type Factory = ReturnType<typeof selectSerializers>

/**
 * Fastify's own writers of JSON, one for each schema instead of one for each status of each route: ten routes of eleven answer
 * their problems with the same schema, and making a writer checks every named schema again. A start took 4 s of CPU for that.
 */
export const buildSerializer: Factory = (externalSchemas, options) => {
  const compile = selectSerializers()(externalSchemas, options)
  const made = new Map<string, ReturnType<typeof compile>>()
  return (route) => {
    const key = JSON.stringify(route.schema)
    const known = made.get(key)
    if (known !== undefined) return known
    const serializer = compile(route)
    made.set(key, serializer)
    return serializer
  }
}
