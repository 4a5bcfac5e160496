import { describe, expect, it } from 'vitest'
import { isRightToLeft, visualWords } from './visual-order.ts'

describe('words as they are seen from left to right', () => {
  it.each([
    ['left only', 'ltr', ['left', ' ', 'only']],
    ['שלום עולם', 'rtl', ['עולם', ' ', 'שלום']],
    ['שלום 2019', 'rtl', ['2019', ' ', 'שלום']],
    ['by שלום עולם now', 'ltr', ['by', ' ', 'עולם', ' ', 'שלום', ' ', 'now']],
    // Brackets are turned here, their order by whoever draws the word.
    ['(שלום)', 'rtl', [')שלום(']],
  ] as const)('%s', (line, base, words) => expect(visualWords(line, base).join('|')).toBe(words.join('|')))
})

it.each([
  ['שלום node.js', true],
  ['node.js שלום', false],
  ['مرحبا', true],
  ['Ελληνικά', false],
  ['', false],
])('%j is read from the right: %s', (text, isSo) => expect(isRightToLeft(text)).toBe(isSo))
