import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRecent } from './recent.ts'

describe('what is kept between two requests', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is the latest used', () => {
    const recent = createRecent<string, number>(2)
    recent.keep('one', 1)
    recent.keep('two', 2)
    expect(recent.find('one')).toBe(1)
    recent.keep('three', 3)
    expect(['one', 'two', 'three'].map(recent.find)).toEqual([1, undefined, 3])
  })

  it('goes some time after its last use', () => {
    const recent = createRecent<string, number>(2, 1000)
    recent.keep('used', 1)
    recent.keep('idle', 2)
    vi.advanceTimersByTime(800)
    recent.find('used')
    vi.advanceTimersByTime(600)
    expect(['used', 'idle'].map(recent.find)).toEqual([1, undefined])
  })
})
