import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, type Circumstances, judge, RETRY_DELAYS, readRetryAfter } from './rules.ts'

const NOW = new Date('2026-03-04T05:06:07Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)
const FIRST: Circumstances = { attempts: 1, delays: RETRY_DELAYS, random: 0, failingSince: null, now: NOW }
const answered = (status: number, retryAfterSeconds?: number): Answer => ({
  kind: 'answered',
  status,
  retryAfterSeconds,
})

describe('an answer', () => {
  it.each([200, 201, 202, 204, 299])('%i is a delivery', (status) => {
    expect(judge(answered(status), FIRST)).toEqual({ kind: 'delivered' })
  })
  it.each([100, 301, 302, 307, 400, 401, 404, 409, 429, 500, 503])('%i is tried again', (status) => {
    expect(judge(answered(status), FIRST)).toMatchObject({ kind: 'retry', delaySeconds: 5 })
  })
  it('410 is not, and the endpoint is switched off', () => {
    expect(judge(answered(410), FIRST)).toMatchObject({ kind: 'failed', switchOff: expect.stringContaining('410') })
  })
  it('that did not come is tried again', () => {
    const answer = { kind: 'unanswered', error: 'It took too long.' } as const
    expect(judge(answer, FIRST)).toEqual({ kind: 'retry', error: 'It took too long.', delaySeconds: 5 })
  })
})

describe('the schedule', () => {
  it('is eight tries over more than 15 hours', () => {
    const delays: number[] = []
    for (let attempts = 1; ; attempts += 1) {
      const verdict = judge(answered(500), { ...FIRST, attempts })
      if (verdict.kind !== 'retry') break
      delays.push(verdict.delaySeconds)
    }
    expect(delays).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 36_000])
  })

  it('is longer by chance, by a fifth at most, and never shorter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempts, random) => {
          const verdict = judge(answered(500), { ...FIRST, attempts, random })
          const delay = RETRY_DELAYS[attempts - 1] ?? 0
          const waited = verdict.kind === 'retry' ? verdict.delaySeconds : -1
          expect(waited).toBeGreaterThanOrEqual(delay)
          expect(waited).toBeLessThanOrEqual(delay * 1.2)
        },
      ),
    )
  })

  it.each([
    ['429 asks for more', 429, 120, 120],
    ['503 asks for more', 503, 120, 120],
    ['it asks for less than the schedule gives', 429, 1, 5],
    ['it asks for a year', 503, 31_536_000, 86_400],
    ['500 cannot ask', 500, 120, 5],
  ])('where %s', (_what, status, asked, delaySeconds) => {
    expect(judge(answered(status, asked), FIRST)).toMatchObject({ kind: 'retry', delaySeconds })
  })
})

describe('an endpoint', () => {
  it.each([
    ['stays after a first message failed', 8, daysAgo(1.1), false],
    ['stays while a message has tries left', 7, daysAgo(9), false],
    ['stays when nothing says that it failed before', 8, null, false],
    ['stays just before five days', 8, daysAgo(4.99), false],
    ['goes after five days without a delivery', 8, daysAgo(5), true],
  ])('%s', (_what, attempts, failingSince, goes) => {
    const verdict = judge(answered(500), { ...FIRST, attempts, failingSince })
    expect(verdict.kind === 'failed' && verdict.switchOff !== undefined).toBe(goes)
  })
})

describe('Retry-After', () => {
  it.each([
    [undefined, undefined],
    ['120', 120],
    ['0', 0],
    ['Wed, 04 Mar 2026 05:07:07 GMT', 60],
    ['Wed, 04 Mar 2026 05:05:07 GMT', 0],
    ['-1', undefined],
    ['1e9', undefined],
    ['9999999999', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('%j', (header, seconds) => {
    expect(readRetryAfter(header, NOW)).toBe(seconds)
  })
})
