import { describe, expect, test } from 'vitest'
import { column, pageOf, type Setting } from '../../test/typeset.ts'
import { composePages } from '../document/compose-pages.ts'
import { findContinuations } from './columns.ts'
import { readRows } from './rows.ts'

const WIDE = [
  'Planned the harvest of all the vineyards in the upper valley,',
  'hired and trained the pickers, and kept the books of the farm.',
]
const SIDEBAR = ['Pruning', 'Grafting', 'Bees', 'Mead', 'Wine', 'Cider', 'Honey', 'Wax', 'Hemp', 'Rope']

/** Line texts: where the first line of a page goes on from. */
const continued = (...pages: readonly Setting[][]): [string, string][] => {
  const document = composePages(pages.map((settings, index) => ({ ...pageOf(settings), number: index + 1 })))
  const textOf = (line: number) => document.text.slice(document.lines[line]?.start, document.lines[line]?.end)
  return [...findContinuations(readRows(document))].map(([line, before]) => [textOf(line), textOf(before)])
}

describe('where a column goes on', () => {
  test('below the same column of the page before, when both pages have two', () => {
    const first = [...column(40, 60, SIDEBAR, 15), ...column(200, 63, [...WIDE, ...WIDE, ...WIDE])]
    const second = [
      ...column(40, 60, ['Yarn', 'Wool', 'Flax', 'Loom'], 15),
      ...column(200, 63, ['On the second page', ...WIDE]),
    ]
    expect(continued(first, second)).toEqual([
      ['Yarn', 'Rope'],
      ['On the second page', WIDE[1]],
    ])
  })

  test('in the main column, where the sidebar has ended with the first page', () => {
    const first = [...column(40, 63, [...WIDE, ...WIDE, ...WIDE]), ...column(400, 60, SIDEBAR, 15)]
    expect(continued(first, column(40, 60, ['On the second page', ...WIDE]))).toEqual([['On the second page', WIDE[1]]])
  })

  test('nowhere, when the text of the new page is much wider than the column at its edge', () => {
    const first = [...column(40, 60, SIDEBAR, 15), ...column(200, 63, [...WIDE, ...WIDE, ...WIDE])]
    expect(continued(first, column(40, 60, WIDE))).toEqual([])
  })
})
