import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contextOf, INVENTED_RESUME } from '../../../test/invented-resume.ts'
import type { CaseTable } from '../../../test/rule-cases/case.ts'
import { FACTS } from '../../../test/rule-cases/facts.ts'
import { HONESTY } from '../../../test/rule-cases/honesty.ts'
import { LOOKS } from '../../../test/rule-cases/looks.ts'
import { WORDING } from '../../../test/rule-cases/wording.ts'
import { RULES } from './registry.ts'

const CASES: CaseTable = { ...FACTS, ...WORDING, ...LOOKS, ...HONESTY }

/** Praise and blame of a person have no place in advice. */
const JUDGING = /\b(?:great|excellent|impressive|amazing|outstanding|bad|poor|terrible|lazy|old|young|foreign)\b/i
/** Found words are the resume's own, not ours. */
const withoutQuotes = (text: string): string => text.replace(/"[^"]*"/g, '')

describe('every rule', () => {
  it('is registered under the name of its file, once', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !/^(?:registry|rules\.test)\.ts$/.test(file))
    expect(RULES.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort())
  })

  it('has a case in which it speaks and one in which it is silent', () => {
    expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ name }) => name).sort())
    for (const [name, cases] of Object.entries(CASES)) {
      expect([
        name,
        cases.some(({ finds }) => finds.length > 0),
        cases.some(({ finds }) => finds.length === 0),
      ]).toEqual([name, true, true])
    }
  })
})

describe.each(RULES)('$name', (rule) => {
  it.each(CASES[rule.name] ?? [])('$name', ({ text = INVENTED_RESUME, swap: swaps = [], job, change, finds }) => {
    for (const [from] of swaps) expect(text).toContain(from)
    const written = swaps.reduce((before, [from, to]) => before.replace(from, to), text)
    const context = contextOf(written, job ?? null, change)
    const drafts = rule.find(context)
    expect(drafts.map(({ text: said }) => said)).toEqual(finds.map((part) => expect.stringContaining(part)))
    for (const { text: said, cost, why, place } of drafts) {
      expect(cost).toBeGreaterThanOrEqual(0)
      expect(cost).toBeLessThan(1)
      expect(why).not.toBe('')
      expect(said).toMatch(/^\p{Lu}.*[.)]$/su)
      expect(withoutQuotes(`${said} ${why}`)).not.toMatch(JUDGING)
      if (place !== null) expect(context.document.text.slice(place.start, place.end)).toBe(place.quote)
    }
  })
})
