import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { silentLog } from '../database/log.ts'
import { Problem } from '../problems.ts'
import { createMatcher, MAX_WAITING, MAX_WAITING_PER_USER, type Matcher, type MatcherOptions } from './matcher.ts'

/** Its `limit` says what the thread shall do: answer, answer late, die, hang. */
const THREAD = new URL('../../test/matching-thread.ts', import.meta.url)
const [ANSWER, LATE, DIE, HANG, DIE_ONCE] = [1, 2, 3, 4, 5]

let matcher: Matcher
const open = (options: Partial<MatcherOptions> = {}): void => {
  matcher = createMatcher({ connection: {}, log: silentLog, threadFile: THREAD, ...options })
}
const ask = (userId: number, limit: number, asOf = '2026-01-01') =>
  matcher.ask('top-matches', { userId, asOf, limit }) as Promise<unknown>
const slugOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error instanceof Problem ? error.slug : String(error)),
  )
afterEach(() => matcher.close())

it('answers those who ask the same before it has begun with one answer', async () => {
  open()
  // The first is begun at once; what the others ask is asked once more after it.
  const [first, ...others] = await Promise.all([0, 1, 2, 3].map(() => ask(1, LATE)))
  expect(first).toEqual(['computed 1'])
  expect(others).toEqual([['computed 2'], ['computed 2'], ['computed 2']])
})

it('works for several people at once, for each of them on one thing at a time', async () => {
  open()
  const order: string[] = []
  const note = (name: string, asked: Promise<unknown>) => asked.then(() => order.push(name))
  await Promise.all([
    note('late', ask(1, LATE)),
    note('of the same person', ask(1, ANSWER)),
    note('of another', ask(2, ANSWER)),
  ])
  expect(order).toEqual(['of another', 'late', 'of the same person'])
})

it('tries once more when the thread dies, and goes on after one that dies again', async () => {
  open()
  const [innocent, dying] = await Promise.all([slugOf(ask(1, DIE_ONCE)), slugOf(ask(2, DIE))])
  expect(dying).toBe('matches-unavailable')
  expect(['answered', 'matches-unavailable']).toContain(innocent)
  expect(await slugOf(ask(3, ANSWER))).toBe('answered')
})

it('does not hang with a thread that hangs, and others are answered', async () => {
  open({ timeoutMs: 3000 })
  const hanging = slugOf(ask(1, HANG))
  await delay(1500)
  const other = slugOf(ask(2, ANSWER))
  expect(await hanging).toBe('matches-unavailable')
  expect(await other).toBe('answered')
})

it('turns away who would wait too long, with when to come again', async () => {
  open()
  const people = Array.from({ length: MAX_WAITING + 3 }, (_, user) => slugOf(ask(user, LATE)))
  const refused = await ask(1000, ANSWER).catch((error: unknown) => error)
  expect(refused).toMatchObject({ slug: 'too-busy', status: 503, headers: { 'retry-after': '10' } })
  expect(new Set(await Promise.all(people))).toEqual(new Set(['answered']))
})

it('lets nobody take all the places', async () => {
  open()
  const mine = Array.from({ length: MAX_WAITING_PER_USER + 2 }, (_, number) => slugOf(ask(1, LATE, `day ${number}`)))
  const other = slugOf(ask(2, ANSWER))
  expect((await Promise.all(mine)).filter((slug) => slug === 'too-busy')).toHaveLength(1)
  expect(await other).toBe('answered')
})

it('lets those who ask the same share an answer also while one that was asked before fails', async () => {
  const failed: unknown[] = []
  open({ timeoutMs: 1000, log: { ...silentLog, error: (...said: unknown[]) => void failed.push(said) } })
  await ask(9, ANSWER)
  const first = slugOf(ask(1, HANG))
  await delay(500)
  const others = [2, 3, 4].map((user) => slugOf(ask(user, LATE)))
  const second = slugOf(ask(1, HANG))
  expect(await first).toBe('matches-unavailable')
  // The places are taken by the others, so the second has not begun.
  expect(await Promise.all([second, slugOf(ask(1, HANG))])).toEqual(['matches-unavailable', 'matches-unavailable'])
  expect(await Promise.all(others)).toEqual(['answered', 'answered', 'answered'])
  expect(failed).toHaveLength(2)
})

it('refuses what waits when it is closed', async () => {
  open()
  const asked = [slugOf(ask(1, HANG)), slugOf(ask(1, ANSWER))]
  await matcher.close()
  expect(await Promise.all(asked)).toEqual(['ClosedError: Matching is closed.', 'ClosedError: Matching is closed.'])
})
