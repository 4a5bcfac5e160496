/** How much of a request has been handed to the network. */
export interface UploadProgress {
  readonly sentBytes: number
  readonly totalBytes: number
}
export type OnUpload = (progress: UploadProgress) => void

/** Makes a request and tells how far its body is. */
export type Upload = (url: string, init: RequestInit, onUpload: OnUpload) => Promise<Response>

const CHUNK_BYTES = 64 * 1024

/**
 * With a body that is read as it is sent, which Node's fetch takes. (Browsers take one over HTTP/2 only, and some not at
 * all: for them there is `uploadByXhr`.)
 */
export const uploadByStream =
  (fetchWith: (url: string, init: RequestInit) => Promise<Response>): Upload =>
  async (url, init, onUpload) => {
    const encoded = new Response(init.body ?? null)
    const bytes = new Uint8Array(await encoded.arrayBuffer())
    const headers = new Headers(init.headers)
    headers.set('content-type', encoded.headers.get('content-type') ?? 'application/octet-stream')
    const body = countedStream(bytes, onUpload)
    // Half: the answer is read once the body is sent. The types of RequestInit leave it out in some environments.
    return fetchWith(url, { ...init, headers, body, duplex: 'half' } as RequestInit)
  }

const countedStream = (bytes: Uint8Array, onUpload: OnUpload): ReadableStream<Uint8Array> => {
  let sentBytes = 0
  return new ReadableStream(
    {
      pull: (controller) => {
        onUpload({ sentBytes, totalBytes: bytes.length })
        if (sentBytes === bytes.length) return controller.close()
        const chunk = bytes.slice(sentBytes, sentBytes + CHUNK_BYTES)
        sentBytes += chunk.length
        controller.enqueue(chunk)
      },
    },
    // Nothing is read ahead of the network, or the figures would run ahead of it.
    { highWaterMark: 0 },
  )
}

/** The part of XMLHttpRequest that is used; not every environment that compiles this has its types. */
export interface XmlHttpRequest {
  readonly upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null }
  onload: (() => void) | null
  onerror: (() => void) | null
  onabort: (() => void) | null
  responseType: string
  readonly response: unknown
  readonly status: number
  open(method: string, url: string): void
  setRequestHeader(name: string, value: string): void
  getAllResponseHeaders(): string
  send(body: unknown): void
  abort(): void
}

/** The browser's way; rejects with a TypeError when nothing answers, as fetch does. */
export const uploadByXhr =
  (newRequest: () => XmlHttpRequest): Upload =>
  (url, init, onUpload) =>
    new Promise((resolve, reject) => {
      const { signal } = init
      const xhr = newRequest()
      const abort = () => xhr.abort()
      const ending = (end: () => void) => () => {
        signal?.removeEventListener('abort', abort)
        end()
      }
      xhr.upload.onprogress = ({ loaded, total }) => onUpload({ sentBytes: loaded, totalBytes: total })
      xhr.onload = ending(() => resolve(responseOf(xhr)))
      xhr.onerror = ending(() => reject(new TypeError('The request failed.')))
      xhr.onabort = ending(() => reject(signal?.reason))
      xhr.open(init.method ?? 'POST', url)
      xhr.responseType = 'arraybuffer'
      for (const [name, value] of new Headers(init.headers)) xhr.setRequestHeader(name, value)
      if (signal?.aborted) return reject(signal.reason)
      signal?.addEventListener('abort', abort, { once: true })
      xhr.send(init.body)
    })

const responseOf = (xhr: XmlHttpRequest): Response => {
  // `content-type: text/html\r\n`
  const lines = xhr.getAllResponseHeaders().trim().split(/\r?\n/)
  const headers = lines.flatMap((line): [string, string][] => {
    const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [[name, value]]
  })
  // An ArrayBuffer, as asked for by `responseType`; a Response of 204 or 304 takes no body.
  const body = xhr.status === 204 || xhr.status === 304 ? null : (xhr.response as ArrayBuffer)
  return new Response(body, { status: xhr.status, headers })
}

/** The way that works here. */
export const uploadHere = (): Upload => {
  const { XMLHttpRequest } = globalThis as { readonly XMLHttpRequest?: new () => XmlHttpRequest }
  return XMLHttpRequest === undefined
    ? uploadByStream((url, init) => fetch(url, init))
    : uploadByXhr(() => new XMLHttpRequest())
}
