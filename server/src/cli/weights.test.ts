import { DEFAULT_WEIGHTS } from '@zodie/engine'
import { describe, expect, it } from 'vitest'
import { weightsFrom } from './weights.ts'

describe('--weights', () => {
  it('names what it changes', () => {
    expect(weightsFrom('skill_alignment=2, education=0')).toEqual({ skill_alignment: 2, education: 0 })
  })
  it.each([
    ['skills=1', 'There is no part "skills"'],
    ['experience', 'must be a number'],
    ['experience=-1', 'must be a number'],
    ['experience=1e9', 'must be a number'],
    [
      Object.keys(DEFAULT_WEIGHTS)
        .map((name) => `${name}=0`)
        .join(','),
      'At least one part',
    ],
  ])('refuses %s', (raw, sentence) => {
    expect(() => weightsFrom(raw)).toThrow(sentence)
  })
})
