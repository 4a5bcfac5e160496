import { expect, it } from 'vitest'
import { figuresOf, loadAt, type Outcome, recoveredAfter } from './load.ts'
import type { Client, Kind } from './traffic.ts'

const outcome = (at: number, result: Outcome['result'] = 'right', ms = 10): Outcome => ({
  ...{ kind: 'read', at, ms, result },
  said: '200',
})

it('counts what was refused and wrong, and times only what was right', () => {
  const outcomes = [outcome(0), outcome(1, 'refused', 5000), outcome(2, 'wrong', 9000), outcome(3, 'right', 30)]
  expect(figuresOf(outcomes, 2000)).toEqual({ perSecond: 2, p50: 30, p99: 30, refused: 1, wrong: 1 })
})

it.each([
  ['at once when nothing is wrong', [outcome(0), outcome(1500)], 0],
  ['after the last second with a refusal', [outcome(0, 'refused'), outcome(1500, 'refused'), outcome(2500)], 2],
  ['after the last second that was slow', [outcome(0), outcome(1200, 'right', 5000), outcome(2500)], 2],
  ['never when the last second is bad', [outcome(0), outcome(1500, 'wrong')], Number.NaN],
])('recovers %s', (_, outcomes, seconds) => expect(recoveredAfter(outcomes, 1000)).toBe(seconds))

it('asks each kind as often as it says, and judges the answers', async () => {
  const client: Client = { headers: {}, latestEvents: undefined }
  const answering = (name: string, percent: number, status: number, headers = {}): Kind => ({
    ...{ name, percent, isRight: (given) => given === 200 },
    ask: async () => new Response(null, { status, headers }),
  })
  const kinds = [
    answering('fine', 90, 200),
    answering('refused', 5, 503, { 'retry-after': '1' }),
    answering('refused without a time', 5, 503),
  ]
  const outcomes = await loadAt(kinds, [client], 1000, 400)
  expect(outcomes).toHaveLength(400)
  const hundred = outcomes.slice(0, 100)
  const count = (result: Outcome['result']) => hundred.filter((each) => each.result === result).length
  expect([count('right'), count('refused'), count('wrong')]).toEqual([90, 5, 5])
})

it('lets each client ask for other kinds in turn', async () => {
  const uploading = new Set<Client>()
  const kind = (name: string, percent: number): Kind => ({
    ...{ name, percent, isRight: () => true },
    ask: async (client) => {
      if (name === 'upload') uploading.add(client)
      return new Response()
    },
  })
  const clients = Array.from({ length: 100 }, (): Client => ({ headers: {}, latestEvents: undefined }))
  await loadAt([kind('upload', 10), kind('read', 90)], clients, 1000, 400)
  expect(uploading.size).toBeGreaterThan(30)
})
