import { describe, expect, it } from 'vitest'
import { degreeLevelOf, fieldsAfter, findDegrees } from './degrees.ts'

describe('degreeLevelOf', () => {
  it.each([
    ['BSc (Hons)', 'bachelor'],
    ['BEd Secondary Education', 'bachelor'],
    ['M.Sc. Informatik', 'master'],
    ['Master', 'master'],
    ['Diplom-Ingenieur', 'master'],
    ['Licence professionnelle', 'bachelor'],
    ['Licenciatura en Derecho', 'bachelor'],
    ['PhD, Chemistry', 'doctorate'],
    ['Abitur', 'secondary'],
    ['BTS', 'associate'],
    ['Ausbildung zum Elektroniker', 'vocational'],
    ['Summer school', null],
  ] as const)('%s', (studyType, level) => {
    expect(degreeLevelOf(studyType)).toBe(level)
  })
})

describe('findDegrees', () => {
  it.each(['to a high degree', 'Certified Scrum Master', 'master data management', 'MS Office', '360 degree feedback'])(
    'finds none in "%s"',
    (text) => {
      expect(findDegrees(text)).toEqual([])
    },
  )
})

it('reads the fields of study behind a degree and where they end', () => {
  const text = "Bachelor's degree in Physics, Mathematics or a related field, and patience"
  const { fields, end } = fieldsAfter(text, "Bachelor's degree".length)
  expect(fields).toEqual(['physics', 'mathematics'])
  expect(text.slice(0, end)).toContain('Mathematics')
})
