import { describe, expect, it } from 'vitest'
import { joinAddresses, mendWords } from './mend-words.ts'
import type { OcrLine, OcrWord } from './tesseract.ts'

const SIZE = 30
const BASELINE = 100

/** A word of letters 15 dots wide; `y0` and `y1` are those of its ink. */
const word = (text: string, x0: number, y0 = BASELINE - 20, y1 = BASELINE): OcrWord => {
  const bbox = { x0, y0, x1: x0 + 15 * text.length, y1 }
  const symbols = [...text].map((letter, index) => ({
    text: letter,
    bbox: { x0: x0 + 15 * index, y0, x1: x0 + 15 * (index + 1), y1 },
    confidence: 90,
  }))
  return { text, bbox, symbols, confidence: 90 }
}
const line = (words: readonly OcrWord[]): OcrLine => ({
  words,
  bbox: { x0: 0, y0: BASELINE - 20, x1: 900, y1: BASELINE },
  baseline: { x0: 0, y0: BASELINE, x1: 900, y1: BASELINE },
})
const textOf = (words: readonly OcrWord[]): string => words.map(({ text }) => text).join(' ')

describe('words as recognised', () => {
  const low = [BASELINE - 14, BASELINE - 4] as const
  const tall = [BASELINE - 22, BASELINE] as const
  const bar = [BASELINE - 22, BASELINE + 6] as const
  const cases: readonly (readonly [string, readonly OcrWord[], string])[] = [
    ['a sign that no line begins with is a bullet', [word('«', 0, ...low), word('Fits', 40)], '• Fits'],
    ['two such signs are one', [word('«+', 0, ...low), word('Fits', 40)], '• Fits'],
    ['a plus before a number stays', [word('+', 0, ...low), word('49', 40)], '+ 49'],
    ['a small ring above the baseline is a bullet', [word('o', 0, ...low), word('Fits', 40)], '• Fits'],
    ['a letter on the baseline stays', [word('e', 0, BASELINE - 15, BASELINE), word('Fits', 40)], 'e Fits'],
    ['an icon before contact details goes', [word('©', 0, ...tall), word('Whitby', 40)], 'Whitby'],
    [
      'what hangs below the baseline is a bar',
      [word('Whitby', 0), word('I', 120, ...bar), word('UK', 150)],
      'Whitby | UK',
    ],
    ['a capital I stays', [word('Grade', 0), word('I', 120, ...tall)], 'Grade I'],
    ['a bar at the head of small letters is an I', [word('|nformation', 0)], 'Information'],
    ['a ring with a letter in an address is an @', [word('mara©example.org', 0)], 'mara@example.org'],
    ['the same sign elsewhere stays', [word('©mara', 0)], '©mara'],
  ]
  it.each(cases)('%s', (_, words, mended) => {
    expect(textOf(mendWords(line(words), SIZE))).toBe(mended)
  })
})

describe('addresses with a gap in them', () => {
  const gap = (before: string, after: string, dots: number) => [word(before, 0), word(after, 15 * before.length + dots)]
  it.each([
    ['github.', 'com/mara', 6, 'github.com/mara'],
    ['mara', '@example.org', 6, 'mara@example.org'],
    ['Node.', 'js', 6, 'Node.js'],
    ['github.', 'com/mara', 40, 'github. com/mara'],
    ['work.', 'It', 6, 'work. It'],
    ['mara', '@mara', 6, 'mara @mara'],
  ])('%s %s, %i dots apart', (before, after, dots, joined) => {
    expect(textOf(joinAddresses(gap(before, after, dots), SIZE))).toBe(joined)
  })
})
