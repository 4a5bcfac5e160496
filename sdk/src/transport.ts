import type { AnswerOf, InputOf, Method, PathOf } from './operations.ts'
import { problemFrom, unreachable } from './problem.ts'
import type { CallSettings, Download } from './types.ts'
import { type OnUpload, uploadByStream, uploadHere } from './upload.ts'

export type Fetch = (input: string, init: RequestInit) => Promise<Response>

/** What a call is made of, whatever the operation. */
interface Input extends CallSettings {
  readonly path?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly form?: FormData
  /** Told how far the body is. */
  readonly onUpload?: OnUpload | undefined
  readonly accessToken?: string | undefined
  /** Beside those that every call has. */
  readonly headers?: Readonly<Record<string, string>>
}

export type Extras = Pick<Input, 'form' | 'onUpload' | 'signal' | 'headers'>

/**
 * Makes one call and gives its successful answer; rejects with a ZodieProblem, or the signal's reason. The token stands by itself,
 * because an input with something added is a type of all paths there are, which is more than TypeScript works out.
 */
export type Send = <M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  input: InputOf<M, P> & Extras,
  accessToken?: string,
) => Promise<AnswerOf<M, P>>

/** `fillPath('/jobs/{job_id}', { job_id: 7 })` → `/jobs/7` */
const fillPath = (template: string, values: Input['path'] = {}): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))

const queryOf = (query: Input['query'] = {}): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

const headersOf = ({ body, accessToken, headers }: Input): Record<string, string> => ({
  ...headers,
  accept: 'application/json',
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
})

/** A call whose answer is read as it comes. */
export type Open = (
  path: string,
  input: CallSettings & {
    readonly headers: Readonly<Record<string, string>>
    readonly accessToken?: string | undefined
  },
) => Promise<Response>

/** A call that answers with a file; `accept` picks one of its forms. */
export type FetchFile = <P extends PathOf<'get'>>(
  path: P,
  input: InputOf<'get', P> & Pick<Input, 'accessToken' | 'signal'> & { readonly accept?: string },
) => Promise<Download & { readonly headers: Headers }>

// `attachment; filename="a_b.pdf"; filename*=UTF-8''a%20b.pdf` (RFC 6266)
const FILE_NAME = /filename\*=UTF-8''([^;\s]+)/i

const fileNameOf = (headers: Headers): string => {
  const encoded = FILE_NAME.exec(headers.get('content-disposition') ?? '')?.[1] ?? ''
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

export interface Transport {
  readonly send: Send
  readonly download: FetchFile
  readonly open: Open
}

export const createTransport = (baseUrl: string, ownFetch: Fetch | undefined): Transport => {
  // Called through a function: a browser's fetch refuses to be called as a member of anything but its window.
  const fetchWith: Fetch = ownFetch ?? ((url, init) => fetch(url, init))
  const upload = ownFetch === undefined ? uploadHere() : uploadByStream(ownFetch)
  const root = baseUrl.replace(/\/+$/, '')

  const request = async (method: Method, path: string, input: Input): Promise<Response> => {
    const body = input.form ?? (input.body === undefined ? null : JSON.stringify(input.body))
    const url = `${root}${fillPath(path, input.path)}${queryOf(input.query)}`
    const init = { method: method.toUpperCase(), headers: headersOf(input), body, signal: input.signal ?? null }
    return reach(url, init, input.onUpload)
  }

  const reach = (url: string, init: RequestInit, onUpload?: OnUpload): Promise<Response> =>
    (onUpload === undefined ? fetchWith(url, init) : upload(url, init, onUpload)).catch((cause: unknown) => {
      init.signal?.throwIfAborted()
      throw unreachable(cause)
    })

  const open: Open = async (path, { headers, accessToken, signal }) => {
    const authorization = accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }
    const response = await reach(`${root}${path}`, {
      headers: { ...headers, ...authorization },
      signal: signal ?? null,
    })
    if (!response.ok) throw await problemFrom(response)
    return response
  }

  const send = async (method: Method, path: string, input: Input, accessToken?: string) => {
    const response = await request(method, path, { ...input, accessToken })
    if (!response.ok) throw await problemFrom(response)
    const body: unknown = response.status === 204 ? undefined : await response.json()
    return { status: response.status, body, headers: response.headers }
  }

  const download = async (
    path: string,
    { accept = '*/*', accessToken, signal, ...input }: Input & { accept?: string },
  ) => {
    const filled = `${fillPath(path, input.path)}${queryOf(input.query)}`
    const response = await open(filled, { headers: { accept }, accessToken, signal })
    const { headers } = response
    return { blob: await response.blob(), fileName: fileNameOf(headers), headers }
  }

  // The document that the types are made from is the service's own promise of what it answers.
  return { send: send as Send, download: download as FetchFile, open }
}
