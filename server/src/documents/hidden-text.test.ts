import { describe, expect, it } from 'vitest'
import { doubtfulWords, HIDDEN, plainWords, SHOWN, veiledPdf } from '../../../fixtures/hostile/veiled.ts'
import { readDocument } from './read-document.ts'

const lettersOf = (text: string): string => text.replace(/\s/g, '')

describe('text that a reader cannot see', () => {
  it.each(Object.entries(HIDDEN))('is reported and not read: %s', async (_, page) => {
    const document = await readDocument(veiledPdf(page))
    expect(lettersOf(document.hidden.map(({ text }) => text).join(''))).toBe(lettersOf(doubtfulWords))
    expect(document.hidden.map(({ reason }) => reason)).toEqual([page.reason])
    expect(document.text).not.toContain('Kubernetes')
    expect(document.text).toContain(plainWords)
  })

  it('is reported with its place and its reason', async () => {
    const page = HIDDEN['a white box painted after it']
    if (page === undefined) throw new Error('the table has lost a row')
    const { hidden } = await readDocument(veiledPdf(page))
    expect(hidden).toMatchObject([{ text: doubtfulWords, reason: 'covered', page: 1 }])
    expect(hidden[0]?.box?.x).toBeCloseTo(60, 0)
    expect(hidden[0]?.box?.y).toBeGreaterThan(842 - 600 - 12)
  })
})

describe('text that a reader sees', () => {
  it.each(Object.entries(SHOWN))('is read: %s', async (_, page) => {
    const document = await readDocument(veiledPdf(page))
    expect(document.hidden).toEqual([])
    expect(document.text).toContain(doubtfulWords)
    expect(document.text).toContain(plainWords)
  })
})
