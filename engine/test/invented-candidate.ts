// For tests: candidates without a document behind them.
import type { Place } from '../src/document/types.ts'
import type { Candidate, CandidateSkill } from '../src/match/types.ts'

export const placeOf = (quote: string, start = 0): Place => ({
  start,
  end: start + quote.length,
  page: 1,
  box: null,
  quote,
})

export const inventCandidate = (parts: Partial<Candidate> = {}): Candidate => ({
  skills: [],
  headline: null,
  roles: [],
  workMonths: null,
  education: [],
  certifications: [],
  languages: [],
  projects: [],
  summary: null,
  ...parts,
})

export const shownSkill = (
  id: string,
  months: number | null = null,
  lastUsed: string | null = null,
): CandidateSkill => ({ id, evidenced: [placeOf(id)], listed: [], months, lastUsed })
export const listedSkill = (id: string): CandidateSkill => ({
  id,
  evidenced: [],
  listed: [placeOf(id)],
  months: null,
  lastUsed: null,
})

export const inventRole = (
  title: string,
  start: string | null,
  end: string | null,
  months: number | null,
  ...duties: readonly string[]
): Candidate['roles'][number] => ({
  title,
  start,
  end,
  months,
  place: placeOf(title),
  duties: duties.map((duty, index) => placeOf(duty, 1000 + index * 200)),
})
