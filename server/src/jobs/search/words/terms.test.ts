import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTerms } from './terms.ts'

describe('reading what was typed', () => {
  it.each<[string, string[]]>([
    ['backend engineer', ['backend', 'engineer…']],
    ['backend engineer ', ['backend', 'engineer']],
    ['"backend engineer" -php', ['backend engineer', '-php']],
    ['-"red tape" form', ['-red tape', 'form…']],
    ['"never closed at all', ['never closed at all…']],
    ['C++, C# & .NET', ['C++', 'C#', '.NET…']],
    ['CI/CD', ['CI CD…']],
    ['Zürich’s école', ['Zürich s', 'école…']],
    ['-', []],
    ['!!! ()', []],
    ["' or 1=1; --", ['or', '1 1…']],
  ])('%s', (query, expected) => {
    const read = readTerms(query).map(
      ({ words, isWithout, isOpen }) => `${isWithout ? '-' : ''}${words}${isOpen ? '…' : ''}`,
    )
    expect(read).toEqual(expected)
  })

  it('takes any string, and gives words only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const terms = readTerms(query)
        expect(terms.length).toBeLessThanOrEqual(16)
        for (const { words } of terms) {
          expect(words).toMatch(/^[\p{L}\p{N}\p{M}+#. ]+$/u)
          expect(words).toMatch(/[\p{L}\p{N}]/u)
        }
      }),
    )
  })
})
