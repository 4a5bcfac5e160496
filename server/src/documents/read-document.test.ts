import {
  Document as Docx,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { type Drawing, makeDocx, makePdf, makeZip } from '../../test/make-files.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { readDocument } from './read-document.ts'

const PROSE = [
  'Planned the harvest of all the vines',
  'in the upper valley, hired the pickers',
  'and trained them in three languages.',
]

const write = (pdf: Drawing, x: number, y: number, lines: readonly string[], pitch = 14): void => {
  for (const [index, line] of lines.entries()) pdf.text(line, x, y + index * pitch, { lineBreak: false })
}

const linesOf = async (draw: (pdf: Drawing) => void): Promise<string[]> =>
  (await readDocument(await makePdf(draw))).text.split('\n')

const failure = (bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<unknown> =>
  readDocument(bytes, limits).then(
    () => 'was read',
    (error: unknown) => error,
  )

describe('a PDF', () => {
  test('of one column, with looks, places and links', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font('Helvetica-Bold').fontSize(20).fillColor('#1f4e79').text('Ada Byron', 50, 50)
      pdf.font('Helvetica').fontSize(10).fillColor('black')
      pdf.text('ada@byron.example', 50, 80, { link: 'mailto:ada@byron.example' })
      write(pdf, 50, 110, PROSE)
    })
    const document = await readDocument(bytes)
    expect(document.text.split('\n')).toEqual(['Ada Byron', 'ada@byron.example', ...PROSE])
    expect(document.lines[0]?.spans).toMatchObject([{ size: 20, bold: true, color: '#1f4e79', font: 'Helvetica-Bold' }])
    expect(document.lines[0]?.box?.x).toBeCloseTo(50, 0)
    expect(document.lines[0]?.box?.y).toBeGreaterThan(45)
    expect(document.lines[0]?.box?.y).toBeLessThan(60)
    expect(document.links).toEqual([{ href: 'mailto:ada@byron.example', start: 10, end: 27 }])
    expect(document).toMatchObject({ format: 'pdf', language: 'en', hidden: [], pages: [{ number: 1 }] })
    expect(document.pages[0]?.width).toBeCloseTo(595.28)
  })

  test('of two columns under a header', async () => {
    const lines = await linesOf((pdf) => {
      write(pdf, 50, 40, ['Ada Byron, gardener and keeper of bees in the upper valley of the river, near Lyon, France'])
      write(pdf, 50, 80, [...PROSE, ...PROSE])
      write(pdf, 320, 84, [...PROSE, ...PROSE], 15)
    })
    expect(lines.slice(1)).toEqual([...PROSE, ...PROSE, ...PROSE, ...PROSE])
  })

  test('with a sidebar on a dark ground: white text is seen there, and read apart from the main text', async () => {
    const sidebar = ['CONTACT', 'Lyon, France', '555 0100', 'SKILLS', 'Pruning', 'Grafting', 'Keeping bees']
    const lines = await linesOf((pdf) => {
      pdf.rect(0, 0, 180, 842).fill('#123456')
      pdf.fillColor('white')
      write(pdf, 30, 60, sidebar, 19)
      pdf.fillColor('black')
      write(pdf, 210, 60, ['EXPERIENCE', ...PROSE, ...PROSE])
    })
    expect(lines).toEqual([...sidebar, 'EXPERIENCE', ...PROSE, ...PROSE])
  })

  test('with a table: cells of a row are parted by tabs', async () => {
    const lines = await linesOf((pdf) => {
      write(pdf, 50, 60, ['French', 'English', 'German'])
      write(pdf, 200, 60, ['native', 'fluent', 'basic'])
      write(pdf, 350, 60, ['2010', '2012', '2014'])
    })
    expect(lines).toEqual(['French\tnative\t2010', 'English\tfluent\t2012', 'German\tbasic\t2014'])
  })

  test('with text that nobody can see: quoted as hidden, never read', async () => {
    const bytes = await makePdf((pdf) => {
      write(pdf, 50, 50, PROSE)
      pdf.fillColor('white').text('kubernetes in white', 50, 200)
      pdf.fillColor('black').fontSize(1).text('terraform in tiny type', 50, 220)
      pdf.fontSize(10).fillOpacity(0).text('ansible in thin air', 50, 240)
    })
    const { text, hidden } = await readDocument(bytes)
    expect(text).toBe(PROSE.join('\n'))
    expect(hidden.map((each) => [each.reason, each.text])).toEqual([
      ['same-colour', 'kubernetes in white'],
      ['tiny', 'terraform in tiny type'],
      ['transparent', 'ansible in thin air'],
    ])
  })

  test.each([
    [0, 0],
    [-90, 90],
    [180, 180],
    [90, 270],
    [-90, 0],
    [90, 0],
    [-30, 0],
  ])('with text turned by %i° on a page shown turned by %i°', async (turn, pageTurn) => {
    const bytes = await makePdf((pdf) => {
      // pdfkit's types leave out /Rotate.
      Object.assign(pdf.page.dictionary.data, { Rotate: pageTurn })
      pdf.rotate(turn, { origin: [300, 400] })
      write(pdf, 300, 400, PROSE)
    })
    const { text, pages } = await readDocument(bytes)
    expect(text).toBe(PROSE.join('\n'))
    expect(Math.round(pages[0]?.width ?? 0)).toBe(pageTurn % 180 === 0 ? 595 : 842)
  })

  test('is read as far as the limit of pages goes', async () => {
    const bytes = await makePdf((pdf) => {
      for (let page = 0; page < 3; page++) {
        if (page > 0) pdf.addPage()
        write(pdf, 50, 50, PROSE)
      }
    })
    const document = await readDocument(bytes, { ...DEFAULT_LIMITS, maxPages: 2 })
    expect(document.pages.map((page) => page.number)).toEqual([1, 2])
    expect(document.lines.map((line) => line.page)).toEqual([1, 1, 1, 2, 2, 2])
  })
})

