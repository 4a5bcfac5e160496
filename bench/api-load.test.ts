import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { loadRoute } from './api-load.ts'

it('counts what was asked, how long it took and what failed', async () => {
  let [atOnce, most] = [0, 0]
  const load = await loadRoute(
    async (number) => {
      atOnce += 1
      most = Math.max(most, atOnce)
      await delay(20)
      atOnce -= 1
      if (number === 0) throw new Error('nobody there')
      return new Response('', { status: number === 1 ? 500 : 200 })
    },
    4,
    200,
  )
  expect(most).toBe(4)
  expect(load.errors).toBe(2)
  expect(load.p50).toBeGreaterThanOrEqual(19)
  expect(load.p99).toBeGreaterThanOrEqual(load.p50)
  expect(load.perSecond).toBeLessThanOrEqual(4 * (1000 / 19))
})
