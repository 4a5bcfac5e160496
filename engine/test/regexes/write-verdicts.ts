import { readFileSync, writeFileSync } from 'node:fs'
import { writtenRegexes } from './find.ts'
import { judge, type Verdict } from './judge.ts'

// `node engine/test/regexes/write-verdicts.ts`: judges the expressions that are new (up to 4 s each), forgets those that are gone.

const FILE = new URL('./verdicts.json', import.meta.url)
// The file is our own: written below.
const known = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Verdict>
const verdicts: Record<string, Verdict> = {}
for (const { pattern, flags } of writtenRegexes()) {
  const text = `/${pattern}/${flags}`
  verdicts[text] ??= known[text] ?? judge(pattern, flags)
}
const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`)
