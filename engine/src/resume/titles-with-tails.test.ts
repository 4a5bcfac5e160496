import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { readNamedItems } from './named-items.ts'
import { readRows } from './rows.ts'
import { titleScore } from './vocabulary.ts'
import { readWork } from './work.ts'

const jobsOf = (text: string) =>
  readWork(readRows(composeText(text)), false).jobs.map(({ draft }) => [draft.position?.value, draft.name?.value])

describe('a title and what belongs to it', () => {
  it.each([
    ['a slash', 'Line Cook / Grill | Mama Wambui | 2015 – 2020', 'Line Cook / Grill', 'Mama Wambui'],
    ['a dash before a bar', 'Accountant – Leases | Birchwood | 2016 – 2019', 'Accountant – Leases', 'Birchwood'],
    [
      'a dash before "at"',
      'Charge Nurse – Step-Down at Saint Ita Hospital\t2019 – 2021',
      'Charge Nurse – Step-Down',
      'Saint Ita Hospital',
    ],
    ['a name that begins like "at"', 'Sous Chef\nChez Renaude\n2020 – 2021', 'Sous Chef', 'Chez Renaude'],
    [
      'a firm named by its trade',
      'Content Executive, Oak & Heron Distillers\t2012 – 2014',
      'Content Executive',
      'Oak & Heron Distillers',
    ],
  ])('%s', (_, text, title, company) => {
    expect(jobsOf(text)).toEqual([[title, company]])
  })

  it('is no other employer under one that has a line of its own', () => {
    const text =
      'Hallow Department Store, Tulsa, OK\nStore Manager\t2021 – 2023\n- Hired ten people\nStore Supervisor, Women’s Shoes\t2017 – 2020\n- Kept the till'
    expect(jobsOf(text)).toEqual([
      ['Store Manager', 'Hallow Department Store'],
      ['Store Supervisor, Women’s Shoes', 'Hallow Department Store'],
    ])
  })

  it.each([
    ['Manager’s Arms', 0],
    ['National Guard', 0],
    ['Flautist', 1],
    ['Executive Chef / Baker', 1],
  ])('%s', (text, score) => {
    expect(titleScore(text)).toBe(score)
  })
})

describe('who gave a certificate', () => {
  it.each([
    ['Cash Handling Course (Board of Tellers, 2019)', 'Cash Handling Course', 'Board of Tellers'],
    ['Project Management Professional (PMP), 2019', 'Project Management Professional (PMP)', undefined],
  ])('%s', (text, name, by) => {
    const [item] = readNamedItems(readRows(composeText(text)), false, 'certificates')
    expect([item?.name.value, item?.by?.value]).toEqual([name, by])
  })
})
