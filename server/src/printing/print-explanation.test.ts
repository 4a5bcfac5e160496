import { analyzeResume, composeText, type Explanation, explainAnalysis, parseResume } from '@zodie/engine'
import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from '../documents/limits.ts'
import { readDocument } from '../documents/read-document.ts'
import { printExplanation } from './print-explanation.ts'

const AS_OF = '2026-06-01'
const WRITTEN = new Date('2026-06-01T12:00:00Z')
const HEAD = { title: 'How a resume fits', facts: [{ name: 'Job', value: 'Night baker' }], verify: 'Compute it again.' }

const explain = (text: string, requirements: string): Explanation => {
  const document = composeText(text)
  const posting = { title: 'Night baker', description: '', requirements, skills: [], experienceLevel: null }
  return explainAnalysis(
    analyzeResume({ document, resume: parseResume(document, { asOf: AS_OF }), posting, asOf: AS_OF }),
  )
}
const BAKER = explain(
  'Ada Example\nada@example.org\n\nEXPERIENCE\nBaker, Hill Bakery\nJanuary 2019 - December 2023\n- Baking 400 loaves a night under HACCP',
  'Required:\n- Baking\n- HACCP\n- 2+ years of experience\nPreferred:\n- Pastry',
)
/** The same with one criterion whose every text is this one. */
const saying = (text: string): Explanation => {
  const [part] = BAKER.parts
  const [point] = part?.points ?? []
  if (part === undefined || point === undefined) throw new Error('There is no part to put it in.')
  const points = [{ ...point, label: text, asked: text, shown: [text, text, text], verdict: text }]
  return { ...BAKER, parts: [{ ...part, points }, ...BAKER.parts.slice(1)] }
}
const print = (explanation: Explanation) => printExplanation(explanation, HEAD, WRITTEN)
const textOf = async (pdf: Uint8Array): Promise<string> => (await readDocument(pdf, DEFAULT_LIMITS)).text

describe('a printed explanation', () => {
  it('has its text as text, page numbers, bookmarks, and a structure with heads of tables', async () => {
    const pdf = await print(BAKER)
    const text = await textOf(pdf)
    for (const words of ['How a resume fits', 'Night baker', 'Baking (required)', 'Pastry', 'What to improve'])
      expect(text).toContain(words)
    expect(text).toContain(BAKER.certificate[0]?.value)
    expect(text).toMatch(/page 1 of \d/)
    const source = Buffer.from(pdf).toString('latin1')
    for (const sign of [
      '/Marked true',
      '/Lang (en)',
      '/Outlines',
      '/Scope /Row',
      '/Scope /Column',
      '/DisplayDocTitle true',
    ])
      expect(source).toContain(sign)
  })

  it.each([
    ['Greek, Cyrillic and Latin of many', 'Ελληνικά Кириллица ąęłżźőř Ünïcode'],
    ['markup', '<b>bold</b> &amp; (brackets) \\ %%EOF'],
  ])('shows %s as it is', async (_, words) => expect(await textOf(await print(saying(words)))).toContain(words))

  it('says what stands for letters that it lacks', async () => {
    const text = await textOf(await print(saying('漢字 work')))
    expect(text).toContain('□□ work')
    expect(text).toContain('□ stands for a sign that this PDF has no letter for.')
    expect(await textOf(await print(BAKER))).not.toContain('□')
  })

  it.each([
    ['a word of 10,000 letters', 'W'.repeat(10_000)],
    ['text from the right', 'שלום עולם (2019) مرحبا بالعالم node.js 123 '.repeat(20)],
    ['what is invisible', '\u202e\u200b\ufeff\u2066'.repeat(500)],
    ['piles of accents', `e${'\u0301'.repeat(5000)}`],
    ['halves and controls', '\ud800\0\u001b\udfff'],
    ['nothing', ''],
  ])('survives %s', async (_, text) => {
    const source = Buffer.from(await print(saying(text))).toString('latin1')
    expect(source.match(/\/Type \/Page\b/g)?.length).toBeLessThan(8)
    expect(source).toMatch(/%%EOF\s*$/)
  })

  it('is the same for the same', async () => {
    expect(Buffer.from(await print(BAKER)).equals(Buffer.from(await print(BAKER)))).toBe(true)
  })

  it('survives an analysis of nothing', async () => {
    expect(await textOf(await print(explain('', '')))).toContain('There is too little on either side to compare.')
  })
})
