import { spawn } from 'node:child_process'
import { createHmac, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { freePort } from '../../test/free-port.ts'

const ROOT = new URL('../../../', import.meta.url)
const KEY = randomBytes(32)

let url: string
let stop: () => Promise<unknown>

/** The receiver of docs/webhooks.md, as it stands there. */
beforeAll(async () => {
  const page = await readFile(new URL('docs/webhooks.md', ROOT), 'utf8')
  const [, code = ''] = /```js\n(.*?)```/s.exec(page) ?? []
  const port = await freePort()
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: fileURLToPath(new URL('server', ROOT)),
    env: { PORT: String(port), WEBHOOK_SECRET: `whsec_${KEY.toString('base64')}` },
    stdio: 'ignore',
  })
  stop = () => {
    const ended = once(child, 'exit')
    child.kill()
    return ended
  }
  url = `http://127.0.0.1:${port}`
  await vi.waitFor(() => fetch(url), { timeout: 30_000, interval: 50 })
})
afterAll(() => stop())

const post = async (body: string, key = KEY, age = 0): Promise<number> => {
  const seconds = Math.floor(Date.now() / 1000) - age
  const signature = createHmac('sha256', key).update(`msg_a.${seconds}.${body}`).digest('base64')
  const headers = {
    'webhook-id': 'msg_a',
    'webhook-timestamp': String(seconds),
    // The first is that of a secret which this receiver does not have yet.
    'webhook-signature': `v1,${randomBytes(32).toString('base64')} v1,${signature}`,
  }
  return (await fetch(url, { method: 'POST', body, headers })).status
}
const BODY = '{"type":"ping","timestamp":"2026-03-04T05:06:07.890Z","data":{"endpoint_id":1}}'

it('the receiver on the page takes what is signed', async () => {
  expect(await post(BODY)).toBe(204)
})

it('and refuses another key, an old signature, and what is not signed', async () => {
  expect(await post(BODY, randomBytes(32))).toBe(400)
  expect(await post(BODY, KEY, 360)).toBe(400)
  expect((await fetch(url, { method: 'POST', body: BODY })).status).toBe(400)
})