describe('a DOCX', () => {
  test('as a word processor writes it', async () => {
    const file = new Docx({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Ada Byron', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'Work', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [new TextRun('Vine Farm\t2019 - 2021'), new TextRun({ text: 'kubernetes', color: 'FFFFFF' })],
            }),
            new Paragraph({ text: 'Pruned and grafted', bullet: { level: 0 } }),
            new Table({
              rows: [
                ['French', 'native'],
                ['English', 'fluent'],
              ].map(
                (cells) =>
                  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
              ),
            }),
            new Paragraph({
              children: [new ExternalHyperlink({ link: 'https://byron.example', children: [new TextRun('My site')] })],
            }),
          ],
        },
      ],
    })
    const document = await readDocument(new Uint8Array(await Packer.toBuffer(file)))
    expect(document.text.split('\n')).toEqual([
      'Ada Byron',
      'Work',
      'Vine Farm\t2019 - 2021',
      '• Pruned and grafted',
      'French\tnative',
      'English\tfluent',
      'My site',
    ])
    expect(document.lines[1]?.outline).toBe(1)
    expect(document.lines[3]?.bullet).toBe(true)
    expect(document.hidden).toMatchObject([{ reason: 'same-colour', text: 'kubernetes' }])
    expect(document.links).toMatchObject([{ href: 'https://byron.example' }])
  })
})

describe('plain text', () => {
  const text = 'Élodie Byron\nJardinière à Lyon depuis 2015'
  const utf16 = (bigEndian: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
  }
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 LE', utf16(false)],
    ['UTF-16 BE', utf16(true)],
    ['Windows-1252', new Uint8Array(Buffer.from(text, 'latin1'))],
  ])('in %s', async (_, bytes) => {
    expect((await readDocument(bytes)).text).toBe(text)
  })
})

