import { describe, expect, it } from 'vitest'
import { UsageError } from './failure.ts'
import { postingFrom } from './job-file.ts'

const longAd = `We look for somebody ${'who can bake bread '.repeat(15)}`

describe('a posting', () => {
  it.each([
    ['Baker\nBread.\nRolls.', { title: 'Baker', description: 'Bread.\nRolls.' }],
    ['\n  Baker  \nBread.', { title: 'Baker', description: 'Bread.' }],
    [longAd, { title: '', description: longAd }],
    [
      '{"title":"Baker","skills":["Bread",7],"experience_level":"senior"}',
      { title: 'Baker', skills: ['Bread'], experienceLevel: 'senior' },
    ],
    ['{"title":"Baker","experience_level":"wizard"}', { title: 'Baker', requirements: '', experienceLevel: null }],
  ])('is read from %j', (content, posting) => {
    expect(postingFrom(content)).toMatchObject(posting)
  })

  it.each(['', ' \n ', '{}', '{"title":" "}', '{"title"'])('is not read from %j', (content) => {
    expect(() => postingFrom(content)).toThrow(UsageError)
  })
})
