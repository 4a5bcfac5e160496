import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten } from './shorten.ts'

const words = fc.array(fc.stringMatching(/^[a-zé,.]{1,12}$/), { minLength: 1, maxLength: 40 })

describe('shorten', () => {
  it.each([
    ['short enough', 20, 0, 5, 'short enough'],
    ['one two three four five six', 15, 0, 3, 'one two three…'],
    ['one two three four five six', 15, 14, 18, '…four five six'],
  ])('%j to %i characters around %i–%i', (text, width, start, end, expected) => {
    expect(shorten(text, width, start, end)).toBe(expected)
  })

  it('fits, and keeps what it is about in view', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 20, max: 60 }), (list, pick, width) => {
        const index = pick % list.length
        const text = list.join(' ')
        const start = list.slice(0, index).reduce((sum, word) => sum + word.length + 1, 0)
        const word = list[index] ?? ''
        const short = shorten(text, width, start, start + word.length)
        expect(short.length).toBeLessThanOrEqual(width)
        expect(short).toContain(word)
      }),
    )
  })
})
