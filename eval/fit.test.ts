import { describe, expect, it } from 'vitest'
import { postingOf } from './fit.ts'
import { ndcg, spearman } from './ranking.ts'

describe('spearman', () => {
  it.each([
    ['the same order', [1, 2, 3], [10, 20, 30], 1],
    ['the reverse', [1, 2, 3], [3, 2, 1], -1],
    ['ties averaged', [1, 1, 2], [1, 2, 3], 0.866],
    ['nothing to order by', [1, 1, 1], [1, 2, 3], null],
  ] as const)('%s', (_, one, other, expected) => {
    const rho = spearman(one, other)
    expect(rho === null ? null : Math.round(rho * 1000) / 1000).toBe(expected)
  })
})

describe('ndcg', () => {
  it.each([
    ['the ideal order', [9, 5, 1], [3, 1, 0], 1],
    ['all scores tied share the gain', [5, 5], [1, 0], 0.815],
    ['the reverse', [1, 9], [1, 0], 0.631],
    ['no relevant one', [1, 2], [0, 0], null],
  ] as const)('%s', (_, scores, grades, expected) => {
    const value = ndcg(scores, grades)
    expect(value === null ? null : Math.round(value * 1000) / 1000).toBe(expected)
  })
})

it('takes the first line of a job text as its title', () => {
  expect(postingOf('Baker \nRequired: bread')).toMatchObject({ title: 'Baker', description: 'Required: bread' })
})
