import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ADVANCE, column, pageOf, type Setting } from '../../test/typeset.ts'
import { boxOfRange } from './box-of-range.ts'
import { composePages } from './compose-pages.ts'
import { composeText } from './compose-text.ts'

const boxOf = (settings: readonly Setting[], words: string) => {
  const document = composePages([pageOf(settings)])
  const start = document.text.indexOf(words)
  return boxOfRange(document, start, start + words.length)
}
const width = (text: string, size = 10) => text.length * ADVANCE * size

describe('boxOfRange', () => {
  it.each([
    ['a whole line', [{ text: 'Jane Roe', x: 50, y: 80 }], 'Jane Roe', 50],
    ['the end of a line', [{ text: 'Nurse, Mercy Hospital', x: 50, y: 80 }], 'Mercy Hospital', 50 + width('Nurse, ')],
    ['the middle of a line', [{ text: 'Lyon, France, 2019', x: 50, y: 80 }], 'France', 50 + width('Lyon, ')],
    [
      'a date at the right margin',
      [
        { text: 'Nurse at Mercy Hospital', x: 50, y: 80 },
        { text: '2018 to 2020', x: 480, y: 80 },
      ],
      '2018 to 2020',
      480,
    ],
    ['a date beside its title', [...column(50, 80, ['Nurse']), { text: '2018', x: 480, y: 80 }], '2018', 480],
  ])('is around %s', (_, settings, words, x) => {
    const box = boxOf(settings, words)
    expect(box?.x).toBeCloseTo(x, 0)
    expect(box?.width).toBeCloseTo(width(words), 0)
  })

  it('holds all lines of a text that wraps', () => {
    const box = boxOf(
      column(50, 80, ['Cared for people who were', 'very ill and well again']),
      'people who were\nvery ill',
    )
    expect(box).toMatchObject({ x: 50, width: width('Cared for people who were') })
    expect(box?.height).toBeGreaterThan(14)
  })

  it('is null where the format has no boxes', () => {
    expect(boxOfRange(composeText('Jane Roe'), 0, 4)).toBeNull()
  })

  it('is a part of its line, and not empty, for any range', () => {
    const document = composePages([
      pageOf([...column(50, 80, ['Nurse at Mercy Hospital', 'Cared for people']), { text: '2018', x: 480, y: 80 }]),
    ])
    const [first] = document.lines
    const end = first?.end ?? 0
    fc.assert(
      fc.property(fc.nat(end - 1), fc.nat(end - 1), (one, two) => {
        const box = boxOfRange(document, Math.min(one, two), Math.max(one, two) + 1)
        expect(box?.width).toBeGreaterThan(0)
        expect(box?.x).toBeGreaterThanOrEqual(50 - 0.01)
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(500.01)
      }),
    )
  })
})
