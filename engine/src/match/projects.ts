import type { Place } from '../document/types.ts'
import { showsNumber, showsOutcome } from './outcome.ts'
import type { PreparedCandidate, PreparedJob } from './prepare.ts'
import type { Candidate, ProjectSignal, ProjectValidation } from './types.ts'

/** What each sign is worth. A role has no link to show, so its other signs share the whole. */
const SIGNAL_WEIGHT: Readonly<Record<ProjectSignal, number>> = {
  relevance: 0.4,
  depth: 0.2,
  outcome: 0.2,
  number: 0.12,
  link: 0.08,
}
// Two points, or one of 20 words: enough to say what was built and how.
const DEEP_POINTS = 2
const DEEP_WORDS = 20
// From three wanted skills on, an entry is as relevant as one entry can be.
const ENOUGH_SKILLS = 3

// The best entry makes most of the score; the second and third count as at least this share of the one before, so that a
// short entry more never lowers it.
const RANK_WEIGHTS = [0.6, 0.25, 0.15] as const
const LEAST_NEXT = 0.8

interface Entry {
  readonly name: string
  readonly kind: 'project' | 'role'
  readonly place: Place
  readonly points: readonly Place[]
  readonly skills: readonly string[]
  readonly hasLink: boolean
}

/** Every project and role as proof of the wanted skills, in the resume's order. */
export function validateProjects(prepared: PreparedCandidate, job: PreparedJob): ProjectValidation[] {
  return entriesOf(prepared.candidate).map((entry) => validateEntry(entry, job))
}

function entriesOf(candidate: Candidate): Entry[] {
  const projects = candidate.projects.map((project) => ({ ...project, kind: 'project' as const }))
  const roles = candidate.roles.flatMap((role) =>
    role.duties.length === 0
      ? []
      : [
          {
            name: role.title ?? 'Role',
            kind: 'role' as const,
            place: role.place,
            points: role.duties,
            skills: skillsWithin(candidate, role.duties),
            hasLink: false,
          },
        ],
  )
  return [...projects, ...roles]
}

function skillsWithin(candidate: Candidate, points: readonly Place[]): string[] {
  return candidate.skills
    .filter(({ evidenced }) =>
      evidenced.some((shown) => points.some(({ start, end }) => shown.start >= start && shown.end <= end)),
    )
    .map(({ id }) => id)
}

function validateEntry(entry: Entry, job: PreparedJob): ProjectValidation {
  const shown = entry.skills.filter((id) => job.meets.has(id))
  const words = entry.points.reduce((sum, { quote }) => sum + quote.split(' ').length, 0)
  const signals = {
    relevance: shown.length > 0,
    depth: entry.points.length >= DEEP_POINTS || words >= DEEP_WORDS,
    outcome: entry.points.some(({ quote }) => showsOutcome(quote)),
    number: entry.points.some(({ quote }) => showsNumber(quote)),
    link: entry.hasLink,
  }
  const { name, kind, place } = entry
  return { name, kind, share: shareOfEntry({ kind, signals, skills: shown }, job), skills: shown, place, signals }
}

/** What one entry proves, 0–1, by its signs and the skills (ids) that it shows. */
export function shareOfEntry(
  { kind, signals, skills: shown }: Pick<ProjectValidation, 'kind' | 'signals' | 'skills'>,
  { meets, skills }: PreparedJob,
): number {
  const met = new Set(shown.flatMap((id) => meets.get(id) ?? [])).size
  const { relevance, depth, outcome, number, link } = SIGNAL_WEIGHT
  const whole = kind === 'project' ? 1 : 1 - link
  const relevant = skills.length === 0 ? 1 : Math.min(1, met / Math.min(ENOUGH_SKILLS, skills.length))
  const sum =
    relevance * relevant +
    (signals.depth ? depth : 0) +
    (signals.outcome ? outcome : 0) +
    (signals.number ? number : 0) +
    (signals.link && kind === 'project' ? link : 0)
  return sum / whole
}

/** The dimension's share: the three best entries, weighted by rank; null when there is no project and no described role. */
export function shareOfProjects(entries: readonly Pick<ProjectValidation, 'share'>[]): number | null {
  if (entries.length === 0) return null
  const shares = entries.map(({ share }) => share).sort((a, b) => b - a)
  let previous = shares[0] ?? 0
  return RANK_WEIGHTS.reduce((sum, weight, rank) => {
    previous = Math.max(shares[rank] ?? 0, rank === 0 ? 0 : previous * LEAST_NEXT)
    return sum + weight * previous
  }, 0)
}
