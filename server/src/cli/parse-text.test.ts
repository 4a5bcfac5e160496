import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { composeText, type Document, parseResume } from '@zodie/engine'
import { describe, expect, it } from 'vitest'
import { noPaint } from './paint.ts'
import { renderParse } from './parse-text.ts'

const MAREN = readFileSync(
  fileURLToPath(new URL('../../../fixtures/resumes/maren-okafor-lindqvist.txt', import.meta.url)),
  'utf8',
)

const pageOf = (text: string, width = 100, change: (document: Document) => Document = (document) => document) => {
  const document = change(composeText(text))
  const resume = parseResume(document, { asOf: '2026-10-01' })
  return { resume, text: renderParse({ document, resume, fileName: 'resume.txt', width, paint: noPaint }) }
}

describe('a reading as text', () => {
  it.each([80, 100, 120])('fits in %i columns', (width) => {
    expect(
      pageOf(MAREN, width)
        .text.split('\n')
        .filter((line) => [...line].length > width),
    ).toEqual([])
  })

  it('has every value that was read, once', () => {
    const { resume, text } = pageOf(MAREN)
    const values = text.split('\n').filter((line) => / [01]\.\d\d p\d/.test(line))
    expect(values).toHaveLength(Object.keys(resume.provenance).length)
  })

  it('has every section in order', () => {
    const { resume, text } = pageOf(MAREN)
    const titles = resume.sections.map(({ title, kind }) => `${title ?? '(no heading)'} ${kind},`)
    const places = titles.map((title) => text.indexOf(`\n${title}`))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('names what is no resume, and by which words', () => {
    const { text } = pageOf('Invoice number: 4410\nBill to: Orla Fennimore\nAmount due\t£1,250.00')
    expect(text).toMatch(/Reads like an invoice \(\d+ %\): it says “.+”/)
  })

  it('quotes hidden text and names the pages read from pictures', () => {
    const { text } = pageOf(MAREN, 100, (document) => ({
      ...document,
      ocrPages: [1],
      hidden: [{ text: 'kubernetes expert', reason: 'same-colour', page: 1, box: null }],
    }))
    expect(text).toContain('recognised from pictures: page 1')
    expect(text).toContain('Hidden text, not read\n  p1 same-colour  “kubernetes expert”')
  })
})
