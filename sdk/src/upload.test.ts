import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Upload, type UploadProgress, uploadByStream, uploadByXhr, type XmlHttpRequest } from './upload.ts'

/** XMLHttpRequest as browsers have it, as far as it is used, over a real connection: Node has none. */
class NodeXhr implements XmlHttpRequest {
  upload: XmlHttpRequest['upload'] = { onprogress: null }
  onload: (() => void) | null = null
  onerror: (() => void) | null = null
  onabort: (() => void) | null = null
  responseType = ''
  response: unknown
  status = 0
  #headers: Record<string, string> = {}
  #answer: IncomingMessage | undefined
  #target = { method: '', url: '' }
  readonly #aborting = new AbortController()

  open(method: string, url: string): void {
    this.#target = { method, url }
  }
  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value
  }
  getAllResponseHeaders(): string {
    return Object.entries(this.#answer?.headers ?? {})
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')
  }
  abort(): void {
    this.#aborting.abort()
    this.onabort?.()
  }
  async send(body: unknown): Promise<void> {
    const encoded = new Response(body instanceof FormData ? body : null)
    const bytes = Buffer.from(await encoded.arrayBuffer())
    const headers = { ...this.#headers, 'content-type': encoded.headers.get('content-type') ?? '' }
    const { method, url } = this.#target
    const sent = request(url, { method, headers, signal: this.#aborting.signal }, async (answer) => {
      this.#answer = answer
      this.status = answer.statusCode ?? 0
      this.response = new Uint8Array(Buffer.concat(await answer.toArray())).buffer
      this.onload?.()
    })
    sent.on('error', () => (this.#aborting.signal.aborted ? undefined : this.onerror?.()))
    this.upload.onprogress?.({ loaded: 0, total: bytes.length })
    sent.end(bytes, () => this.upload.onprogress?.({ loaded: bytes.length, total: bytes.length }))
  }
}

const WAYS: readonly (readonly [string, Upload])[] = [
  ['a stream', uploadByStream((url, init) => fetch(url, init))],
  ['XMLHttpRequest', uploadByXhr(() => new NodeXhr())],
]

describe.each(WAYS)('a form sent by %s', (_, upload) => {
  let server: Server
  let url: string
  beforeAll(async () => {
    server = createServer(async (incoming, answer) => {
      const form = await new Response(Buffer.concat(await incoming.toArray()), {
        headers: { 'content-type': incoming.headers['content-type'] ?? '' },
      }).formData()
      const file = form.get('file')
      answer.writeHead(incoming.url === '/refused' ? 413 : 200, { 'x-given': incoming.headers['x-given'] ?? '' })
      answer.end(JSON.stringify({ size: file instanceof File ? file.size : -1 }))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  })
  afterAll(() => server.close())

  const SIZE = 1_000_000
  const form = (): FormData => {
    const made = new FormData()
    made.set('file', new File([new Uint8Array(SIZE)], 'resume.pdf'))
    return made
  }
  const post = (path: string, onUpload: (progress: UploadProgress) => void = () => {}, signal?: AbortSignal) =>
    upload(
      `${url}${path}`,
      { ...{ method: 'POST', body: form(), headers: { 'x-given': 'yes' } }, signal: signal ?? null },
      onUpload,
    )

  it('arrives whole, with its headers, and tells its way from nothing to all', async () => {
    const told: UploadProgress[] = []
    const response = await post('/', (progress) => told.push(progress))
    expect(await response.json()).toEqual({ size: SIZE })
    expect([response.ok, response.headers.get('x-given')]).toEqual([true, 'yes'])
    const sent = told.map(({ sentBytes }) => sentBytes)
    expect(sent).toEqual(sent.toSorted((one, other) => one - other))
    expect(told[0]?.sentBytes).toBe(0)
    expect(told.at(-1)?.sentBytes).toBe(told.at(-1)?.totalBytes)
    expect(told[0]?.totalBytes).toBeGreaterThan(SIZE)
  })
  it('gives a refusal as it is', async () => expect((await post('/refused')).status).toBe(413))
  it('rejects with a TypeError when nothing answers', async () => {
    const { method, body } = { method: 'POST', body: form() }
    await expect(upload('http://127.0.0.1:1/', { method, body }, () => {})).rejects.toThrow(TypeError)
  })
  it('rejects with the signal’s reason', async () => {
    const stopped = new Error('the page was left')
    await expect(post('/', undefined, AbortSignal.abort(stopped))).rejects.toBe(stopped)
    const controller = new AbortController()
    await expect(post('/', () => controller.abort(stopped), controller.signal)).rejects.toBe(stopped)
  })
})
