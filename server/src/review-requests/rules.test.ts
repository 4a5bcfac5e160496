import { describe, expect, it } from 'vitest'
import { Problem } from '../problems.ts'
import { checkAnswer, dueAt, legalOutcomes, stateOf } from './rules.ts'

const KINDS = ['explanation', 'human_review', 'correction'] as const
const OUTCOMES = ['upheld', 'changed', 'corrected', 'explained'] as const

const slugOf = (act: () => unknown): string | undefined => {
  try {
    act()
    return undefined
  } catch (error) {
    if (error instanceof Problem) return error.slug
    throw error
  }
}

describe('what comes of a request', () => {
  it.each([
    ['explanation', ['explained']],
    ['human_review', ['upheld', 'changed']],
    ['correction', ['corrected', 'upheld']],
  ] as const)('%s: %j', (kind, outcomes) => expect(legalOutcomes(kind)).toEqual(outcomes))

  it('refuses every other outcome, and any a second time', () => {
    for (const kind of KINDS)
      for (const outcome of OUTCOMES) {
        const isLegal = legalOutcomes(kind).includes(outcome)
        const slug = isLegal ? undefined : 'review-outcome-illegal'
        expect(slugOf(() => checkAnswer({ id: 1, kind, outcome: null }, outcome))).toBe(slug)
        for (const given of OUTCOMES)
          expect(slugOf(() => checkAnswer({ id: 1, kind, outcome: given }, outcome))).toBe('review-answered')
      }
    expect(() => checkAnswer({ id: 1, kind: 'human_review', outcome: null }, 'explained')).toThrow(
      /human review cannot end as explained; it ends as upheld or changed\./,
    )
  })
})

describe('the state of a request', () => {
  const due_at = new Date('2026-02-01T00:00:00Z')
  it.each([
    [null, '2026-02-01T00:00:00Z', 'open'],
    [null, '2026-02-01T00:00:00.001Z', 'overdue'],
    ['upheld', '2026-03-01T00:00:00Z', 'answered'],
  ] as const)('outcome %j at %s: %s', (outcome, now, state) =>
    expect(stateOf({ outcome, due_at }, new Date(now))).toBe(state),
  )
  it('is due after so many days', () =>
    expect(dueAt(new Date('2026-01-02T00:00:00Z'), 30).toISOString()).toBe(due_at.toISOString()))
})
