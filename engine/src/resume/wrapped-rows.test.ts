import { describe, expect, it } from 'vitest'
import { column, pageOf, type Setting } from '../../test/typeset.ts'
import { composePages } from '../document/compose-pages.ts'
import { readRows } from './rows.ts'
import { joinUpToDates, joinWrapped, wouldHaveFitted } from './wrapped-rows.ts'

const rowsOf = (settings: readonly Setting[]) => readRows(composePages([pageOf(settings)]))
const textsOf = (rows: ReturnType<typeof rowsOf>) => rows.map(({ text }) => text)

describe('joinWrapped', () => {
  it.each<readonly [why: string, lines: readonly string[], joined: readonly string[]]>([
    [
      'a comma is open',
      ['Carpentry and roofing of old houses,', 'masonry', 'Beekeeping'],
      ['Carpentry and roofing of old houses, masonry', 'Beekeeping'],
    ],
    [
      'a small letter goes on',
      ['Accounting by the rules of large firms', 'in three currencies', 'Payroll'],
      ['Accounting by the rules of large firms in three currencies', 'Payroll'],
    ],
    [
      'a joining word is left over',
      ['Restoration of furniture in museums and', 'Libraries', 'Payroll'],
      ['Restoration of furniture in museums and Libraries', 'Payroll'],
    ],
    [
      'a list in a row',
      ['Carpentry · Roofing · Old masonry ·', 'Beekeeping · Grafting'],
      ['Carpentry · Roofing · Old masonry · Beekeeping · Grafting'],
    ],
  ])('joins where %s', (_, lines, joined) => {
    expect(textsOf(joinWrapped(rowsOf(column(40, 100, lines))))).toEqual(joined)
  })

  it.each<readonly [why: string, lines: readonly string[]]>([
    ['the next word had room above', ['Carpentry,', 'masonry of old houses in the upper valley']],
    ['another label begins', ['Tools of the carpentry of old houses and', 'Crafts: masonry']],
    ['each row is an item', ['Carpentry', 'Masonry', 'Beekeeping']],
  ])('does not where %s', (_, lines) => {
    expect(textsOf(joinWrapped(rowsOf(column(40, 100, lines))))).toEqual(lines)
  })

  it('joins what stands closer than items do', () => {
    const settings = [
      ...column(40, 100, ['Restoration of furniture in old', 'Museums'], 13),
      ...column(40, 130, ['Beekeeping in the upper valleys', 'Grafting'], 13),
    ]
    expect(textsOf(joinWrapped(rowsOf(settings)))).toEqual([
      'Restoration of furniture in old Museums',
      'Beekeeping in the upper valleys Grafting',
    ])
  })

  it('keeps every offset: the text between start and end is as long as the row', () => {
    const rows = joinWrapped(rowsOf(column(40, 100, ['Carpentry and roofing of old houses,', 'masonry'])))
    for (const { start, end, text } of rows) expect(text).toHaveLength(end - start)
  })
})

describe('joinUpToDates', () => {
  it('joins full lines to the date of their item, where all items then have one', () => {
    const lines = ['First Aid at Work, Red Lantern', 'Training School, 2023', 'Forklift Licence, 2021']
    expect(textsOf(joinUpToDates(rowsOf(column(40, 100, lines))))).toEqual([
      'First Aid at Work, Red Lantern Training School, 2023',
      'Forklift Licence, 2021',
    ])
  })
})

describe('wouldHaveFitted', () => {
  it.each([
    ['a break made by hand', ['Carpentry', 'Masonry of old houses in the valley'], true],
    ['a break made by the margin', ['Masonry of old houses in the valley', 'Beekeeping'], false],
  ])('tells %s', (_, lines, expected) => {
    const [above, row] = rowsOf(column(40, 100, lines))
    expect(above && row && wouldHaveFitted(above, row)).toBe(expected)
  })
})
