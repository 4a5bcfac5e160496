import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { sharedFor } from './shared-answer.ts'

it('answers all who ask meanwhile and a little later with one, then makes another', async () => {
  let made = 0
  const ask = sharedFor(50, async () => ++made)
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1])
  expect(await ask()).toBe(1)
  await sleep(60)
  expect(await ask()).toBe(2)
})

it('keeps no failure', async () => {
  let made = 0
  const ask = sharedFor(60_000, async () => {
    if (++made === 1) throw new Error('away')
    return made
  })
  await expect(ask()).rejects.toThrow('away')
  expect(await ask()).toBe(2)
})
