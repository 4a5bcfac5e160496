import { expect, it } from 'vitest'
import { composeText } from '../engine/src/document/compose-text.ts'
import { parseResume } from '../engine/src/resume/parse.ts'
import type { Resume } from '../engine/src/resume/types.ts'
import { f1Of } from './compare.ts'
import { type Field, judge } from './fields.ts'
import type { Truth } from './truth.ts'

const NOTHING: Truth = {
  file: 'someone.txt',
  name: null,
  email: null,
  phone: null,
  links: [],
  sections: [],
  companies: [],
  titles: [],
  schools: [],
  degrees: [],
  skills: [],
}

const empty = parseResume(composeText('x'), { asOf: '2026-01-01' })
const resume = (json: Partial<Resume['json']>): Resume => ({ ...empty, json: { ...empty.json, ...json } })
const job = { name: 'Harrowfen Mills', position: 'Weaver', startDate: '2019-02', highlights: [] }
const printed = { title: 'Weaver', company: 'Harrowfen Mills', start: '2019-02', end: null }

it('judges only what the truth speaks of', () => {
  expect([...judge(empty, NOTHING).keys()]).toEqual([])
})

it.each<readonly [string, Field, Resume, Partial<Truth>, number]>([
  ['a name in capitals', 'name', resume({ basics: { name: 'ADA STOKOE' } }), { name: 'Ada Stokoe' }, 1],
  ['a role with both right', 'roles', resume({ work: [job] }), { work: [printed] }, 1],
  ['a role at another company', 'roles', resume({ work: [{ ...job, name: 'Elsewhere' }] }), { work: [printed] }, 0],
  ['dates to the month', 'work dates', resume({ work: [job] }), { work: [printed] }, 1],
  ['a month that was lost', 'work dates', resume({ work: [{ ...job, startDate: '2019' }] }), { work: [printed] }, 0],
  ['an end that is not printed', 'work dates', resume({ work: [{ ...job, endDate: '2020' }] }), { work: [printed] }, 0],
  [
    'a degree in its parts',
    'degrees',
    resume({ education: [{ studyType: 'BSc', area: 'Geology', courses: [] }] }),
    { degrees: ['BSc in Geology'] },
    1,
  ],
  [
    'a town that is not the printed one',
    'location',
    resume({ basics: { location: { city: 'Leeds' } } }),
    { address: 'Graz, Austria' },
    0,
  ],
])('%s', (_, field, found, truth, expected) => {
  const result = judge(found, { ...NOTHING, ...truth }).get(field)
  expect(result && f1Of(result)).toBe(expected)
})
