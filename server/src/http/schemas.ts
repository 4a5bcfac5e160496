import { type Static, type TSchema, Type } from 'typebox'

/** A database id: a positive integer. */
export const Id = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })
export const Time = Type.String({ format: 'date-time', description: 'ISO 8601, UTC.' })
export const Score = Type.Union([Type.Number({ minimum: 0, maximum: 100 }), Type.Null()], {
  description: '0–100, one decimal; null when it cannot be judged.',
})

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** A reference to a schema registered under its `$id`, which is also its name in the OpenAPI document. */
export const ref = <T extends TSchema>(schema: T) => {
  if (!('$id' in schema) || typeof schema.$id !== 'string')
    throw new Error('Only a schema with an $id can be referred to.')
  return Type.Unsafe<Static<T>>({ $ref: `${schema.$id}#` })
}

/** Answers without a body. */
export const NoContent = Type.Null({ description: 'Done.' })

/** What `registerEtags` answers for a resource with an ETag, to who has it already. */
export const NotModified = Type.Null({ description: 'It is as you have it: your If-None-Match names its ETag.' })
