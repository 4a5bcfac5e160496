import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageOf, typeset } from '../../test/typeset.ts'
import { composePages } from './compose-pages.ts'
import { composeText } from './compose-text.ts'
import type { Document, PageGlyphs } from './types.ts'

/** What types.ts promises of every Document. */
const expectInvariants = ({ text, lines, links, pages }: Document): void => {
  expect(lines.map((line) => text.slice(line.start, line.end)).join('\n')).toBe(text)
  let position = 0
  for (const line of lines) {
    expect(line.start).toBe(position)
    expect(line.end).toBeGreaterThan(line.start)
    expect(pages.some((page) => page.number === line.page)).toBe(true)
    let at = line.start
    for (const span of line.spans) {
      expect(span.start).toBe(at)
      expect(span.end).toBeGreaterThan(span.start)
      at = span.end
    }
    expect(at).toBe(line.end)
    position = line.end + 1
  }
  for (const link of links) {
    expect(link.start).toBeGreaterThanOrEqual(0)
    expect(link.end).toBeGreaterThanOrEqual(link.start)
    expect(link.end).toBeLessThanOrEqual(text.length)
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
  expect(text).not.toMatch(/[\u{0}-\u{8}\u{b}-\u{1f}\u{e000}-\u{f8ff}\p{Cs}]/u)
  expect(text).not.toMatch(/^[\t ]|[\t ]$|\n\n/m)
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
)

const anySetting = fc.record({
  text: anyText,
  x: fc.double({ min: -50, max: 650, noNaN: true }),
  y: fc.double({ min: -50, max: 900, noNaN: true }),
  size: fc.double({ min: 0, max: 40, noNaN: true }),
  angle: fc.constantFrom(0, 0, 0, 0.4, Math.PI / 2, Math.PI, 4.7),
  renderMode: fc.integer({ min: 0, max: 7 }),
  weight: fc.constantFrom(400, 700),
  font: fc.constantFrom('Sans', 'Symbol', 'Wingdings', 'FontAwesome', ''),
  fill: fc.record({
    red: fc.nat(255),
    green: fc.nat(255),
    blue: fc.nat(255),
    alpha: fc.constantFrom(255, 255, 255, 0),
  }),
})

const anyBox = fc.record({
  x: fc.integer({ min: -10, max: 600 }),
  y: fc.integer({ min: -10, max: 850 }),
  width: fc.integer({ min: 0, max: 600 }),
  height: fc.integer({ min: 0, max: 300 }),
})

const anyPage: fc.Arbitrary<PageGlyphs> = fc
  .record({
    settings: fc.array(anySetting, { maxLength: 25 }),
    fills: fc.array(
      fc.record({ box: anyBox, fill: fc.constantFrom(null, { red: 0, green: 0, blue: 0, alpha: 255 }) }),
      { maxLength: 3 },
    ),
    links: fc.array(fc.record({ href: fc.webUrl(), box: anyBox }), { maxLength: 3 }),
  })
  .map(({ settings, fills, links }) => pageOf(settings, { fills, links }))

describe('every Document keeps its promises', () => {
  test('of pages', () => {
    fc.assert(
      fc.property(fc.array(anyPage, { maxLength: 3 }), (pages) => {
        expectInvariants(composePages(pages.map((page, index) => ({ ...page, number: index + 1 }))))
      }),
    )
  })

  test('of plain text', () => {
    const anyLines = fc.array(fc.oneof(anyText, fc.constantFrom('', '# Work', '• a', 'a\tb', '   ')), { maxLength: 30 })
    fc.assert(
      fc.property(anyLines, fc.constantFrom('\n', '\r\n', '\r', '\u2028'), (lines, newline) => {
        expectInvariants(composeText(lines.join(newline)))
      }),
    )
  })
})

describe('no visible letter is lost or made up', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 12 })
  const grid = fc.record({ text: word, column: fc.nat(8), row: fc.nat(50) })

  test('whatever columns and rows the words form', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(grid, { selector: ({ column, row }) => `${column} ${row}`, maxLength: 80 }),
        (words) => {
          const glyphs = words.flatMap(({ text, column, row }) =>
            typeset({ text, x: 20 + column * 64, y: 30 + row * 14 }),
          )
          const { text } = composePages([pageOf([], { glyphs })])
          const sorted = (letters: string) => [...letters].sort().join('')
          expect(sorted(text.replace(/\s/g, ''))).toBe(sorted(words.map((each) => each.text).join('')))
          for (const each of words) expect(text).toContain(each.text)
        },
      ),
    )
  })

  test('the order of the glyphs in the file does not matter', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(grid, { selector: ({ column, row }) => `${column} ${row}`, maxLength: 40 }),
        (words) => {
          const settings = words.map(({ text, column, row }) => ({ text, x: 20 + column * 64, y: 30 + row * 14 }))
          expect(composePages([pageOf([...settings].reverse())]).text).toBe(composePages([pageOf(settings)]).text)
        },
      ),
    )
  })
})
