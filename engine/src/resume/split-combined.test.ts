import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { parseResume } from './parse.ts'

const read = (section: string) =>
  parseResume(
    composeText(`Orla Fennimore\norla@post.example\n\nEXPERIENCE\nPlanner, Quillhaven Ltd, 2017 – 2023\n\n${section}`),
    { asOf: '2026-01-01' },
  )

describe('a combined heading', () => {
  it('gives skills and languages their own', () => {
    const { json } = read('SKILLS & LANGUAGES\nPython, SQL, Excel\nEnglish (native), German (B2)')
    expect(json.skills.flatMap(({ keywords }) => keywords)).toEqual(['Python', 'SQL', 'Excel'])
    expect(json.languages.map(({ language }) => language)).toEqual(['English', 'German'])
  })

  it('gives schools and certificates their own', () => {
    const { json } = read(
      'EDUCATION AND CERTIFICATIONS\nBSc Geography, University of Oakhurst, 2013 – 2016\n\nForklift Licence, 2018\nCertified Scrum Master, 2020',
    )
    expect(json.education.map(({ institution }) => institution)).toEqual(['University of Oakhurst'])
    expect(json.certificates.map(({ name }) => name)).toEqual(['Forklift Licence', 'Certified Scrum Master'])
  })

  it('follows labels', () => {
    const { json } = read('SKILLS AND INTERESTS\nTools: Python, SQL\nInterests: rowing, maps')
    expect(json.skills.flatMap(({ keywords }) => keywords)).toEqual(['Python', 'SQL'])
    expect(json.interests.map(({ name }) => name)).toEqual(['rowing', 'maps'])
  })

  it('stays one section of the resume, and loses no line', () => {
    const { sections } = read('SKILLS & LANGUAGES\nPython, SQL\nEnglish, German')
    expect(sections.map(({ title }) => title)).toEqual([null, 'EXPERIENCE', 'SKILLS & LANGUAGES'])
    expect(sections.flatMap(({ lines }) => lines)).toHaveLength(7)
  })
})
