import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { column, pageOf, type Setting, transformed } from '../../test/typeset.ts'
import { composePages } from './compose-pages.ts'
import type { Glyph } from './types.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuw'), minLength: 2, maxLength: 9 })
const sentence = (words: number) => fc.array(word, { minLength: words, maxLength: words }).map((all) => all.join(' '))
const heading = word.map((text) => text.toUpperCase())

/** Sections of a heading and lines, one below the other from `top` on. */
const sections = (x: number, top: number, words: number, count: number): fc.Arbitrary<Setting[]> =>
  fc
    .array(fc.record({ title: heading, lines: fc.array(sentence(words), { minLength: 2, maxLength: 5 }) }), {
      minLength: count,
      maxLength: count,
    })
    .map((all) => {
      let y = top
      return all.flatMap(({ title, lines }) => {
        const settings = [{ text: title, x, y, size: 12, weight: 700 }, ...column(x, y + 18, lines)]
        y += 18 + 14 * lines.length + 16
        return settings
      })
    })

/** A name across the page; below it a sidebar and a column of work, or rows with dates at the right. */
const anyPage: fc.Arbitrary<Setting[]> = fc
  .record({
    name: sentence(2),
    sidebar: sections(40, 103, 1, 3),
    main: sections(200, 100, 5, 3),
    dated: fc.array(sentence(3), { maxLength: 3 }),
    both: fc.boolean(),
  })
  .map(({ name, sidebar, main, dated, both }) => [
    { text: name, x: 40, y: 60, size: 22 },
    ...(both ? sidebar : []),
    ...main,
    ...dated.flatMap((text, index) => [
      { text, x: both ? 40 : 200, y: 560 + 14 * index },
      { text: `20${10 + index} - 20${12 + index}`, x: 480, y: 560 + 14 * index },
    ]),
  ])

const linesOf = (glyphs: readonly Glyph[]): string => composePages([pageOf([], { glyphs })]).text

/** A page takes some 10 ms. */
const RUNS = { numRuns: 40 }

describe('the text of a laid-out page stays the same', () => {
  test('in whatever order the file paints its glyphs', () => {
    fc.assert(
      fc.property(anyPage, fc.array(fc.nat(), { maxLength: 50 }), (settings, cuts) => {
        const { glyphs } = pageOf(settings)
        // Whole runs change places, and some runs are cut in two on the way.
        const runs = settings.map((setting) => pageOf([setting]).glyphs)
        const parts = runs.flatMap((run, index) => {
          const cut = (cuts[index] ?? 0) % (run.length + 1)
          return [run.slice(0, cut), run.slice(cut)]
        })
        const shuffled = parts.map((part, index) => ({ part, key: cuts[index % Math.max(1, cuts.length)] ?? index }))
        const repainted = shuffled.sort((a, b) => a.key - b.key).flatMap(({ part }) => part)
        expect(linesOf(repainted)).toBe(linesOf(glyphs))
      }),
      RUNS,
    )
  })

  test('without the space glyphs, which the white tells as well', () => {
    fc.assert(
      fc.property(anyPage, (settings) => {
        const { glyphs } = pageOf(settings)
        expect(linesOf(glyphs.filter(({ text }) => text !== ' '))).toBe(linesOf(glyphs))
      }),
      RUNS,
    )
  })

  test('larger, smaller, and elsewhere on a larger sheet', () => {
    fc.assert(
      fc.property(
        anyPage,
        fc.double({ min: 0.6, max: 1.8, noNaN: true }),
        fc.nat(80),
        fc.nat(80),
        (settings, scale, dx, dy) => {
          const page = pageOf(settings)
          expect(composePages([transformed(page, { scale, dx, dy })]).text).toBe(composePages([page]).text)
        },
      ),
      RUNS,
    )
  })
})

describe('nothing is lost or told twice', () => {
  test('every glyph that is seen is in exactly one line', () => {
    fc.assert(
      fc.property(anyPage, (settings) => {
        const { text } = composePages([pageOf(settings)])
        const sorted = (all: string) => [...all.replace(/\s/g, '')].sort().join('')
        expect(sorted(text)).toBe(sorted(settings.map((setting) => setting.text).join('')))
      }),
      RUNS,
    )
  })

  test('a sidebar is never mixed into the lines beside it', () => {
    fc.assert(
      fc.property(sections(40, 107, 1, 3), sections(200, 100, 5, 3), (sidebar, main) => {
        const lines = composePages([pageOf([...sidebar, ...main])]).text.split('\n')
        expect(lines.sort()).toEqual([...sidebar, ...main].map((setting) => setting.text).sort())
      }),
      RUNS,
    )
  })
})
