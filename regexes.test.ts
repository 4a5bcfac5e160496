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
 * that it is so on 400,000 characters of fifty kinds is tested by server/src/documents/hostile.test.ts.
 */
const MOST = 2

/** Above that or undecided, and why it is harmless. `part`: what only this expression holds. */
const HARMLESS: readonly { readonly part: string; readonly because: string }[] = [
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
]

const verdictOf = (pattern: string, flags: string): Verdict => VERDICTS[`/${pattern}/${flags}`] ?? judge(pattern, flags)

// Every source file is parsed: 2 s, and thrice that on a machine that is busy.
describe('regular expressions', { timeout: 60_000 }, () => {
  test('are found in the code', () => expect(writtenRegexes().length).toBeGreaterThan(300))

  test('take time that grows with the input, or with the square of a line', { timeout: 300_000 }, () => {
    const slow = writtenRegexes().flatMap(({ pattern, flags, where }) => {
      const verdict = verdictOf(pattern, flags)
      const fine = verdict === 'unknown' || (typeof verdict === 'number' && verdict <= MOST)
      return fine || HARMLESS.some(({ part }) => pattern.includes(part))
        ? []
        : [`${where} ${verdict}: /${pattern}/${flags}`]
    })
    expect(slow).toEqual([])
  })

  test('are put together at run time in few places, of words from our own tables', () => {
    const counted = new Map<string, number>()
    for (const file of builtRegexes()) counted.set(file, (counted.get(file) ?? 0) + 1)
    for (const count of counted.values()) expect(count).toBeLessThanOrEqual(4)
  })
})
