import type { CertificationCriterion, EducationCriterion, ExperienceCriterion, JobCriteria, LanguageCriterion, SkillCriterion } from '../job/types.ts'
import { allSkills, skillById } from '../skills/load.ts'
import { relatedness } from '../skills/relatedness.ts'
import { type TitleForm, titleForm } from './occupations.ts'
import type { Candidate, CandidateSkill } from './types.ts'
import { IMPORTANCE_WEIGHT } from './weights.ts'
import { stem, tellingStems } from './words.ts'

/** A candidate in the form that matching reads: lookups instead of lists, words cut once. */
export interface PreparedCandidate {
  readonly candidate: Candidate
  readonly skills: ReadonlyMap<string, CandidateSkill>
  readonly headline: TitleForm | null
  readonly titles: readonly (TitleForm | null)[]
  /** Telling stems of each role's title and duties. */
  readonly roleStems: readonly ReadonlySet<string>[]
  readonly dutyStems: ReadonlySet<string>
}

export interface PreparedSkill {
  readonly criterion: SkillCriterion
  readonly weight: number
  /** For each wanted id the held ids that are special cases of it, and those related to it with how far. */
  readonly wanted: readonly { readonly id: string; readonly near: readonly Neighbour[] }[]
}

export interface PreparedJob {
  readonly criteria: JobCriteria
  readonly skills: readonly PreparedSkill[]
  readonly experience: readonly ExperienceCriterion[]
  readonly education: readonly EducationCriterion[]
  readonly credentials: readonly CertificationCriterion[]
  readonly languages: readonly LanguageCriterion[]
  readonly title: TitleForm
  readonly dutyStems: ReadonlySet<string>
  readonly areaStems: ReadonlyMap<string, readonly string[]>
  /** Held id → the wanted skills that it meets, by index: itself and those it is a special case of. */
  readonly meets: ReadonlyMap<string, readonly number[]>
}

export interface Neighbour {
  readonly id: string
  readonly relatedness: number
  /** A direct special case ("PostgreSQL" of "SQL"): to have it is to have the general skill. */
  readonly isSpecial: boolean
}

const candidates = new WeakMap<Candidate, PreparedCandidate>()
const jobs = new WeakMap<JobCriteria, PreparedJob>()
const neighbours = new Map<string, readonly Neighbour[]>()

/** The prepared form, made once per object: one candidate is matched against hundreds of jobs, and the reverse. */
export function prepareCandidate(candidate: Candidate): PreparedCandidate {
  const known = candidates.get(candidate)
  if (known !== undefined) return known
  const roleStems = candidate.roles.map(({ title, duties }) => new Set(tellingStems(`${title ?? ''} ${duties.map(({ quote }) => quote).join(' ')}`)))
  const projectStems = candidate.projects.flatMap(({ points }) => points.flatMap(({ quote }) => tellingStems(quote)))
  const prepared = {
    candidate,
    skills: new Map(candidate.skills.map((skill) => [skill.id, skill])),
    headline: candidate.headline === null ? null : titleForm(candidate.headline.title),
    titles: candidate.roles.map(({ title }) => (title === null ? null : titleForm(title))),
    roleStems,
    dutyStems: new Set([...roleStems.flatMap((stems) => [...stems]), ...projectStems]),
  }
  candidates.set(candidate, prepared)
  return prepared
}

export function prepareJob(criteria: JobCriteria): PreparedJob {
  const known = jobs.get(criteria)
  if (known !== undefined) return known
  const all = criteria.criteria
  const experience = all.filter((criterion) => criterion.kind === 'experience')
  const skills = all.filter((criterion) => criterion.kind === 'skill').map(prepareSkill)
  const prepared = {
    criteria,
    skills,
    meets: metBy(skills),
    experience,
    education: all.filter((criterion) => criterion.kind === 'education'),
    credentials: all.filter((criterion): criterion is CertificationCriterion => criterion.kind === 'certification' || criterion.kind === 'licence'),
    languages: all.filter((criterion) => criterion.kind === 'language'),
    title: titleForm(criteria.occupation),
    dutyStems: new Set(criteria.duties.flatMap(({ quote }) => tellingStems(quote))),
    areaStems: new Map(experience.map(({ id, area }) => [id, area === null ? [] : tellingStems(area)])),
  }
  jobs.set(criteria, prepared)
  return prepared
}

function metBy(skills: readonly PreparedSkill[]): Map<string, number[]> {
  const meets = new Map<string, number[]>()
  skills.forEach(({ wanted }, index) => {
    const ids = new Set(wanted.flatMap(({ id, near }) => [id, ...near.flatMap((neighbour) => (neighbour.isSpecial ? neighbour.id : []))]))
    for (const id of ids) meets.set(id, [...(meets.get(id) ?? []), index])
  })
  return meets
}

// A skill that everybody writes ("communication", 0.1) still counts a third of one that few have ("Kubernetes", 0.9).
const LEAST_SPECIFIC = 0.25
// What the lexicon does not know was still asked for; the middle of its scale.
const UNKNOWN_SPECIFICITY = 0.5

function prepareSkill(criterion: SkillCriterion): PreparedSkill {
  const specificity = Math.max(...criterion.anyOf.map((id) => skillById(id)?.specificity ?? UNKNOWN_SPECIFICITY))
  return {
    criterion,
    weight: IMPORTANCE_WEIGHT[criterion.importance] * (LEAST_SPECIFIC + (1 - LEAST_SPECIFIC) * specificity),
    wanted: criterion.anyOf.map((id) => ({ id, near: neighboursOf(id) })),
  }
}

/** The lexicon's skills that stand in for a wanted one; kept, since it depends on the lexicon alone. */
function neighboursOf(wanted: string): readonly Neighbour[] {
  const known = neighbours.get(wanted)
  if (known !== undefined) return known
  const found = skillById(wanted) === undefined ? [] : allSkills.flatMap((skill) => neighbour(skill.id, wanted, skill.parents.includes(wanted)))
  neighbours.set(wanted, found)
  return found
}

function neighbour(id: string, wanted: string, isSpecial: boolean): Neighbour[] {
  const share = id === wanted ? 0 : relatedness(id, wanted)
  return share > 0 ? [{ id, relatedness: share, isSpecial }] : []
}

/** The stems of a `term:` skill, for looking it up in what a candidate did. */
export const stemsOfTerm = (id: string): string[] => id.slice('term:'.length).split(' ').filter((word) => word.length > 1).map(stem)
