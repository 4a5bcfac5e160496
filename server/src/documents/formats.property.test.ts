import { parseResume } from '@zodie/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventPerson } from '../../../fixtures/people.ts'
import { renderDoc } from '../../../fixtures/render-doc.ts'
import { renderDocx } from '../../../fixtures/render-docx.ts'
import { renderHtml } from '../../../fixtures/render-html.ts'
import { renderMarkdown } from '../../../fixtures/render-markdown.ts'
import { renderOdt } from '../../../fixtures/render-odt.ts'
import { renderRtf } from '../../../fixtures/render-rtf.ts'
import { readDocument } from './read-document.ts'

const RENDERS = {
  docx: (person) => renderDocx(person, 'headings'),
  doc: (person) => renderDoc(person, 'headings'),
  odt: (person) => renderOdt(person, 'headings'),
  rtf: (person) => renderRtf(person, 'headings'),
  html: (person) => renderHtml(person, 'semantic'),
  markdown: (person) => renderMarkdown(person, 'headings'),
} as const satisfies Record<string, (person: ReturnType<typeof inventPerson>) => unknown>

const understand = async (bytes: Uint8Array) => {
  const document = await readDocument(bytes)
  const { basics, work, education, skills } = parseResume(document, { asOf: '2026-11-01' }).json
  return {
    format: document.format,
    resume: {
      name: basics.name,
      email: basics.email,
      work: work.map(({ name, position, startDate, endDate, highlights }) => ({
        name,
        position,
        startDate,
        endDate,
        highlights,
      })),
      education: education.map(({ institution, studyType, area }) => ({ institution, studyType, area })),
      skills: skills.flatMap(({ keywords }) => keywords),
    },
  }
}

test('a person is the same person in every format', async () => {
  const anyPerson = fc
    .record({
      seed: fc.nat(1_000_000),
      trade: fc.constantFrom('software', 'accounting', 'nursing', 'mechanical'),
      names: fc.constantFrom('irish', 'french', 'nordic', 'vietnamese'),
      years: fc.integer({ min: 2, max: 15 }),
    })
    .map(({ seed, ...career }) => inventPerson(`formats-${seed}`, { ...career, city: 'Galway' }))
  await fc.assert(
    fc.asyncProperty(anyPerson, async (person) => {
      const first = await understand((await RENDERS.docx(person)).bytes)
      expect(first.resume.name).toBe(person.resume.basics.name)
      for (const [format, render] of Object.entries(RENDERS)) {
        const { bytes } = await render(person)
        expect(await understand(bytes)).toEqual({ format, resume: first.resume })
      }
    }),
    { numRuns: 12 },
  )
}, 60_000)
