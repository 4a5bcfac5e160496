import { describe, expect, it } from 'vitest'
import type { Document, Line } from '../document/types.ts'
import { parseResume } from './parse.ts'
import { readRows } from './rows.ts'
import { readSections } from './sections.ts'

interface Printed {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly region?: number
  readonly page?: number
  readonly size?: number
  readonly bold?: boolean
}

/** A page as the reader hands it over: lines in reading order with their boxes; letters are half as wide as high. */
function print(lines: readonly Printed[]): Document {
  let offset = 0
  const laid = lines.map(({ text, x, y, region = 0, page = 1, size = 10, bold = false }): Line => {
    const start = offset
    const end = start + text.length
    offset = end + 1
    const box = { x, y, width: text.length * size * 0.5, height: size }
    const span = { start, end, box, font: 'Body', size, bold, italic: false, color: '#000000' }
    return { start, end, page, box, spans: [span], region, bullet: text.startsWith('•'), outline: null }
  })
  const text = lines.map((line) => line.text).join('\n')
  const pages = [1, 2].map((number) => ({ number, width: 595, height: 842 }))
  return { format: 'pdf', text, pages, lines: laid, links: [], hidden: [], ocrPages: [], language: 'en' }
}

const heading = (text: string, x: number, y: number, region = 0, page = 1): Printed => ({
  text,
  x,
  y,
  region,
  page,
  size: 14,
  bold: true,
})

const contentOf = (lines: readonly Printed[]) => {
  const document = print(lines)
  return readSections(document, readRows(document)).map(({ title, rows }) => [title, rows.map(({ text }) => text)])
}

describe('sections of a laid out page', () => {
  it('knows a heading of no table by its looks', () => {
    expect(
      contentOf([
        { text: 'Jane Roe', x: 50, y: 30, size: 24 },
        heading('Experience', 50, 80),
        { text: 'Nurse at Mercy Hospital', x: 50, y: 100 },
        heading('Things I made', 50, 130),
        { text: 'A clock', x: 50, y: 150 },
        heading('Education', 50, 180),
        { text: 'Elm University', x: 50, y: 200 },
      ]).map(([title]) => title),
    ).toEqual([null, 'Experience', 'Things I made', 'Education'])
  })

  it('does not take a label that looks less for a heading', () => {
    expect(
      contentOf([
        heading('Experience', 50, 80),
        { text: 'Nurse at Mercy Hospital', x: 50, y: 100 },
        heading('Skills', 50, 130),
        { text: 'Languages', x: 50, y: 150, bold: true },
        { text: 'Python, Go', x: 50, y: 162 },
      ]).map(([title]) => title),
    ).toEqual(['Experience', 'Skills'])
  })

  it('gives rows beside a column of headings to the heading they stand at', () => {
    expect(
      contentOf([
        heading('Experience', 50, 80),
        heading('Education', 50, 140),
        { text: 'Nurse at Mercy Hospital', x: 200, y: 82, region: 1 },
        { text: 'Elm University', x: 200, y: 142, region: 1 },
      ]),
    ).toEqual([
      ['Experience', ['Nurse at Mercy Hospital']],
      ['Education', ['Elm University']],
    ])
  })

  it('brings dates of the right margin back to the rows they stand beside', () => {
    const rows = contentOf([
      heading('Experience', 50, 80),
      { text: 'Mercy Hospital', x: 50, y: 100 },
      { text: 'Staff Nurse', x: 50, y: 112 },
      heading('Education', 50, 140),
      { text: 'Elm University', x: 50, y: 160 },
      { text: '2018 – 2020', x: 450, y: 100, region: 1 },
      { text: '2014 – 2018', x: 450, y: 160, region: 1 },
    ])
    expect(rows).toEqual([
      ['Experience', ['Mercy Hospital', '2018 – 2020', 'Staff Nurse']],
      ['Education', ['Elm University', '2014 – 2018']],
    ])
  })

  it('goes on with a sidebar on the next page where it stopped', () => {
    const rows = contentOf([
      { text: 'Jane Roe', x: 50, y: 30, size: 24 },
      heading('Skills', 50, 80, 0),
      { text: 'Python', x: 50, y: 100, region: 0 },
      heading('Experience', 250, 80, 1),
      { text: 'Nurse at Mercy Hospital in Ghent', x: 250, y: 100, region: 1 },
      { text: 'Go', x: 50, y: 40, region: 2, page: 2 },
      { text: 'Aide at Elm Clinic in Ghent', x: 250, y: 40, region: 3, page: 2 },
    ])
    expect(rows).toEqual([
      [null, ['Jane Roe']],
      ['Skills', ['Python', 'Go']],
      ['Experience', ['Nurse at Mercy Hospital in Ghent', 'Aide at Elm Clinic in Ghent']],
    ])
  })

  it('counts what stands above all headings as the head, whichever column is read first', () => {
    const { json } = parseResume(
      print([
        { text: 'Jane Roe', x: 50, y: 30, size: 24 },
        heading('Experience', 50, 80),
        { text: '(415) 555-0142', x: 400, y: 30, region: 1 },
        { text: 'Nurse, Mercy Hospital', x: 50, y: 100, region: 2 },
      ]),
      { asOf: '2026-01-15' },
    )
    expect(json.basics).toMatchObject({ name: 'Jane Roe', phone: '(415) 555-0142' })
  })

  it('takes the largest line for the name, and two lines of it for first and last name', () => {
    const nameOf = (lines: readonly Printed[]) => parseResume(print(lines), { asOf: '2026-01-15' }).json.basics.name
    const contact = { text: 'jane@mail.example', x: 50, y: 90 }
    expect(
      nameOf([{ text: 'Bright Ideas', x: 50, y: 20 }, { text: 'Jane Roe', x: 50, y: 50, size: 24 }, contact]),
    ).toBe('Jane Roe')
    expect(nameOf([{ text: 'Jane', x: 50, y: 20, size: 24 }, { text: 'Roe', x: 50, y: 48, size: 24 }, contact])).toBe(
      'Jane Roe',
    )
  })
})
