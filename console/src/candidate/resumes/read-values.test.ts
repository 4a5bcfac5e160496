import type { UploadedResume } from '@zodie/sdk'
import { expect, it } from 'vitest'
import { groupValues, headingsOf, readValues } from './read-values.ts'

const place = (start: number, quote: string) => ({ page: 1, box: null, quote, start, end: start + quote.length })
const resume = {
  resume: { basics: { name: 'Ada Example' }, work: [{ startDate: '2019-03' }] },
  provenance: {
    '/work/0/startDate': { confidence: 0.9, place: place(40, 'March 2019') },
    '/basics/name': { confidence: 0.98, place: place(0, 'Ada Example') },
    '/basics/email': { confidence: 0.5 },
    '/basics/label': 'nonsense',
  },
  sections: [
    { kind: 'work', heading: place(30, 'Work') },
    { kind: 'contact', heading: null },
  ],
} as unknown as UploadedResume // the rest of it is not read

it('lists the values that have a place in the order of the page, in groups', () => {
  const values = readValues(resume)
  expect(values.map(({ label, text, confidence }) => [label, text, confidence])).toEqual([
    ['Name', 'Ada Example', 0.98],
    ['Start date', '2019-03', 0.9],
  ])
  expect(groupValues(values).map(({ name }) => name)).toEqual(['Basics', 'Work 1'])
})

it('finds the headings that were printed', () => {
  expect(headingsOf(resume).map(({ quote }) => quote)).toEqual(['Work'])
})
