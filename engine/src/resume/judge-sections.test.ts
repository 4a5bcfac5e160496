import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { parseResume } from './parse.ts'

const kindsOf = (text: string) =>
  parseResume(composeText(text), { asOf: '2026-01-01' }).sections.flatMap(({ kind, title }) =>
    title === null ? [] : [`${title}: ${kind}`],
  )

const HEAD = 'Imogen Castlereagh\nimogen@example.com\n\n'
const ROLES = 'Staff Nurse, Port Ellery Hospital\nJan 2019 – Mar 2022\n- Ran the night ward\n'
const STUDIES = 'BSc Nursing\nUniversity of Fenwick\n2012 – 2015\n'
const PROSE = 'Nurse who likes long shifts and short meetings, at home on renal wards.\n'

describe('a heading that may head several things', () => {
  it.each([
    ['prose', `${HEAD}QUALIFICATIONS\n${PROSE}\nEXPERIENCE\n${ROLES}`, 'QUALIFICATIONS: summary'],
    ['studies', `${HEAD}QUALIFICATIONS\n${STUDIES}\nEXPERIENCE\n${ROLES}`, 'QUALIFICATIONS: education'],
    ['jobs', `${HEAD}CAREER SUMMARY\n${ROLES}\nEDUCATION\n${STUDIES}`, 'CAREER SUMMARY: work'],
    ['prose beside jobs', `${HEAD}CAREER SUMMARY\n${PROSE}\nEXPERIENCE\n${ROLES}`, 'CAREER SUMMARY: summary'],
  ])('heads %s', (_, text, wanted) => {
    expect(kindsOf(text)).toContain(wanted)
  })
})
