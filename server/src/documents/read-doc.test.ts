import { describe, expect, test } from 'vitest'
import WordExtractor from 'word-extractor'
import { character, IN_TABLE, rowEnd } from '../../../fixtures/doc/properties.ts'
import { type WordParagraph, writeWord97 } from '../../../fixtures/doc/word-97.ts'
import { readDoc } from './read-doc.ts'

const NOTHING = Buffer.alloc(0)
const plain = (text: string) => ({ text, properties: NOTHING })
const paragraph = (...runs: WordParagraph['runs']): WordParagraph => ({
  runs: [...runs, plain('\r')],
  style: 0,
  properties: NOTHING,
})
const said = (text: string): WordParagraph => paragraph(plain(text))
const cell = (text: string): WordParagraph => ({ runs: [plain(`${text}\u0007`)], style: 0, properties: IN_TABLE })
const endOfRow = (cells: number): WordParagraph => ({
  runs: [plain('\u0007')],
  style: 0,
  properties: rowEnd(Array.from({ length: cells + 1 }, (_, at) => at * 2000)),
})
const word = (...paragraphs: WordParagraph[]) => new Uint8Array(writeWord97(paragraphs, 'Arial'))
const read = (...paragraphs: WordParagraph[]) => readDoc(word(...paragraphs))

describe('a Word 97 document', () => {
  test('has paragraphs, tabs, breaks, any script', () => {
    expect(read(said('Élodie 山田 😀'), said('Vine Farm\t2019\vLyon \u001e x\u001fy')).text).toBe(
      'Élodie 山田 😀\nVine Farm\t2019\nLyon - xy',
    )
  })

  test('has headings, looks and pages', () => {
    const bold = { text: 'Ada ', properties: character({ bold: true, size: 14, color: '123456' }) }
    const slanted = { text: 'Byron', properties: character({ italic: true }) }
    const { lines } = read(
      { ...said('Work'), style: 1 },
      { ...paragraph(bold, slanted), runs: [bold, slanted, plain('\f')] },
      said('Lyon'),
    )
    expect(lines.map(({ outline, page }) => [outline, page])).toEqual([
      [1, 1],
      [null, 1],
      [null, 2],
    ])
    expect(lines[0]?.spans).toMatchObject([{ bold: true, size: 13, color: '#1f4e79' }])
    expect(lines[1]?.spans).toMatchObject([
      { bold: true, size: 14, color: '#123456' },
      { bold: false, italic: true, size: 10.5 },
    ])
  })

  test('has links, and text in tables', () => {
    const link = plain('\u0013 HYPERLINK "https://byron.example" \u0014my site\u0015')
    const document = read(
      paragraph(plain('see '), link),
      cell('French'),
      cell('native'),
      endOfRow(2),
      cell('English'),
      cell('good'),
      endOfRow(2),
      said('end'),
    )
    expect(document.text).toBe('see my site\nFrench\tnative\nEnglish\tgood\nend')
    expect(document.links.map(({ href, start, end }) => [href, document.text.slice(start, end)])).toEqual([
      ['https://byron.example', 'my site'],
    ])
  })

  test.each([
    ['vanish', Buffer.from('3c0801', 'hex')],
    ['same-colour', character({ color: 'ffffff' })],
    ['same-colour', Buffer.from('422a08', 'hex')],
    ['tiny', character({ size: 1 })],
  ])('sets aside what is hidden: %s', (reason, properties) => {
    const { text, hidden } = read(paragraph(plain('Gardener '), { text: 'kubernetes', properties }))
    expect(text).toBe('Gardener')
    expect(hidden).toMatchObject([{ text: 'kubernetes', reason }])
  })

  test('leaves out what was deleted', () => {
    expect(
      read(paragraph(plain('Ada'), { text: ' King', properties: Buffer.from('000801', 'hex') }, plain(' Byron'))).text,
    ).toBe('Ada Byron')
  })

  test('of hundreds of paragraphs, whose properties fill many pages', () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      paragraph({ text: `line ${at}`, properties: character({ bold: at % 2 === 0 }) }),
    )
    const { lines } = read(...many)
    expect(lines.length).toBe(400)
    expect(lines.every((line, at) => line.spans[0]?.bold === (at % 2 === 0))).toBe(true)
  })

  test('that we write is one to others as well', async () => {
    const document = await new WordExtractor().extract(Buffer.from(word(said('Ada Byron'), said('Vine Farm'))))
    expect(document.getBody()).toBe('Ada Byron\nVine Farm\n')
  })
})

describe('a document that is broken ends with a name', () => {
  const whole = word(said('Ada Byron, gardener and keeper of bees'), said('Lyon'))
  /** Where the stream of the text begins: behind the header, the table of sectors, the directory and the other stream. */
  const STREAM = whole.length - Math.max(4096, 0x600 + 512 * 3)
  const changed = (change: (bytes: Buffer) => void): Uint8Array => {
    const bytes = Buffer.from(whole)
    change(bytes)
    return new Uint8Array(bytes)
  }
  const failure = (bytes: Uint8Array): unknown => {
    try {
      return readDoc(bytes).text
    } catch (error) {
      return error
    }
  }

  test.each([
    ['encrypted', changed((bytes) => bytes.writeUInt16LE(0x1300, STREAM + 0x0a)), 'resume-encrypted'],
    ['of Word 95', changed((bytes) => bytes.writeUInt16LE(0x68, STREAM + 2)), 'resume-type-unsupported'],
    ['no Word document', changed((bytes) => bytes.writeUInt16LE(0, STREAM)), 'resume-damaged'],
    ['with sectors in a circle', changed((bytes) => bytes.fill(0, 0x200, 0x400)), 'resume-damaged'],
    ['with sectors behind its end', changed((bytes) => bytes.writeUInt32LE(99_999, 0x30)), 'resume-damaged'],
    ['without a piece table', changed((bytes) => bytes.writeUInt32LE(0x7fffffff, STREAM + 0x1a2)), 'resume-damaged'],
  ])('%s', (_, bytes, slug) => {
    expect(failure(bytes)).toMatchObject({ slug })
  })

  test('or is read, cut off at any length and with any byte changed', () => {
    for (let at = 0; at < whole.length; at += 37) {
      for (const bytes of [whole.subarray(0, at), changed((all) => all.writeUInt8((whole[at] ?? 0) ^ 0xff, at))]) {
        const result = failure(bytes)
        if (typeof result !== 'string') expect(result).toMatchObject({ slug: expect.stringMatching(/^resume-/) })
      }
    }
  })
})
