import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { parseJob } from './parse.ts'
import { findProtected } from './protected.ts'
import type { JobPosting } from './types.ts'

const posting = (fields: Partial<JobPosting>): JobPosting => ({
  title: '',
  description: '',
  requirements: '',
  skills: [],
  experienceLevel: null,
  ...fields,
})

/** Wordings that choose people, next to which criteria would be easy to make by mistake. */
const WORDINGS = [
  'Male candidates only',
  'Female applicants preferred',
  'Under 30 years old',
  'Aged 25 to 35',
  'Maximum age 40',
  'Unmarried women',
  'Christian candidates only',
  'German citizens only',
  'French nationality required',
  'Able-bodied',
  'Not pregnant',
  'Heterosexual candidates',
  'No union members',
  'Attach a recent photo',
  'Photo required',
  'Completed military service',
  'Nur Frauen',
  'Nicht älter als 35 Jahre',
  'Deutsche Staatsangehörigkeit',
  'Hommes uniquement',
  'Moins de 30 ans',
  'De nationalité française',
  'Solo mujeres',
  'Edad entre 25 y 35 años',
  'Nacionalidad española',
  'Buena presencia',
]

test.each(WORDINGS)('no criterion comes of "%s"', (wording) => {
  expect(findProtected(fold(wording)).length).toBeGreaterThan(0)
  for (const fields of [
    { requirements: wording },
    { description: wording },
    { title: wording },
    { skills: [wording] },
    { requirements: `Must have: ${wording}` },
    { description: `Requirements:\n- ${wording}` },
  ])
    expect(parseJob(posting(fields)).criteria).toEqual([])
})

test('no criterion and no wording to compare ever comes of a protected attribute, whatever stands around it', () => {
  const around = fc.constantFrom(
    'Python',
    '3 years of experience',
    'Fluent English',
    'a degree',
    'You have',
    'and',
    '\n',
    '.',
  )
  const text = fc
    .array(fc.oneof(around, fc.constantFrom(...WORDINGS)), { maxLength: 8 })
    .map((parts) => parts.join(', '))
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(fc.constantFrom('Python', ...WORDINGS), { maxLength: 3 }),
      (requirements, description, skills) => {
        const { criteria } = parseJob(posting({ requirements, description, skills }))
        for (const { place } of criteria) expect(findProtected(fold(place.quote))).toEqual([])
      },
    ),
    { numRuns: 200 },
  )
})

test('a native speaker is asked for C2', () => {
  const { criteria } = parseJob(posting({ requirements: 'Native German speaker' }))
  expect(criteria).toMatchObject([{ id: 'language:german', level: 6 }])
})

test('the job around it is still read', () => {
  const { criteria } = parseJob(posting({ requirements: 'Male nurse under 30, with 3 years of experience in Python' }))
  expect(criteria.map(({ id }) => id)).toContain('skill:python')
})
