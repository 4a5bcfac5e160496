import type { Document } from '@zodie/engine'
import { describe, expect, it } from 'vitest'
import { encodeGreyPng, type GreyPicture } from '../../../fixtures/hostile/picture.ts'
import { rawPdf } from '../../../fixtures/hostile/raw-pdf.ts'
import { photograph, picturesPdf, type ScanLook, scanPages, scanPdf } from '../../../fixtures/hostile/scan.ts'
import { SHEETS, sheetPdf } from '../../../fixtures/hostile/sheets.ts'
import { seededRandom } from '../../../fixtures/random.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { readDocument } from './read-document.ts'
import { readImage } from './read-image.ts'

// Every reading recognises a page or two, half a second each; look for more cases among the pure parts first.

const wordsOf = (text: string): string[] => text.replaceAll('’', "'").match(/[\p{L}\p{N}@.+'-]+/gu) ?? []
/** Share of a sheet's words that the text holds. */
const shareRead = (text: string, lines: readonly string[]): number => {
  const read = new Set(wordsOf(text))
  const printed = wordsOf(lines.join('\n'))
  return printed.filter((word) => read.has(word)).length / printed.length
}

/** A page as a picture, drawn once. */
const [PAGE] = await scanPages(await sheetPdf(SHEETS.en))
const PAGES = PAGE === undefined ? [] : [PAGE]
const SCAN = await picturesPdf(PAGES)
/** … and read once by all that look at different parts of what was read. */
let read: Promise<Document> | undefined
const readScan = (): Promise<Document> => {
  read ??= readDocument(SCAN)
  return read
}

describe('a scan', () => {
  const looks: readonly (readonly [string, keyof typeof SHEETS, ScanLook])[] = [
    ['French, pale on grey paper', 'fr', { ink: 110, paper: 225 }],
    ['German, askew by two degrees', 'de', { skew: 2 }],
    ['Spanish, on its head', 'es', { quarters: 2 }],
    ['German, lying on its side', 'de', { quarters: 1 }],
  ]
  it.each(looks)('is read: %s', async (_, language, look) => {
    const document = await readDocument(await scanPdf(await sheetPdf(SHEETS[language]), look))
    expect(document).toMatchObject({ format: 'pdf', language, ocrPages: [1], hidden: [] })
    expect(shareRead(document.text, SHEETS[language])).toBeGreaterThan(0.94)
  })

  it('is read: English, at 150 dpi', async () => {
    const document = await readScan()
    expect(document).toMatchObject({ format: 'pdf', language: 'en', ocrPages: [1], hidden: [] })
    expect(shareRead(document.text, SHEETS.en)).toBeGreaterThan(0.94)
  })

  it('keeps its lines in order, each with its place on the page', async () => {
    const { lines, text } = await readScan()
    expect(lines.map(({ start, end }) => text.slice(start, end))[0]).toBe('Orla Quennell')
    expect(lines[0]?.box?.x).toBeCloseTo(54, -1)
    expect(lines[0]?.spans[0]?.size).toBeCloseTo(10, 0)
  })

  it('is read alike whatever was read before it', async () => {
    const first = await readScan()
    await readDocument(await scanPdf(await sheetPdf(SHEETS.de)))
    expect(await readDocument(SCAN)).toEqual(first)
  })

  it('counts only the pages that are pictures', async () => {
    const typed = Array.from({ length: 12 }, () => SHEETS.en.at(-1) ?? '')
    const mixed = await picturesPdf(PAGES, {}, (document) => {
      document.addPage({ size: 'A4', margin: 54 }).font('Helvetica').fontSize(10).text(typed.join('\n'))
    })
    const document = await readDocument(mixed)
    expect(document.pages).toHaveLength(2)
    expect(document.ocrPages).toEqual([1])
  })

  it('names the pages that come after the limit', async () => {
    const scan = await picturesPdf([...PAGES, ...PAGES, ...PAGES])
    const document = await readDocument(scan, { ...DEFAULT_LIMITS, maxOcrPages: 1 })
    expect(document).toMatchObject({ ocrPages: [1], unreadPages: [2, 3] })
  })

  it('is read on a page of 14,400 points', async () => {
    const huge = Buffer.from(SCAN)
      .toString('latin1')
      .replace(/\[0 0 59\d(?:\.\d+)? 84\d(?:\.\d+)?\]/, '[0 0 14400 14400]')
    const document = await readDocument(Uint8Array.from(Buffer.from(huge, 'latin1'))).catch((error: unknown) => error)
    // The picture now covers a five-hundredth of the page, in its corner.
    expect(document).toMatchObject({ slug: 'resume-without-text' })
  })
})

describe('a PDF with a picture of 30,000 × 30,000 dots', () => {
  const picture = {
    entries: '/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /BitsPerComponent 1 /ColorSpace /DeviceGray',
    stream: new Uint8Array(100),
  }
  const page = (content: string): Uint8Array =>
    rawPdf({ content, resources: '/XObject << /X 10 0 R >>', objects: [picture] })

  it('is refused when that is all it shows', async () => {
    const error = await readDocument(page('q 595 0 0 842 0 0 cm /X Do Q')).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ slug: 'resume-too-large' })
  })

  it('is read when it has text, without painting the picture', async () => {
    const words = 'BT /F 12 Tf 60 700 Td (Orla Quennell restores clocks by the harbour) Tj ET'
    const document = await readDocument(page(`${words} q 200 0 0 200 300 100 cm /X Do Q`))
    expect(document.text).toContain('Orla Quennell')
  })
})

