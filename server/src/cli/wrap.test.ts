import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrap } from './wrap.ts'

const words = fc.array(fc.stringMatching(/^[a-zé,.]{1,12}$/), { minLength: 1, maxLength: 40 })

describe('wrap', () => {
  it('keeps every word in order, on lines that fit', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 100 }), (list, width) => {
        const lines = wrap(list.join(' '), width, '  ')
        expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(list)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      }),
    )
  })
})
