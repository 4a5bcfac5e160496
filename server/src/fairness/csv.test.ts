import { expect, it } from 'vitest'
import { toCell } from './csv.ts'

it.each([
  ['plain', 'plain'],
  ['Female, Asian', '"Female, Asian"'],
  ['a "quote"', '"a ""quote"""'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['\r=1', '"\'\r=1"'],
  [-1, '-1'],
  [0.5, '0.5'],
  [null, ''],
  [true, 'true'],
])('%j becomes %j', (value, cell) => expect(toCell(value)).toBe(cell))
