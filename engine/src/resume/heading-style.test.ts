import { describe, expect, it } from 'vitest'
import { column, pageOf } from '../../test/typeset.ts'
import { composePages } from '../document/compose-pages.ts'
import { readRows } from './rows.ts'
import { readSections } from './sections.ts'

/** A page of sections, each heading bold and in the size that is given for it. */
function titlesOf(headings: readonly (readonly [title: string, size: number])[]): readonly (string | null)[] {
  const settings = headings.flatMap(([text, size], at) => [
    { text, x: 50, y: 120 + at * 60, size, weight: 700 },
    ...column(50, 142 + at * 60, ['Cared for people who were very ill and', 'wrote down what each of them asked for']),
  ])
  const document = composePages([pageOf([{ text: 'Jane Roe', x: 50, y: 60, size: 28, weight: 700 }, ...settings])])
  return readSections(document, readRows(document)).flatMap(({ title }) => (title === null ? [] : [title]))
}

describe('the sizes of headings', () => {
  it('are one size where a picture was measured', () => {
    const headings = [
      ['Experience', 13.9],
      ['What I stand for', 13.3],
      ['Education', 13.6],
      ['Selected Honors', 13.2],
      ['Skills', 14.1],
    ] as const
    expect(titlesOf(headings)).toEqual(headings.map(([title]) => title))
  })

  it('are two levels where the smaller one is set so', () => {
    expect(
      titlesOf([
        ['Experience', 16],
        ['Education', 16],
        ['Awards', 11],
        ['Skills', 16],
      ]),
    ).toEqual(['Experience', 'Education', 'Skills'])
  })
})

describe('a headline', () => {
  it('is no heading of a section', () => {
    expect(
      titlesOf([
        ['Welcome to my page', 14],
        ['Experience', 14],
        ['Education', 14],
        ['Skills', 14],
      ]),
    ).toContain('Welcome to my page')
  })
})
