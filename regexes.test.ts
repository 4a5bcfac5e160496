import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtRegexes, writtenRegexes } from './engine/test/regexes/find.ts'
import { judge, type Verdict } from './engine/test/regexes/judge.ts'

// No file may be slow to read because an expression is slow to fail. Each one that is written out in the engine and the
// server has been judged by recheck; the verdict depends on nothing but its text, so verdicts are kept beside the tool
// (`node engine/test/regexes/write-verdicts.ts`). One that is not there yet is judged now, which may take four seconds.

// The file is our own, written by write-verdicts.ts.
const VERDICTS = JSON.parse(
  readFileSync(new URL('./engine/test/regexes/verdicts.json', import.meta.url), 'utf8'),
) as Record<string, Verdict>

/**
 * The square of a line is bearable, because no line is longer than 2,000 characters (engine/src/document/long-lines.ts);
 * that it is so on 300,000 characters of fifty kinds is tested by server/src/documents/hostile.test.ts in `npm run test:long`, on 100,000 in each run.
 */
const MOST = 2

/**
 * Long lists of words, which the tool does not finish with in four seconds. Each was tried on 1,500 characters of thirty
 * signs and of its own words, repeated: at most 0.3 s on a busy machine, and none sees more than the given `input`.
 */
const WITH_ALTERNATIVES = [
  { part: 'passport|licen', because: 'input: one line; a square of white space, which lines do not repeat' },
  { part: 'phone|tel|telephone', because: 'input: the 24 characters before a number; white space is bounded' },
  { part: '(?:or|and\\/or)\\s(?:relevant ', because: 'input: a sentence of 1,200; every word ends in its own space' },
  { part: '(?<![a-z])(?:is|are|would be', because: 'input: a sentence of 1,200; a square of white space' },
  { part: '[\\p{L}\\p{N}._+-]{2,64}) ?(?:', because: 'input: a line of 2,000; at most 64 × 63 steps a start' },
  { part: '[.;:()\\d]|,?\\s(?:or|and|oder', because: 'input: a sentence of 1,200; every word ends in its own space' },
  { part: '^(?:(?:your|main|key', because: 'input: a sentence of 1,200, from its start; words and spaces alternate' },
  { part: '^(?:\\s?(?:\\)|', because: 'input: a sentence of 1,200, from its start; each turn takes another word' },
  { part: '^---[ \\t]*', because: 'from the start of the file; at most 5,000 characters' },
  { part: '^<a\\s[^>]{0,500}', because: 'from the start of a tag; every repetition is bounded' },
  { part: '(?:date of birth|d\\.o\\.b', because: 'input: lines of 2,000, from their starts; one run of white space' },
  { part: '|or even|oder', because: 'input: the words between two skills, from their start; a square of white space' },
  { part: '^[\\s,)]*(?:or|oder', because: 'input: a sentence of 1,200, from its start' },
  { part: '(?:hons?|honours', because: 'input: a piece of a line, from its start; it has no end to fail at' },
  { part: '^\\(?(?:\\d{1,2}\\s*(?:years?', because: 'input: a piece of a line, from its start; spaces part digits' },
  { part: '^\\/(?:basics', because: 'input: a path of our own' },
  { part: '|am|an|der|de|la|le', because: 'input: at most 32 characters; beyond, it would take their cube' },
  { part: '(?:import \\S+|from', because: 'input: 400 characters of a line; at most their square' },
  { part: '^\\s{0,9}HYPERLINK', because: 'from the start; every repetition is bounded' },
  { part: '^\\|? ?:?-{3,}', because: 'input: a sample of 64 kB, from the starts of lines; bars part the dashes' },
  {
    part: '(\\p{M}{30})',
    because: 'input: the whole text; a run of marks is taken as one, a run of thirty is given up once',
  },
  { part: '[^:/?#]{0,2048}(?:[/?#]|$)', because: 'from the start of an address; every repetition is bounded' },
  {
    part: '(?!(?:associate|professional',
    because: 'input: one line; a square of white space, which lines do not repeat',
  },
] as const

/** Above that or undecided, and why it is harmless. `part`: what only this expression holds. */
const HARMLESS: readonly { readonly part: string; readonly because: string }[] = [
  { part: 'licen[cs]e|registration|zertifikats', because: 'input: an item of a line; every repetition is bounded' },
  { part: '(?:c?gpa|gwa|grade', because: 'white space and digits are bounded: at most 3 each, six times' },
  { part: '[^.;]{0,60}?(?:needed|required', because: 'every repetition is bounded: at most 60 steps a start' },
  { part: '<meta\\b[^>]{0,200}', because: 'every repetition is bounded, and it looks at the first kilobytes' },
  {
    part: '\\[[^\\]\\n]{1,200}\\]\\((?:https?',
    because: 'every repetition is bounded, and it looks at a sample of 64 kB',
  },
  { part: '([^“”"«»„]{8,300})', because: 'every repetition is bounded: at most 300 steps a start' },
  { part: 'lock file ".{1,200}"', because: 'reads our own database’s log' },
  { part: 'spawn \\S{1,4000}', because: 'reads messages of the operating system' },
  { part: '[^\\]\\n]{0,30}\\]|<(?:your', because: 'every repetition is bounded: at most 30 steps a start' },
  { part: "[\\p{L}\\p{N}._%+'-]{0,63}@", because: 'every repetition is bounded: at most 64 × 80 steps a start' },
  { part: '[\\d()（）]|[\\s\\u00a0', because: 'at most 24 signs of 3 white spaces from a start' },
  { part: '--[\\p{Script=Han}', because: 'set operations, which the tool does not read; three disjoint classes' },
  ...WITH_ALTERNATIVES,
]

/** Held by the expression's bound, or by the bound of what it looks at. */
const isHarmless = (pattern: string): boolean => HARMLESS.some(({ part }) => pattern.includes(part))

const verdictOf = (pattern: string, flags: string): Verdict => VERDICTS[`/${pattern}/${flags}`] ?? judge(pattern, flags)

// Every source file is parsed: 2 s, and thrice that on a machine that is busy.
describe('regular expressions', { timeout: 60_000 }, () => {
  test('are found in the code', () => expect(writtenRegexes().length).toBeGreaterThan(300))

  test('take time that grows with the input, or with the square of a line', { timeout: 300_000 }, () => {
    const slow = writtenRegexes().flatMap(({ pattern, flags, where }) => {
      const verdict = verdictOf(pattern, flags)
      const fine = typeof verdict === 'number' && verdict <= MOST
      return fine || isHarmless(pattern) ? [] : [`${where} ${verdict}: /${pattern}/${flags}`]
    })
    expect(slow).toEqual([])
  })

  test('have no excuse that nothing needs any more', () => {
    const patterns = writtenRegexes().filter(({ pattern, flags }) => {
      const verdict = verdictOf(pattern, flags)
      return typeof verdict !== 'number' || verdict > MOST
    })
    const idle = HARMLESS.filter(({ part }) => !patterns.some(({ pattern }) => pattern.includes(part)))
    expect(idle).toEqual([])
  })

  test('are put together at run time in few places, of words from our own tables', () => {
    const counted = new Map<string, number>()
    for (const file of builtRegexes()) counted.set(file, (counted.get(file) ?? 0) + 1)
    for (const count of counted.values()) expect(count).toBeLessThanOrEqual(4)
  })
})
