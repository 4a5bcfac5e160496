import { expect, test } from 'vitest'
import { column, pageOf } from '../../../test/typeset.ts'
import { composePages } from '../compose-pages.ts'

const textOf = (lines: readonly string[]): string => composePages([pageOf(column(50, 60, lines))]).text

test.each([
  [
    'a word cut at the end of a line stands whole where it begins',
    ['Led the develop-', 'ment of maps'],
    'Led the development\nof maps',
  ],
  ['with what closes the sentence', ['Led the develop-', 'ment. Then rested'], 'Led the development.\nThen rested'],
  ['a line of nothing but the rest goes', ['Led the develop-', 'ment'], 'Led the development'],
  ['a compound keeps its hyphen', ['A well-', 'known gardener'], 'A well-\nknown gardener'],
  ['so does one that is written in the same text', ['A bee-line, no bee-', 'line'], 'A bee-line, no bee-\nline'],
  ['and one of several parts', ['The state-of-the-', 'art press'], 'The state-of-the-\nart press'],
  ['so is a name in capitals', ['Used MAT-', 'LAB daily'], 'Used MATLAB\ndaily'],
  ['a name keeps its hyphen', ['Anne Smith-', 'Jones'], 'Anne Smith-\nJones'],
  ['an address is no word', ['linkedin.com/in/ada-', 'byron'], 'linkedin.com/in/ada-\nbyron'],
  ['a range of years stays open', ['Lyon 2019-', 'today'], 'Lyon 2019-\ntoday'],
  ['a list item does not finish a word', ['Bred the best ca-', '• nary'], 'Bred the best ca-\n• nary'],
])('%s', (_, lines, text) => {
  expect(textOf(lines)).toBe(text)
})

test('also beside a date in the margin', () => {
  const settings = [{ text: '2019', x: 50, y: 60 }, ...column(120, 60, ['Led the develop-', 'ment of maps'])]
  expect(composePages([pageOf(settings)]).text).toBe('2019\tLed the development\nof maps')
})

test('the box of a line is where the line is printed', () => {
  const [line] = composePages([pageOf(column(50, 60, ['Led the develop-', 'ment of maps'], 14))]).lines
  expect(line?.box?.height).toBeLessThan(14)
})
