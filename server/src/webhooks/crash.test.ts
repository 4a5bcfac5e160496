import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { installInto } from '../../test/installed.ts'
import { startZodie, type ZodieProcess } from '../../test/process.ts'
import { openReceiver, type Receiver } from '../../test/receiver.ts'

let dataDir: string
let receiver: Receiver
const running = new Set<ZodieProcess>()
const start = (command: string): ZodieProcess => {
  // The machine that tests run on may be late; that is not what is tested.
  const zodie = startZodie(command, { DATA_DIR: dataDir, WEBHOOK_TARGETS: 'loopback', MAX_EVENT_LOOP_DELAY_MS: '0' })
  running.add(zodie)
  return zodie
}
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zodie-hooks-'))
  receiver = await openReceiver()
  await installInto(dataDir)
})
afterEach(async () => {
  for (const zodie of running)
    if (zodie.child.exitCode === null && zodie.child.signalCode === null) await zodie.terminate()
  running.clear()
  await receiver.close()
  await rm(dataDir, { recursive: true, force: true })
})

it('what had happened is told, though the process was killed before anything was sent', async () => {
  const api = start('api')
  const base = `${await api.url}/api/v1`
  const post = async (path: string, body: object, token?: string): Promise<Record<string, unknown>> => {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const headers = { 'content-type': 'application/json', ...authorization }
    const answer = await fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    expect(answer.ok, `${path}: ${answer.status}`).toBe(true)
    // Every one of these calls answers with an object.
    return (await answer.json()) as Record<string, unknown>
  }
  const signIn = async (email: string) =>
    String((await post('/login/clerk-auth', await post('/dev/clerk-session', { email })))['access_token'])
  const [employer, candidate] = [await signIn('employer@example.org'), await signIn('candidate@example.org')]
  const { id: jobId } = await post('/jobs', { title: 'Baker' }, employer)
  await post('/webhooks/endpoints', { url: receiver.urlOf('/'), events: ['application.created'] }, employer)
  const { id } = await post('/applications', { job_id: jobId }, candidate)
  await api.kill()
  expect(receiver.receivedAt('/')).toEqual([])

  start('worker')
  await expect.poll(() => receiver.receivedAt('/').length, { timeout: 300_000 }).toBe(1)
  expect(JSON.parse(receiver.receivedAt('/')[0]?.body ?? '')).toMatchObject({
    ...{ type: 'application.created', data: { application_id: id, job_id: jobId, status: 'applied' } },
  })
}, 600_000)
