import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { type Look, takeLooks } from './looks.ts'

const lookThat = (take: Look['take'], name = 'one') => {
  const counted = { taken: 0, forgotten: 0 }
  const look: Look = {
    name,
    take: () => {
      counted.taken += 1
      return take()
    },
    forget: () => {
      counted.forgotten += 1
    },
  }
  return { look, counted }
}

it('asks once for everybody who comes within its life, and again after', async () => {
  const { look, counted } = lookThat(() => undefined)
  const take = takeLooks([look], { lifeMs: 100, limitMs: 1000 })
  expect(await Promise.all([take(), take(), take()])).toEqual(Array(3).fill([['one', true]]))
  expect(counted.taken).toBe(1)
  await sleep(120)
  await take()
  expect(counted.taken).toBe(2)
})

it('leaves one that took long alone for twenty times as long', async () => {
  const { look, counted } = lookThat(() => sleep(100))
  const take = takeLooks([look], { lifeMs: 1, limitMs: 1000 })
  await take()
  await sleep(500)
  await take()
  expect(counted.taken).toBe(1)
})

it('waits for nobody longer than the limit, and forgets what it knew', async () => {
  const slow = lookThat(() => sleep(5_000, undefined, { ref: false }), 'slow')
  const quick = lookThat(() => undefined, 'quick')
  const begun = performance.now()
  const ended = await takeLooks([slow.look, quick.look], { lifeMs: 100, limitMs: 50 })()
  expect(performance.now() - begun).toBeLessThan(2_000)
  expect(ended).toEqual([
    ['slow', false],
    ['quick', true],
  ])
  expect([slow.counted.forgotten, quick.counted.forgotten]).toEqual([1, 0])
})

it.each([
  ['rejects', () => Promise.reject(new Error('away'))],
  [
    'throws',
    () => {
      throw new Error('away')
    },
  ],
])('a look that %s has failed and hurts nobody', async (_, work) => {
  const { look, counted } = lookThat(work)
  expect(await takeLooks([look], { lifeMs: 100, limitMs: 100 })()).toEqual([['one', false]])
  expect(counted.forgotten).toBe(1)
})