describe('a file that cannot be read says why', () => {
  const prose = (pdf: Drawing) => write(pdf, 50, 50, PROSE)

  test('encrypted', async () => {
    const bytes = await makePdf(prose, { userPassword: 'secret', pdfVersion: '1.7' })
    expect(await failure(bytes)).toMatchObject({
      slug: 'resume-encrypted',
      detail: expect.stringContaining('password'),
    })
  })

  test('an Office document with a password', async () => {
    const bytes = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await failure(new Uint8Array(bytes))).toMatchObject({ slug: 'resume-encrypted' })
  })

  test('a picture without text', async () => {
    const bytes = await makePdf((pdf) => pdf.rect(50, 50, 300, 300).fill('#888888'))
    expect(await failure(bytes)).toMatchObject({
      slug: 'resume-without-text',
      detail: expect.stringContaining('picture'),
    })
  })

  test('nothing but hidden text', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fillColor('white')
      prose(pdf)
    })
    expect(await failure(bytes)).toMatchObject({
      slug: 'resume-without-text',
      detail: expect.stringContaining('cannot be seen'),
    })
  })

  test('cut off, at any length', async () => {
    const whole = await makePdf(prose)
    for (const share of [0.05, 0.3, 0.6]) {
      expect(await failure(whole.subarray(0, Math.floor(whole.length * share)))).toMatchObject({
        slug: expect.stringMatching(/^resume-(?:damaged|without-text)$/),
      })
    }
  })

  test('noise behind a PDF header, many times, and the next file is read', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const noise = Uint8Array.from({ length: 2000 }, (_, index) => (index * seed * 7919 + (index >> 3)) & 255)
      const bytes = new Uint8Array([...new TextEncoder().encode('%PDF-1.4\n'), ...noise])
      expect(await failure(bytes)).toMatchObject({ slug: 'resume-damaged' })
    }
    expect((await readDocument(await makePdf(prose))).text).toBe(PROSE.join('\n'))
  })

  test('too large, before anything is looked at', async () => {
    expect(await failure(new Uint8Array(2000), { ...DEFAULT_LIMITS, maxBytes: 1000 })).toMatchObject({
      slug: 'resume-too-large',
    })
  })

  test('another type', async () => {
    const gif = new Uint8Array(Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'))
    expect(await failure(gif)).toMatchObject({
      slug: 'resume-type-unsupported',
      detail: expect.stringContaining('picture'),
    })
  })
})

describe('a hostile DOCX', () => {
  const zeros = new Uint8Array(8 * 1024 * 1024)

  test('that unpacks to far more than it weighs', async () => {
    expect(await failure(makeDocx('<x/>', [{ name: 'word/styles.xml', content: zeros }]))).toMatchObject({
      slug: 'resume-too-large',
    })
  })

  test('that lies about its size', async () => {
    const lie = { name: 'word/styles.xml', content: zeros, declaredSize: 10 }
    expect(await failure(makeDocx('<x/>', [lie]))).toMatchObject({ slug: 'resume-damaged' })
  })

  test('of very many entries', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ name: `word/media/${index}`, content: '' }))
    expect(await failure(makeDocx('<x/>', many), { ...DEFAULT_LIMITS, maxZipEntries: 20 })).toMatchObject({
      slug: 'resume-too-large',
    })
  })

  test('with a path out of its folder', async () => {
    expect(await failure(makeDocx('<x/>', [{ name: '../evil.xml', content: '<x/>' }]))).toMatchObject({
      slug: 'resume-damaged',
    })
  })

  test('with a document type', async () => {
    const xml = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><d>&b;</d>'
    expect(await failure(makeDocx(xml))).toMatchObject({ slug: 'resume-damaged' })
  })

  test('cut off', async () => {
    const whole = makeDocx('<x/>')
    expect(await failure(whole.subarray(0, whole.length - 30))).toMatchObject({
      slug: expect.stringMatching(/^resume-/),
    })
  })

  test('a ZIP that is no DOCX', async () => {
    expect(await failure(makeZip([{ name: 'a.txt', content: 'a' }]))).toMatchObject({
      slug: 'resume-type-unsupported',
      detail: expect.stringContaining('ZIP'),
    })
  })
})
