import { describe, expect, it } from 'vitest'
import { lintPosting } from './lint.ts'
import type { JobPosting } from './types.ts'

const posting = (fields: Partial<JobPosting>): JobPosting => ({
  title: 'Baker',
  description: '',
  requirements: 'Baking, Food safety',
  skills: [],
  experienceLevel: null,
  ...fields,
})

describe('lintPosting', () => {
  it.each([
    ['a sound posting', {}, []],
    [
      'an age limit',
      { description: 'Be under 40 years of age.' },
      [['protected-attribute', 'Be under 40 years of age']],
    ],
    ['a gender', { description: 'Female candidates only.' }, [['protected-attribute', 'Female candidates']]],
    ['a youthful team', { description: 'Join our young and dynamic team.' }, [['age-coded', 'young and dynamic']]],
    ['a rock star', { description: 'We need a rockstar.' }, [['gender-coded', 'rockstar']]],
    ['many years', { requirements: '15 years of experience' }, [['inflated-years', '15 years']]],
    [
      'a junior with years',
      { title: 'Junior Baker', requirements: '5 years of experience' },
      [['contradiction', '5 years']],
    ],
    ['nothing asked', { title: '', requirements: 'Hello there' }, [['no-criteria', undefined]]],
  ] as const)('%s', (_, fields, notes) => {
    expect(lintPosting(posting(fields)).map(({ rule, place }) => [rule, place?.quote])).toEqual(notes)
  })
})