describe('the invisible layer that scanners lay over a picture', () => {
  const withLayer = async (words: string): Promise<Uint8Array> => {
    return picturesPdf(PAGES, {}, (document) => {
      document.font('Helvetica').fontSize(10)
      // Text render mode 3.
      document.addContent('3 Tr')
      document.text(SHEETS.en[0], 54, 54).text(words, 54, 400)
    })
  }

  it('is passed over where the picture says the same', async () => {
    const document = await readDocument(await withLayer('Restores clocks for museums'))
    expect(document.hidden).toEqual([])
    expect(document.text.match(/Quennell/g)).toHaveLength(1)
  })

  it('is hidden text where the picture does not say it', async () => {
    const document = await readDocument(await withLayer('Kubernetes Terraform GraphQL'))
    expect(document.hidden).toMatchObject([{ reason: 'invisible-mode', page: 1 }])
    expect(document.hidden[0]?.text).toContain('Terraform')
    expect(document.text).not.toContain('Terraform')
  })
})

describe('a picture', () => {
  const white = (width: number, height: number): GreyPicture => ({
    width,
    height,
    dots: new Uint8Array(width * height).fill(255),
  })

  it('is read as a PNG that states its resolution', async () => {
    const document = await readImage(encodeGreyPng(PAGE ?? white(1, 1), { dotsPerInch: 150 }), DEFAULT_LIMITS)
    expect(document).toMatchObject({ format: 'image', ocrPages: [1], language: 'en' })
    expect(document.pages[0]?.width).toBeCloseTo(595, -1)
    expect(shareRead(document.text, SHEETS.en)).toBeGreaterThan(0.94)
  })

  it('is read as the JPEG of a phone that was held sideways', async () => {
    // Stored lying on its left side; the phone notes that it must be turned a quarter clockwise.
    const photo = await photograph(await sheetPdf(SHEETS.fr), { quarters: 3, orientation: 6 })
    const document = await readImage(photo, DEFAULT_LIMITS)
    expect(document).toMatchObject({ format: 'image', ocrPages: [1], language: 'fr' })
    expect(document.pages[0]?.height).toBeGreaterThan(document.pages[0]?.width ?? 0)
    expect(shareRead(document.text, SHEETS.fr)).toBeGreaterThan(0.9)
  })

  const refused: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array])[] = [
    [
      'says it is 30,000 dots square',
      'resume-too-large',
      () => encodeGreyPng(white(9, 9), { claims: { width: 30_000, height: 30_000 } }),
    ],
    ['is a strip of 30,000 dots', 'resume-too-large', () => encodeGreyPng(white(30_000, 100))],
    [
      'holds fewer dots than it says',
      'resume-damaged',
      () => encodeGreyPng(white(9, 9), { claims: { width: 900, height: 900 } }),
    ],
    [
      'holds more dots than it says',
      'resume-damaged',
      () => encodeGreyPng(white(900, 900), { claims: { width: 9, height: 9 } }),
    ],
    ['is half a PNG', 'resume-damaged', () => encodeGreyPng(white(900, 900)).subarray(0, 400)],
    ['is half a JPEG', 'resume-damaged', async () => (await photograph(await sheetPdf(SHEETS.en))).subarray(0, 50_000)],
    ['is a header alone', 'resume-damaged', () => encodeGreyPng(white(9, 9)).subarray(0, 20)],
  ]
  it.each(refused)('ends in a sentence when it %s', async (_, slug, picture) => {
    const error = await readImage(await picture(), DEFAULT_LIMITS).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ slug, detail: expect.stringMatching(/^The picture .+\.$/) })
  })
})

it('a picture of noise has no text', async () => {
  const random = seededRandom('noise')
  const side = 900
  const cells = Array.from({ length: (side / 4) ** 2 }, () => 255 * random.next())
  const dots = Uint8Array.from({ length: side * side }, (_, at) => {
    const [x, y] = [at % side, Math.floor(at / side)]
    return cells[Math.floor(y / 4) * (side / 4) + Math.floor(x / 4)] ?? 0
  })
  const error = await readDocument(encodeGreyPng({ width: side, height: side, dots })).catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ slug: 'resume-without-text' })
})
