import { type ChildProcess, fork } from 'node:child_process'
import { on, once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOSTILE_FILES } from '../../../fixtures/hostile/corpus.ts'
import { type HostileFile, LOWERED_MEMORY_MB } from '../../../fixtures/hostile/file.ts'
import { inLongRun } from '../../test/long-run.ts'
import type { Numbered, Order, Outcome } from '../../test/reading-process.ts'

// Every file of the corpus goes through the pool of a process of its own, one after another.

const MEGABYTE = 1024 * 1024
/**
 * Measured: 67 MB before any thread has run, 103 MB after the corpus, 112 MB after reading it twice; it takes 480 MB meanwhile.
 * 14 MB of what stays are pages of the Node binary that were used for the first time, the rest is fragments of malloc.
 */
const MOST_KEPT_BYTES = 64 * MEGABYTE
/**
 * V8 keeps the pages of ended threads for the next one, 60–160 MB of them, and gives them back after 8 seconds without
 * use. So the memory is asked for until it is back, or the minute is over.
 */
const GIVEN_BACK_WITHIN_MS = 60_000
/**
 * One heap of malloc for all threads, returned to the system from its first free block on. By default glibc makes eight a core
 * and keeps what was freed inside them: after the worst eight files 60 MB more, which say nothing about what the program holds.
 */
const PLAIN_MALLOC = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '65536' }

let child: ChildProcess
let orders = 0
const send = (content: Order): number => {
  orders += 1
  child.send({ number: orders, content } satisfies Numbered<Order>)
  return orders
}
const ask = async (order: Order): Promise<unknown> => {
  const number = send(order)
  for await (const [answer] of on(child, 'message', { close: ['exit'] }))
    if (answer.number === number) return answer.content
  throw new Error('The reading process ended.')
}
// reading-process.ts answers a file with an Outcome and 'measure' with a number.
const read = async (order: Exclude<Order, string>): Promise<Outcome> => (await ask(order)) as Outcome
const measure = async (): Promise<number> => (await ask('measure')) as number

/** The file itself in the long run and where there is no smaller one. */
const orderFor = async ({ make, makeSmaller }: HostileFile): Promise<Exclude<Order, string>> =>
  inLongRun || makeSmaller === undefined
    ? { bytes: await make() }
    : { bytes: await makeSmaller(), maxMemoryMb: LOWERED_MEMORY_MB }

beforeAll(() => {
  child = fork(new URL('../../test/reading-process.ts', import.meta.url), {
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    env: { ...process.env, ...PLAIN_MALLOC },
  })
})
afterAll(async () => {
  send('close')
  await once(child, 'exit')
})

describe('every hostile file ends in its one result, and good files after it are read', () => {
  let before = 0
  beforeAll(async () => {
    before = await measure()
  })

  test.each(HOSTILE_FILES.map((file) => [file.name, file.ends, file] as const))(
    '%s: %s',
    { timeout: 600_000 },
    async (_, ends, file) => {
      const { ended, nextIsFine } = await read(await orderFor(file))
      expect({ ended, nextIsFine }).toEqual({ ended: ends, nextIsFine: true })
    },
  )

  test('and the memory that they took is given back', { timeout: 2 * GIVEN_BACK_WITHIN_MS }, () =>
    expect
      .poll(async () => (await measure()) - before, { timeout: GIVEN_BACK_WITHIN_MS, interval: 3_000 })
      .toBeLessThan(MOST_KEPT_BYTES),
  )
})
