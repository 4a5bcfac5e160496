import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

const nodes = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

describe('sha256', () => {
  it('gives the digest of the standard for "abc"', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
  it.each([0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 1000])('gives what Node gives for %d letters', (length) => {
    expect(sha256('z'.repeat(length))).toBe(nodes('z'.repeat(length)))
  })
  it('gives what Node gives for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(nodes(text))
      }),
    )
  }, 60_000)
})
