import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createReaderPool, type ReaderPool } from './pool.ts'

const DYING = new URL('../../test/dying-reader.ts', import.meta.url)

const withPool = async (
  work: (say: (word: string) => Promise<string>, pool: ReaderPool) => Promise<unknown>,
  { threads = 1, timeoutMs = 10_000, recognitionMs = 10_000, threadFile = DYING } = {},
): Promise<void> => {
  const pool = createReaderPool({ threads, timeoutMs, recognitionMs, maxMemoryMb: 64, threadFile })
  const say = async (word: string) => (await pool.read(new TextEncoder().encode(word))).text
  try {
    await work(say, pool)
  } finally {
    await pool.close()
  }
}

const threadOf = (answer: string): string => answer.replace(/.*thread /, '')

describe('a file that ends its thread ends in a named result, and the next one is read', () => {
  test.each([
    ['by leaving the process', 'exit', 'resume-damaged'],
    ['by an error that nobody waits for', 'throw', 'resume-damaged'],
    ['by filling the heap, where V8 alone would end the process', 'heap', 'resume-too-large'],
    ['by filling buffers, which V8 does not bound', 'buffers', 'resume-too-large'],
  ])('%s', (_, deed, slug) =>
    withPool(async (say) => {
      await expect(say(deed)).rejects.toMatchObject({ name: 'UnreadableError', slug })
      expect(await say('hello')).toMatch(/^hello/)
    }),
  )

  test('by never coming back', () =>
    withPool(
      async (say) => {
        await expect(say('loop')).rejects.toMatchObject({ slug: 'resume-too-slow' })
        expect(await say('hello')).toMatch(/^hello/)
      },
      { timeoutMs: 1_000 },
    ))
})

test('a file whose text is recognised may take longer', () =>
  withPool(async (say) => expect(await say('recognise')).toMatch(/^recognise/), { timeoutMs: 1_000 }))

test('… but not for ever, and the next one has the usual time again', () =>
  withPool(
    async (say) => {
      await expect(say('recognise and loop')).rejects.toMatchObject({ slug: 'resume-too-slow' })
      await expect(say('loop')).rejects.toMatchObject({ slug: 'resume-too-slow' })
    },
    { timeoutMs: 500, recognitionMs: 500 },
  ))

test('the tasks that wait go on, each in its turn, whatever dies before them', () =>
  withPool(
    async (say) => {
      const words = ['exit', 'a', 'throw', 'heap', 'b', 'exit', 'exit', 'c', 'spend', 'd']
      const ended = await Promise.allSettled(words.map(say))
      expect(ended.map(({ status }) => status === 'fulfilled')).toEqual(
        words.map((word) => !/exit|throw|heap/.test(word)),
      )
    },
    { threads: 2 },
  ))

test('a file whose thread died of an earlier file is tried again in a fresh thread', () =>
  withPool(async (say) => {
    const poisoned = threadOf(await say('poison'))
    expect(threadOf(await say('hello'))).not.toBe(poisoned)
  }))

test('a spent thread is asked nothing more, and what it answered is asked again of a fresh one', () =>
  withPool(async (say) => {
    const first = threadOf(await say('hello'))
    const second = threadOf(await say('spend'))
    expect(second).not.toBe(first)
    expect(threadOf(await say('hello'))).not.toBe(second)
  }))

test('a thread that holds much memory after its task is replaced', () =>
  withPool(async (say) => {
    const first = threadOf(await say('hello'))
    expect(threadOf(await say('hoard'))).toBe(first)
    expect(threadOf(await say('hello'))).not.toBe(first)
  }))

test('a thread that dies while it waits is nobody’s failure', () =>
  withPool(async (say) => {
    const first = threadOf(await say('die later'))
    await wait(200)
    expect(threadOf(await say('hello'))).not.toBe(first)
  }))

test('a thread that cannot start is an error of ours and no fault of the file', () =>
  withPool((say) => expect(say('hello')).rejects.not.toMatchObject({ name: 'UnreadableError' }), {
    threadFile: new URL('./no-such-file.ts', import.meta.url),
  }))

test('closing refuses what runs, what waits and what comes later, so that it is tried elsewhere', async () => {
  const pool = createReaderPool({ threads: 1, timeoutMs: 10_000, maxMemoryMb: 64, threadFile: DYING })
  const bytes = new TextEncoder().encode('loop')
  const refused = Promise.allSettled([pool.read(bytes), pool.read(bytes)])
  await wait(300)
  await pool.close()
  const later = pool.read(bytes)
  await expect(later).rejects.toThrow('closed')
  for (const each of await refused) expect(each).toMatchObject({ status: 'rejected', reason: { message: /closed/ } })
})
