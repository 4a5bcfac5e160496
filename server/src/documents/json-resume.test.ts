import { readdirSync, readFileSync } from 'node:fs'
import { parseResume } from '@zodie/engine'
import { describe, expect, it } from 'vitest'
import { inventPerson } from '../../../fixtures/people.ts'
import type { ResumeLanguage } from '../../../fixtures/person.ts'
import { renderDocx } from '../../../fixtures/render-docx.ts'
import { listJsonResumeFaults } from '../../test/json-resume-schema.ts'
import { readDocument } from './read-document.ts'

const resumes = new URL('../../../fixtures/resumes/', import.meta.url)
const files = readdirSync(resumes).filter((name) => !name.endsWith('.json'))
const languages: readonly ResumeLanguage[] = ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'zh']

const readJson = async (bytes: Uint8Array) => parseResume(await readDocument(bytes), { asOf: '2026-09-15' }).json

describe('what is read is a JSON Resume', () => {
  it.each(files)('%s', async (file) => {
    expect(listJsonResumeFaults(await readJson(new Uint8Array(readFileSync(new URL(file, resumes)))))).toEqual([])
  })

  it.each(languages)('of somebody with everything, in %s', async (lang) => {
    const { bytes } = await renderDocx(inventPerson('everything', { lang, full: true }), 'headings')
    expect(listJsonResumeFaults(await readJson(bytes))).toEqual([])
  })

  it('and anything else would be noticed', () => {
    const faults = listJsonResumeFaults({
      basics: { name: 7 },
      work: [{ startDate: 'May 2020', company: 'Plinth' }],
      education: [],
    })
    expect(faults).toEqual([
      "/: must have required property 'skills'",
      '/basics/name: must be string',
      '/work/0: must NOT have additional properties',
      expect.stringMatching(/^\/work\/0\/startDate: must match pattern/),
    ])
  })
})
