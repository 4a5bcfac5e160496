import { describe, expect, it } from 'vitest'
import { mendSkill } from './mend-skill.ts'
import type { OcrWord } from './tesseract.ts'

const BOX = { x0: 0, y0: 0, x1: 10, y1: 10 }
const word = (text: string): OcrWord => ({
  text,
  bbox: BOX,
  confidence: 90,
  symbols: [...text].map((letter) => ({ text: letter, bbox: BOX, confidence: 90 })),
})

describe('a word that is one sign away from a skill', () => {
  it.each([
    ['HTMLS', 'HTML5'],
    ['HTMLS,', 'HTML5,'],
    ['HTMLS5', 'HTML5'],
    ['PYTH0N', 'PYTHON'],
    ['AW5', 'AWS'],
  ])('%s is mended to %s', (read, printed) => {
    const mended = mendSkill(word(read))
    expect(mended.text).toBe(printed)
    expect(mended.symbols.map(({ text }) => text).join('')).toBe(printed)
  })

  it.each(['HTML5', 'CSS', 'LISBON', 'SOS', '2015', 'Al', 'Class', 'B12', 'A100', 'UNIT', 'DOS', 'ISO'])(
    '%s stays as it was read',
    (read) => {
      expect(mendSkill(word(read)).text).toBe(read)
    },
  )
})
