import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDeadline } from './deadline.ts'

describe('a deadline', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())
  const limits = { timeoutMs: 100, recognitionMs: 200 }

  test('runs from its first start on', () => {
    const deadline = createDeadline(limits)
    vi.advanceTimersByTime(50)
    expect(deadline.leftMs()).toBe(100)
    deadline.start()
    vi.advanceTimersByTime(30)
    deadline.start()
    expect(deadline.leftMs()).toBe(70)
  })

  test('is extended once', () => {
    const deadline = createDeadline(limits)
    deadline.start()
    deadline.extend()
    deadline.extend()
    expect(deadline.leftMs()).toBe(300)
  })
})
