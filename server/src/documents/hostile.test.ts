import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOSTILE_FILES } from '../../../fixtures/hostile/corpus.ts'
import type { Order, Outcome } from '../../test/reading-process.ts'

// Every file of the corpus goes through the pool of a process of its own, one after another.

const MEGABYTE = 1024 * 1024
/**
 * Measured: 215 MB at the start, 480 MB after the corpus. What stays is
 * the last thread's heap (pool.ts: up to 130 MB) and pages that V8 keeps for the whole process: reading the fifty files
 * of 300,000 characters a second time adds nothing (396, then 385 MB).
 */
const MOST_KEPT_BYTES = 320 * MEGABYTE

let child: ChildProcess
const ask = async (order: Order): Promise<unknown> => {
  child.send(order)
  const [answer] = await once(child, 'message')
  return answer
}
// reading-process.ts answers a file with an Outcome and 'measure' with a number.
const read = async (bytes: Uint8Array): Promise<Outcome> => (await ask({ bytes })) as Outcome
const measure = async (): Promise<number> => (await ask('measure')) as number

beforeAll(() => {
  child = fork(new URL('../../test/reading-process.ts', import.meta.url), {
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
  })
})
afterAll(async () => {
  child.send('close' satisfies Order)
  await once(child, 'exit')
})

describe('every hostile file ends in its one result, and good files after it are read', () => {
  let before = 0
  beforeAll(async () => {
    before = await measure()
  })

  test.each(HOSTILE_FILES.map((file) => [file.name, file.ends, file.make] as const))(
    '%s: %s',
    { timeout: 90_000 },
    async (_, ends, make) => {
      const { ended, nextIsFine } = await read(await make())
      expect({ ended, nextIsFine }).toEqual({ ended: ends, nextIsFine: true })
    },
  )

  test('and the memory that they took is given back', async () => {
    expect((await measure()) - before).toBeLessThan(MOST_KEPT_BYTES)
  })
})
