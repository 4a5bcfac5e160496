import { expect, it } from 'vitest'
import { weighScores } from './dimensions.ts'

const scored = {
  skill_alignment_score: 70,
  experience_score: 100,
  education_score: null,
  project_validation_score: 50,
  formatting_score: 90,
  trustworthiness_score: null,
  credibility_score: 80,
  weights: {
    skill_alignment: 45,
    experience: 22,
    education: 8,
    project_validation: 10,
    formatting: 5,
    trustworthiness: 5,
  },
}

it('shares the weight of what could not be judged among the rest', () => {
  const parts = weighScores(scored)
  expect(parts.find(({ dimension }) => dimension.weight === 'education')?.share).toBe(0)
  expect(parts.find(({ dimension }) => dimension.weight === 'skill_alignment')?.share).toBeCloseTo(45 / 82)
  expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
})

it('gives no shares where nothing counts', () => {
  expect(weighScores({ ...scored, weights: {} }).every(({ share }) => share === 0)).toBe(true)
})
