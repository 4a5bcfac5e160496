import { Type } from 'typebox'
import type { App } from './app-type.ts'

const NOTHING = Type.Object({}, { additionalProperties: false })

/** A query parameter that is not known is refused, also where none is. What is not documented is served to browsers. */
export const registerStrictQueries = (app: App): void => {
  app.addHook('onRoute', (route) => {
    const { schema } = route
    if (schema === undefined || schema.hide === true || schema.querystring !== undefined) return
    route.schema = { ...schema, querystring: NOTHING }
  })
}
