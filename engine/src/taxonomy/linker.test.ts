import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLinker } from './linker.ts'
import type { TaxonomyConcept } from './types.ts'

const concept = (name: string, ...others: string[]): TaxonomyConcept => ({
  uri: `esco:${name}`,
  kind: 'skill',
  name,
  labels: [name, ...others],
})
const CONCEPTS = [
  concept('tune rain organs', 'adjust rain organs', 'rain organ tuning'),
  concept('tend moss roofs', 'care for moss roofs', 'maintain moss roofs'),
  concept('work in teams', 'teamwork'),
  concept('work independently', 'act autonomously'),
  concept('manage budgets', 'budget administration'),
  concept('PostgreSQL', 'PostgreSQL database'),
  concept('Java (computer programming)', 'Java programming language'),
]
const linker = createLinker(CONCEPTS)

describe('the linker', () => {
  it.each([
    ['tune rain organs', 'tune rain organs'],
    ['Tuning of large rain organs.', 'tune rain organs'],
    ['looking after roofs of moss', 'tend moss roofs'],
    ['team player', 'work in teams'],
    ['independence', 'work independently'],
    ['lead the budget', 'manage budgets'],
    ['psql', 'PostgreSQL'], // an alias of our lexicon
    ['java', 'Java (computer programming)'],
  ])('%s → %s', (phrase, name) => expect(linker.rank(phrase, 1).map((ranked) => ranked.name)).toEqual([name]))

  it.each(['', '...', 'zither', 'the of and'])('answers nothing where nothing is alike: %j', (phrase) =>
    expect(linker.rank(phrase, 5)).toEqual([]),
  )

  it('ranks no more than asked, best first, each once, and the same every time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'tune rain moss roofs team work budget java manage care'.split(' ')), {
          maxLength: 6,
        }),
        fc.integer({ min: 0, max: 8 }),
        (words, limit) => {
          const ranked = linker.rank(words.join(' '), limit)
          const scores = ranked.map(({ score }) => score)
          expect(ranked.length).toBeLessThanOrEqual(limit)
          expect(scores).toEqual(scores.toSorted((a, b) => b - a))
          expect(new Set(ranked.map(({ uri }) => uri)).size).toBe(ranked.length)
          expect(createLinker(CONCEPTS).rank(words.join(' '), limit)).toEqual(ranked)
        },
      ),
      { numRuns: 20 },
    )
  })
})
