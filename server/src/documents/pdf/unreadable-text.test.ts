import { describe, expect, it } from 'vitest'
import { codedPdf } from '../../../../fixtures/hostile/coded-font.ts'
import { SHEETS } from '../../../../fixtures/hostile/sheets.ts'
import { readDocument } from '../read-document.ts'

const read = (said: ((code: number) => number) | null) => readDocument(codedPdf(SHEETS.en, said))

describe('a page is read from its picture when its font', () => {
  const fonts: readonly (readonly [string, ((code: number) => number) | null])[] = [
    ['has no map of its letters', null],
    ['takes the numbers of letters for characters', (code) => code - 29],
    ['maps them to private use', (code) => 0xf000 + code],
  ]
  it.each(fonts)('%s', async (_, said) => {
    const { text, ocrPages } = await read(said)
    expect(ocrPages).toEqual([1])
    for (const words of ['Orla Quennell', 'orla.quennell@example.org', 'Restores longcase clocks'])
      expect(text).toContain(words)
  })
})

it('a page is read as text when its font says what it shows', async () => {
  const { text, ocrPages } = await read((code) => code)
  expect(ocrPages).toEqual([])
  expect(text).toContain('Restores longcase clocks')
})

// Known limit: letters changed for others of the same kind make words of no language, but not signs or lack of vowels.
it('a page whose font tells a readable lie is read as the font says', async () => {
  const { text, ocrPages } = await read((code) => (code === 'k'.charCodeAt(0) ? 't'.charCodeAt(0) : code))
  expect(ocrPages).toEqual([])
  expect(text).toContain('Cloctmater')
})
