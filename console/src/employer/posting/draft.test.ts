import { describe, expect, it } from 'vitest'
import { criteriaDraftOf, draftOf, EMPTY_DRAFT, inputOf, skillsIn, toLocalField } from './draft.ts'

const FILLED = {
  ...EMPTY_DRAFT,
  ...{ title: ' Night nurse ', requirements: 'Required:\n- Triage', skills: 'Triage, ECG', remote: 'onsite' },
  ...{ salary_min: '40000', salary_currency: 'eur', qualified_score: '65', closes_at: '2026-12-24T18:30' },
  weights: { experience: '2', education: '' },
}

describe('a job in its form', () => {
  it('is sent with null for what is empty, and numbers for figures', () => {
    expect(inputOf(FILLED)).toMatchObject({
      ...{ title: 'Night nurse', company: null, salary_min: 40_000, salary_max: null, salary_currency: 'EUR' },
      ...{ skills: ['Triage', 'ECG'], remote: 'onsite', job_type: null, qualified_score: 65 },
      weights: { experience: 2 },
    })
    expect(inputOf(EMPTY_DRAFT).weights).toBeNull()
  })

  it('closes at the minute that was typed, in the zone of who typed it', () => {
    const { closes_at } = inputOf(FILLED)
    expect(toLocalField(String(closes_at))).toBe('2026-12-24T18:30')
  })

  it('comes back from a stored job as it was sent', () => {
    const stored = {
      ...{ id: 1, user_id: 1, revision: 1, status: 'draft' as const, company: null, location: null },
      ...{ created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z', description: '' },
      ...{ title: 'Night nurse', requirements: '- Triage', skills: ['Triage'], job_type: null, remote: null },
      ...{ salary_min: 1, salary_max: null, salary_currency: 'EUR', experience_level: 'senior' as const },
      ...{ closes_at: '2026-12-24T18:30:00.000Z', weights: { experience: 2 }, hiring_cost: null, qualified_score: 0 },
    }
    const { id: _, user_id: _1, revision: _2, status: _3, created_at: _4, updated_at: _5, ...input } = stored
    expect(inputOf(draftOf(stored))).toEqual(input)
  })

  it('has its criteria read from what is typed, untrimmed, so that places stay true', () => {
    expect(criteriaDraftOf(FILLED)).toMatchObject({ title: ' Night nurse ', skills: ['Triage', 'ECG'] })
  })
})

it.each([
  ['', []],
  ['Kafka', ['Kafka']],
  ['TypeScript, PostgreSQL ;Kafka\n Kafka,,', ['TypeScript', 'PostgreSQL', 'Kafka']],
])('finds the skills in %j', (text, skills) => {
  expect(skillsIn(text)).toEqual(skills)
})
