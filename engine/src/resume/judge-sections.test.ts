import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { judgeSections } from './judge-sections.ts'
import { readRows } from './rows.ts'
import type { SectionRows } from './sections.ts'
import type { SectionKind } from './types.ts'

const sectionOf = (kind: SectionKind, title: string, text: string): SectionRows => {
  const [row] = readRows(composeText(title))
  const heading = row ? { row, kind, kinds: [kind], title: row, rest: null, second: null } : null
  return { kind, title, heading, rows: readRows(composeText(text)), lines: [] }
}

const kindsOf = (...sections: readonly SectionRows[]) => judgeSections(sections).map(({ kind }) => kind)

const JOBS = 'Staff Nurse, Mercy Hospital\t2018 - 2020\n- Cared for people\nCare Aide, Elm Clinic\t2015 - 2018'
const STUDIES = 'University of Oakhurst\nBSc Physics, 2012 - 2015'

describe('a section under a heading no table knows', () => {
  it.each<readonly [kind: SectionKind, title: string, text: string]>([
    ['work', 'Where I Have Been', JOBS],
    ['education', 'What I Learned', STUDIES],
    ['languages', 'I Can Talk In', 'English (native)\nGerman – C1'],
    ['skills', 'What I Do Well', 'Figma, Typography, After Effects, Prototyping'],
    ['other', 'About Boats', 'I have built three boats, and sold two of them.'],
    ['other', 'A Few Numbers', 'Boats, built'],
    ['other', 'When I Was Away', 'Around the world\t2016 - 2017'],
  ])('is %s: %s', (kind, title, text) => {
    expect(kindsOf(sectionOf('other', title, text))).toEqual([kind])
  })

  it('stays what it is where the resume has such a section', () => {
    expect(kindsOf(sectionOf('work', 'Experience', JOBS), sectionOf('other', 'Where I Have Been', JOBS))).toEqual([
      'work',
      'other',
    ])
  })

  it('is left alone when its heading is known, whatever it holds', () => {
    expect(kindsOf(sectionOf('interests', 'Interests', JOBS))).toEqual(['interests'])
  })

  it('is left alone when it holds nothing', () => {
    expect(kindsOf(sectionOf('other', 'Where I Have Been', ''))).toEqual(['other'])
  })

  it('is left alone when it has no heading', () => {
    expect(kindsOf({ ...sectionOf('other', 'x', JOBS), heading: null })).toEqual(['other'])
  })
})

describe('a heading that may head several things', () => {
  const PROSE = 'Nurse who likes long shifts and short meetings, at home on renal wards.'

  it.each<readonly [kind: SectionKind, title: string, text: string]>([
    ['summary', 'Qualifications', PROSE],
    ['education', 'Qualifications', STUDIES],
    ['work', 'Career Summary', JOBS],
    ['summary', 'Career Summary', PROSE],
  ])('is %s: %s', (kind, title, text) => {
    expect(kindsOf(sectionOf('summary', title, text))).toEqual([kind])
  })

  it('heads prose where the resume has a section of jobs beside it', () => {
    expect(kindsOf(sectionOf('work', 'Experience', JOBS), sectionOf('summary', 'Career Summary', JOBS))).toEqual([
      'work',
      'summary',
    ])
  })
})
