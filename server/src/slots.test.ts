import { expect, test } from 'vitest'
import { slots } from './slots.ts'

test('at most so many at once, in order, also after failures', async () => {
  const inSlot = slots(2)
  const finish: (() => void)[] = []
  const started: number[] = []
  const jobs = [0, 1, 2, 3].map((job) =>
    inSlot(async () => {
      started.push(job)
      await new Promise<void>((resolve) => finish.push(resolve))
      if (job === 0) throw new Error('failed')
      return job
    }),
  )
  const settled = Promise.allSettled(jobs)
  await Promise.resolve()
  expect(started).toEqual([0, 1])
  for (let index = 0; index < 4; index++) {
    while (finish[index] === undefined) await new Promise((resolve) => setImmediate(resolve))
    finish[index]?.()
  }
  expect((await settled).map((each) => each.status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled'])
  expect(started).toEqual([0, 1, 2, 3])
})
