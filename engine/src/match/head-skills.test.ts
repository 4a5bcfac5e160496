import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { parseResume } from '../resume/parse.ts'
import { toCandidate } from './candidate.ts'
import type { Candidate } from './types.ts'

const candidateOf = (text: string): Candidate => {
  const document = composeText(text)
  return toCandidate(document, parseResume(document, { asOf: '2026-06-01' }), '2026-06-01')
}

describe('skills under the name, where no section has begun', () => {
  it.each([
    ['a list after a dash', 'Quinn R\nDevOps engineer\n- kubernetes, terraform, ci/cd, monitoring', 'kubernetes'],
    ['a line of signs', 'Quinn Rall\nBackend Developer\nJava | Go | PostgreSQL', 'go'],
    ['a sentence', 'Quinn Rall\nBuilds dashboards with Tableau for hospitals', 'tableau'],
  ])('are read from %s, each at its own words', (_, text, id) => {
    const place = candidateOf(text).skills.find((skill) => skill.id === id)?.listed[0]
    expect(text.slice(place?.start, place?.end)).toBe(place?.quote)
    expect(place?.quote.toLowerCase()).toBe(id)
  })
  it('are not read from an address or a name', () => {
    const { skills } = candidateOf(
      'Ruby Cobol\nruby.cobol@oracle.example | Java Road 4, Berlin\n\nEXPERIENCE\nBaker, Oakhurst',
    )
    expect(skills.map(({ id }) => id)).not.toContain('ruby')
    expect(skills.map(({ id }) => id)).not.toContain('oracle')
  })
  it('take the first line for the headline, not the list below it', () => {
    expect(candidateOf('Quinn R\nDevOps engineer\n- kubernetes, terraform').headline?.title).toBe('DevOps engineer')
  })
})
