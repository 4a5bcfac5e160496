import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePdf } from '../../test/make-files.ts'
import { UnreadableError } from './errors.ts'
import { createReaderPool, type ReaderPool } from './pool.ts'

const resume = () =>
  makePdf((pdf) => {
    pdf.fontSize(18).text('Ada Byron', 50, 40)
    pdf.fontSize(10)
    pdf.text('ada@byron.example', 50, 70)
    pdf.fontSize(12).text('Experience', 50, 100)
    pdf.fontSize(10).text('Head gardener, Vine Farm', 50, 120).text('2019 - 2021', 50, 134)
    pdf.text('Planned the harvest with Excel and trained the pickers.', 50, 148)
  })

/** A form that draws itself twice, forty deep: 2^40 drawings in 3 kB. */
const recursiveForms = (): Uint8Array => {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>']
  const stream = (dictionary: string, content: string) =>
    `<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`
  objects.push('<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>')
  objects.push(stream('', '/F Do'))
  for (let depth = 0; depth < 40; depth++) {
    const next = depth < 39 ? `/Resources<</XObject<</F ${6 + depth} 0 R>>>>` : ''
    objects.push(
      stream(`/Type/XObject/Subtype/Form/BBox[0 0 600 800]${next}`, depth < 39 ? '/F Do /F Do' : '0 0 1 1 re f'),
    )
  }
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`)
}

const POSTING = {
  title: 'Gardener',
  description: 'Excel',
  requirements: 'Excel',
  skills: ['Excel'],
  experienceLevel: null,
}
const AS_OF = '2026-01-01'

describe('a pool of reading threads', () => {
  let pool: ReaderPool
  beforeAll(() => {
    pool = createReaderPool({ threads: 2, timeoutMs: 20_000, maxMemoryMb: 256 })
  })
  afterAll(() => pool.close())

  test('reads, parses and analyses; a Document read before gives the same analysis', async () => {
    const bytes = await resume()
    const document = await pool.read(bytes)
    expect(document.text.split('\n')[0]).toBe('Ada Byron')
    const parsed = await pool.parse({ source: { bytes }, asOf: AS_OF })
    expect(parsed.document).toEqual(document)
    expect(parsed.resume.json.basics).toMatchObject({ name: 'Ada Byron', email: 'ada@byron.example' })
    const fresh = await pool.analyze({
      source: { bytes },
      posting: POSTING,
      asOf: AS_OF,
      fileSha256: 'ab',
      jobRevision: 3,
    })
    const again = await pool.analyze({
      source: { document },
      posting: POSTING,
      asOf: AS_OF,
      fileSha256: 'ab',
      jobRevision: 3,
    })
    // What it took is no part of what it says.
    expect({ ...again, steps: [] }).toEqual({ ...fresh, steps: [] })
    const namesOf = ({ steps }: typeof fresh) => steps.map(({ name }) => name)
    expect([namesOf(fresh), namesOf(again)]).toEqual([
      ['read', 'understand', 'score'],
      ['understand', 'score'],
    ])
    expect(fresh.analysis.certificate).toMatchObject({ fileSha256: 'ab', jobRevision: 3, asOf: AS_OF })
  })

  test('leaves the caller its bytes', async () => {
    const bytes = await resume()
    await pool.read(bytes)
    expect(bytes.length).toBeGreaterThan(0)
  })

  test('rebuilds errors on this side of the thread', async () => {
    const failed = pool.read(new TextEncoder().encode('%PDF-1.4 nothing'))
    await expect(failed).rejects.toBeInstanceOf(UnreadableError)
    await expect(failed).rejects.toMatchObject({ slug: 'resume-damaged' })
  })

  test('serves more files than it has threads', async () => {
    const bytes = await resume()
    const documents = await Promise.all(Array.from({ length: 9 }, () => pool.read(bytes)))
    expect(new Set(documents.map((document) => document.text)).size).toBe(1)
  })
})

test('a file that keeps its thread busy is given up, and the next one is read', async () => {
  const pool = createReaderPool({ threads: 1, timeoutMs: 4_000, maxMemoryMb: 256 })
  try {
    const [slow, next] = await Promise.allSettled([pool.read(recursiveForms()), pool.read(await resume())])
    expect(slow).toMatchObject({
      status: 'rejected',
      reason: { slug: expect.stringMatching(/^resume-(?:too-slow|too-large|damaged|without-text)$/) },
    })
    expect(next).toMatchObject({ status: 'fulfilled', value: { format: 'pdf' } })
  } finally {
    await pool.close()
  }
})

test('a page that draws itself for ever is given up, and the next is drawn', async () => {
  const pool = createReaderPool({ threads: 1, timeoutMs: 4_000, maxMemoryMb: 256 })
  try {
    const page = { source: { bytes: recursiveForms() }, page: 1 }
    await expect(pool.draw(page)).rejects.toMatchObject({
      slug: expect.stringMatching(/^resume-(?:too-slow|too-large|damaged)$/),
    })
    const drawn = await pool.draw({ source: { bytes: await resume() }, page: 1 })
    expect(drawn).toMatchObject({ pageCount: 1, width: expect.closeTo(595.28, 1) })
  } finally {
    await pool.close()
  }
})

test('a time limit too short for any file ends as too slow', async () => {
  const pool = createReaderPool({ threads: 1, timeoutMs: 1, maxMemoryMb: 256 })
  try {
    await expect(pool.read(await resume())).rejects.toMatchObject({ slug: 'resume-too-slow' })
  } finally {
    await pool.close()
  }
})
