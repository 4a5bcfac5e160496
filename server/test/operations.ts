import type { App } from '../src/http/app-type.ts'

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const
export type Method = Uppercase<(typeof METHODS)[number]>
export type Json = Readonly<Record<string, unknown>>

export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required?: boolean
  readonly schema: Json
}

export interface Example {
  readonly value?: unknown
  readonly $ref?: string
}

export interface Content {
  readonly schema?: Json
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, Example>>
}

export interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly security?: readonly Json[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>>; readonly required?: boolean }
  readonly responses: Readonly<
    Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, Content>> }>
  >
}

export interface ServedOperation {
  /** `GET /jobs/{job_id}`: without the base path. */
  readonly name: string
  readonly method: Method
  /** `/api/v1/jobs/{job_id}` */
  readonly path: string
  readonly operation: Operation
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Json>> }
}

export const API = '/api/v1'

/** The document as it is served. */
export const servedDocument = async (app: App): Promise<OpenApi> => {
  const answer = await app.inject(`${API}/openapi.json`)
  // The tests over it look at every part that they rely on.
  return answer.json() as OpenApi
}

export const operationsOf = ({ paths }: OpenApi): readonly ServedOperation[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const upper = method.toUpperCase() as Method // of the five above
      return [{ name: `${upper} ${path.replace(API, '')}`, method: upper, path, operation }]
    }),
  )
