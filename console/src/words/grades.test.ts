import { expect, it } from 'vitest'
import { levelOf } from './grades.ts'

it.each([
  ['skill', 'evidenced', 'Shown in use'],
  ['education', 'evidenced', 'Met'],
  ['licence', 'none', 'Not met'],
  ['language', 'listed', 'Stated'],
  ['experience', 'partial', 'In part'],
  ['education', 'a level to come', 'a level to come'],
])('a criterion of kind %s that is %s is called %s', (kind, level, word) =>
  expect(levelOf(level, kind).word).toBe(word),
)
