import { describe, expect, test } from 'vitest'
import { composeText } from './compose-text.ts'

describe('composeText', () => {
  test('marks without end on one letter are cut to what a script may write', () => {
    const { text } = composeText(`Ada Byron e${'\u0323\u0301'.repeat(5_000)} x`)
    expect(text).toMatch(/^Ada Byron [^ ]{25,35} x$/u)
  })

  test('paragraphs become regions, blank lines go', () => {
    const { text, lines } = composeText('Ada Byron\r\nLyon\r\n\r\n\r\nGardener since 2015\r\n')
    expect(text).toBe('Ada Byron\nLyon\nGardener since 2015')
    expect(lines.map((line) => line.region)).toEqual([0, 0, 1])
  })

  test('tabs and runs of three spaces are one TAB, two spaces are not', () => {
    expect(composeText('Vine Farm \t\t 2019\nBee Farm     2015\nLake  School').text).toBe(
      'Vine Farm\t2019\nBee Farm\t2015\nLake  School',
    )
  })

  test('Markdown headings give the outline and lose their marks', () => {
    const { text, lines } = composeText('# Ada Byron\n## Work ##\n#1 in the valley\n- Pruned\n* Grafted\n• Baked')
    expect(text).toBe('Ada Byron\nWork\n#1 in the valley\n- Pruned\n* Grafted\n• Baked')
    expect(lines.map((line) => line.outline)).toEqual([1, 2, null, null, null, null])
    expect(lines.map((line) => line.bullet)).toEqual([false, false, false, true, true, true])
  })

  test('what cannot be printed is dropped, spaces of every kind are one kind', () => {
    expect(composeText('A\u0000d\u00ada\u200b Byron\ufeff\ue000').text).toBe('Ada Byron')
    expect(composeText('Ada\u00a0Byron').text).toBe('Ada Byron')
  })
})
