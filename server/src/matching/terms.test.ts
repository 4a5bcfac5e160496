import { type Candidate, composeText, type JobPosting, parseJob, parseResume, toCandidate } from '@zodie/engine'
import { describe, expect, it } from 'vitest'
import { askedTerms, hashOf, heldTerms } from './terms.ts'

const candidateOf = (text: string): Candidate => {
  const document = composeText(text)
  return toCandidate(document, parseResume(document, { asOf: '2026-01-31' }), '2026-01-31')
}
const posting: JobPosting = { title: '', description: '', requirements: '', skills: [], experienceLevel: null }
const overlap = (resume: string, job: Partial<JobPosting>) => {
  const held = heldTerms(candidateOf(resume))
  return [...askedTerms(parseJob({ ...posting, ...job })).terms].reduce(
    (sum, [term, share]) => sum + share * (held.get(term) ?? 0),
    0,
  )
}

describe('terms', () => {
  it('are hashed into the integers of PostgreSQL, the same on every machine', () => {
    expect(hashOf('skill:postgresql')).toBe(hashOf('skill:postgresql'))
    for (const name of ['', 'a', 'skill:react', 'title:überprüfer']) {
      expect(Number.isInteger(hashOf(name)) && Math.abs(hashOf(name)) <= 2 ** 31).toBe(true)
    }
    expect(hashOf('a')).toBe(0xe40c292c | 0)
  })

  it('of a job never share more than the whole', () => {
    const { terms, skills, years } = askedTerms(
      parseJob({
        ...posting,
        title: 'Backend engineer',
        skills: ['PostgreSQL', 'Docker', 'Git'],
        requirements: 'Required:\n- 4+ years of experience',
      }),
    )
    expect([...terms.values()].reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(0.9001)
    expect(skills).toBeGreaterThanOrEqual(3)
    expect(years).toBe(4)
  })

  it.each([
    ['the very skill before a related one', ['React'], ['Vue.js']],
    ['any of it before none of it', ['React', 'Welding'], ['Welding']],
  ])('rank %s', (_, nearer, farther) => {
    const resume = 'Ada Example\n\nSkills\nReact, CSS\n'
    expect(overlap(resume, { title: 'Job', skills: nearer })).toBeGreaterThan(
      overlap(resume, { title: 'Job', skills: farther }),
    )
  })
})
