import { expect, it } from 'vitest'
import { mendCase } from './mend-case.ts'
import type { OcrWord } from './tesseract.ts'

const BASE = 100
/** Letters of the heights given, in dots. */
const word = (text: string, heights: readonly number[]): OcrWord => {
  const symbols = [...text].map((letter, index) => ({
    text: letter,
    bbox: { x0: 12 * index, x1: 12 * index + 10, y0: BASE - (heights[index] ?? 0), y1: BASE },
    confidence: 90,
  }))
  return { text, symbols, confidence: 90, bbox: { x0: 0, y0: BASE - 20, x1: 12 * text.length, y1: BASE } }
}
const line = (only: OcrWord) => ({
  words: [only],
  bbox: only.bbox,
  baseline: { x0: 0, y0: BASE, x1: only.bbox.x1, y1: BASE },
})
const mended = (text: string, heights: readonly number[]): string => {
  const only = word(text, heights)
  return mendCase(line(only), only).text
}

it('small capitals read as small letters are capitals', () => {
  expect(mended('ProjECTS', [20, 15, 15, 15, 15, 15, 14, 15])).toBe('PROJECTS')
})

it.each([
  ['LaTEX', [20, 15, 20, 20, 20]],
  ['MySQL', [20, 15, 20, 20, 20]],
  ['JavaScript', [20, 14, 14, 14, 20, 14, 14, 19, 14, 18]],
  ['NASA', [20, 15, 15, 15]],
])('%s stays as it was read', (text, heights) => {
  expect(mended(text, heights)).toBe(text)
})
