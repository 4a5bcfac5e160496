import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from './break-lines.ts'

/** Every letter one point wide. */
const count = (text: string): number => [...text].length

describe('lines', () => {
  it.each([
    ['the quick brown fox', 9, ['the quick', 'brown fox']],
    ['word', 10, ['word']],
    ['', 10, ['']],
    ['a 12345678901 b', 5, ['a', '12345', '67890', '1 b']],
    ['123', 0.5, ['1', '2', '3']],
  ])('of %j at %d points', (text, width, lines) => expect(breakLines(text, width, count)).toEqual(lines))

  it('hold every letter, in order, and none is wider than the column', () => {
    const words = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((word) => word.replace(/ /g, '_')),
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (given, width) => {
        const text = given.join(' ')
        const lines = breakLines(text, width, count)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(count(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
