import { expect, it } from 'vitest'
import { dayColumns, meanBars } from './shape.ts'

it('draws a day with nothing as nothing, on its own date', () => {
  const columns = dayColumns(['2026-03-01', '2026-03-02'], [3])
  expect(columns.map(({ key, value }) => [key, value])).toEqual([
    ['2026-03-01', 3],
    ['2026-03-02', 0],
  ])
  expect(columns[1]?.label).toMatch(/2/)
})

it('leaves out means that are not known', () => {
  const unknown = {
    ...{ analysed: 1, overall_score: 60, skills_match: 62.5, experience_relevance: null, education_fit: null },
    ...{ project_validation: null, formatting: 20, trustworthiness: null, credibility: null },
  }
  expect(meanBars(unknown).map(({ label, value, tone }) => [label, value, tone])).toEqual([
    ['Skills', 62.5, 'fair'],
    ['Form', 20, 'weak'],
  ])
})
