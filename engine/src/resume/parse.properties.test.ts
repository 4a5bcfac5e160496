import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import type { Document } from '../document/types.ts'
import { parseResume } from './parse.ts'

const LINES = [
  'Jane Roe',
  'EXPERIENCE',
  'Education',
  'Skills: Python, Go',
  'SKILLS',
  'Nurse, Mercy Hospital\t2018 - 2020',
  '• Cared for people',
  'Plinth Ltd',
  'jane@mail.example | +1 415 555 0142',
  'Jan 2020 – Present',
  'BSc Physics, Elm University',
  'June 2020 –\tEngineer',
  'Present\tBuilt the thing',
  '----',
  '',
  '工作经历',
  'Languages',
  'English (C2)',
  'Project X | Go',
  'https://x.example/a',
  '1/2',
  'a\tb\tc',
  '(',
  '年 – 年\t学位',
  'Summary',
  'References',
  '\t',
  '2020',
]
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
)
const paper = fc.array(line, { maxLength: 40 }).map((lines) => composeText(lines.join('\n')))
const AS_OF = { asOf: '2026-01-15' }

/** The string values of a JSON tree by JSON Pointer. */
function listStrings(node: unknown, pointer = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[pointer, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) => listStrings(child, `${pointer}/${key}`))
}

const check = (property: (document: Document) => void) => fc.assert(fc.property(paper, property), { numRuns: 150 })

describe('parseResume', () => {
  it('puts every line into exactly one section', () => {
    check((document) => {
      const lines = parseResume(document, AS_OF).sections.flatMap((section) => section.lines)
      expect(lines.toSorted((a, b) => a - b)).toEqual(document.lines.map((_, index) => index))
    })
  })

  it('gives every value a place whose quote is what stands there', () => {
    check((document) => {
      const { json, provenance, skills, sections } = parseResume(document, AS_OF)
      const strings = listStrings(json)
      expect(Object.keys(provenance).toSorted()).toEqual(strings.map(([pointer]) => pointer).toSorted())
      const places = [
        ...Object.values(provenance).map(({ place }) => place),
        ...skills.flatMap(({ evidence }) => evidence.map(({ place }) => place)),
        ...sections.flatMap(({ heading }) => (heading ? [heading] : [])),
      ]
      for (const { start, end, quote } of places) {
        expect(quote).toBe(document.text.slice(start, end))
        expect(end).toBeGreaterThan(start)
      }
      for (const { confidence } of Object.values(provenance)) expect(confidence > 0 && confidence <= 1).toBe(true)
    })
  })

  it('never gives an empty value', () => {
    check((document) => {
      for (const [pointer, value] of listStrings(parseResume(document, AS_OF).json))
        expect(value, pointer).toMatch(/\S/u)
    })
  })

  it('gives the same answer to the same document', () => {
    check((document) => {
      expect(JSON.stringify(parseResume(document, AS_OF))).toBe(JSON.stringify(parseResume(document, AS_OF)))
    })
  })

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const resume = parseResume(composeText(text), AS_OF)
        expect(resume.resumeLikelihood).toBeGreaterThanOrEqual(0)
        expect(resume.resumeLikelihood).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('ends on texts made to hold it up', () => {
    const steps = [
      'a-'.repeat(4000),
      'a:'.repeat(100_000),
      '('.repeat(8000),
      '1 '.repeat(4000),
      'a.'.repeat(4000),
      'A, '.repeat(3000),
      'a@'.repeat(4000),
      '•\t'.repeat(4000),
      '2019 - '.repeat(1500),
    ]
    for (const text of steps)
      expect(parseResume(composeText(`Jane Roe\n\nExperience\n${text}`), AS_OF).json).toBeDefined()
  })
})
