import type { Place } from '../document/types.ts'
import type {
  CertificationCriterion,
  EducationCriterion,
  ExperienceCriterion,
  JobCriteria,
  LanguageCriterion,
  SkillCriterion,
} from '../job/types.ts'
import { allSkills, skillById } from '../skills/load.ts'
import { relatedness } from '../skills/relatedness.ts'
import { stem, tellingStems } from '../text/words.ts'
import { type TitleForm, titleForm } from './occupations.ts'
import type { Candidate, CandidateSkill } from './types.ts'
import { IMPORTANCE_WEIGHT } from './weights.ts'

/** A candidate in the form that matching reads: lookups instead of lists, words cut once. */
export interface PreparedCandidate {
  readonly candidate: Candidate
  readonly skills: ReadonlyMap<string, CandidateSkill>
  readonly headline: TitleForm | null
  readonly titles: readonly (TitleForm | null)[]
  /** Telling stems of each role's title and duties. */
  readonly roleStems: readonly ReadonlySet<string>[]
  /** Telling stems of all that the resume says of the work: titles, duties, projects, summary, skills. */
  readonly workStems: ReadonlySet<string>
  /** Telling stems of each title, with where it stands and whether it is a role's. */
  readonly titleStems: readonly TitleStems[]
}

export interface TitleStems {
  readonly stems: readonly string[]
  readonly place: Place
  readonly isRole: boolean
}

export interface PreparedSkill {
  readonly criterion: SkillCriterion
  readonly weight: number
  /** For each wanted id the held ids that are special cases of it, and those related to it with how far. */
  readonly wanted: readonly {
    readonly id: string
    readonly near: readonly Neighbour[]
    readonly nameStems: readonly string[]
  }[]
}

export interface PreparedJob {
  readonly criteria: JobCriteria
  readonly skills: readonly PreparedSkill[]
  readonly experience: readonly ExperienceCriterion[]
  readonly education: readonly EducationCriterion[]
  readonly credentials: readonly CertificationCriterion[]
  readonly languages: readonly LanguageCriterion[]
  readonly title: TitleForm
  readonly terms: readonly string[]
  /** Of each demand for years or a degree, the stems of the areas of work that it names. */
  readonly areaStems: ReadonlyMap<string, readonly (readonly string[])[]>
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
  const roleStems = candidate.roles.map(
    ({ title, duties }) => new Set(tellingStems(`${title ?? ''} ${duties.map(({ quote }) => quote).join(' ')}`)),
  )
  const prepared = {
    candidate,
    skills: new Map(candidate.skills.map((skill) => [skill.id, skill])),
    headline: candidate.headline === null ? null : titleForm(candidate.headline.title),
    titles: candidate.roles.map(({ title }) => (title === null ? null : titleForm(title))),
    roleStems,
    workStems: workStemsOf(candidate, roleStems),
    titleStems: titleStemsOf(candidate),
  }
  candidates.set(candidate, prepared)
  return prepared
}

function workStemsOf(candidate: Candidate, roleStems: readonly ReadonlySet<string>[]): Set<string> {
  const quotes = [
    candidate.headline?.title ?? '',
    candidate.summary?.quote ?? '',
    ...candidate.projects.flatMap(({ name, points }) => [name, ...points.map(({ quote }) => quote)]),
    ...candidate.skills.flatMap(({ evidenced, listed }) => [...evidenced, ...listed].map(({ quote }) => quote)),
  ]
  return new Set([...roleStems.flatMap((stems) => [...stems]), ...tellingStems(quotes.join('\n'))])
}

function titleStemsOf({ headline, roles }: Candidate): TitleStems[] {
  const titled = roles.flatMap(({ title, place }) =>
    title === null ? [] : [{ stems: tellingStems(title), place, isRole: true }],
  )
  return headline === null
    ? titled
    : [...titled, { stems: tellingStems(headline.title), place: headline.place, isRole: false }]
}

export function prepareJob(criteria: JobCriteria): PreparedJob {
  const known = jobs.get(criteria)
  if (known !== undefined) return known
  const all = criteria.criteria
  const experience = all.filter((criterion) => criterion.kind === 'experience')
  const education = all.filter((criterion) => criterion.kind === 'education')
  const skills = all.filter((criterion) => criterion.kind === 'skill').map(prepareSkill)
  const prepared = {
    criteria,
    skills,
    meets: metBy(skills),
    experience,
    education,
    credentials: all.filter(
      (criterion): criterion is CertificationCriterion =>
        criterion.kind === 'certification' || criterion.kind === 'licence',
    ),
    languages: all.filter((criterion) => criterion.kind === 'language'),
    title: titleForm(criteria.occupation),
    terms: criteria.terms,
    areaStems: new Map([
      ...experience.map(({ id, area }) => [id, area === null ? [] : [tellingStems(area)]] as const),
      ...education.map(({ id, fields }) => [id, fields.map(tellingStems)] as const),
    ]),
  }
  jobs.set(criteria, prepared)
  return prepared
}

function metBy(skills: readonly PreparedSkill[]): Map<string, number[]> {
  const meets = new Map<string, number[]>()
  skills.forEach(({ wanted }, index) => {
    const ids = new Set(
      wanted.flatMap(({ id, near }) => [id, ...near.flatMap((neighbour) => (neighbour.isSpecial ? neighbour.id : []))]),
    )
    for (const id of ids) meets.set(id, [...(meets.get(id) ?? []), index])
  })
  return meets
}

// A skill that everybody writes ("communication", 0.1) still counts a third of one that few have ("Kubernetes", 0.9).
const LEAST_SPECIFIC = 0.25
// What the lexicon does not know was still asked for: the middle of its scale, or less for one word, which any text may hold.
const UNKNOWN_SPECIFICITY = 0.5
const UNKNOWN_WORD_SPECIFICITY = 0.2
const specificityOf = (id: string): number =>
  skillById(id)?.specificity ?? (stemsOfTerm(id).length > 1 ? UNKNOWN_SPECIFICITY : UNKNOWN_WORD_SPECIFICITY)

function prepareSkill(criterion: SkillCriterion): PreparedSkill {
  const specificity = Math.max(...criterion.anyOf.map(specificityOf))
  return {
    criterion,
    weight: IMPORTANCE_WEIGHT[criterion.importance] * (LEAST_SPECIFIC + (1 - LEAST_SPECIFIC) * specificity),
    wanted: criterion.anyOf.map((id) => ({
      id,
      near: neighboursOf(id),
      nameStems: tellingStems(skillById(id)?.name ?? ''),
    })),
  }
}

/** The lexicon's skills that stand in for a wanted one; kept, since it depends on the lexicon alone. */
function neighboursOf(wanted: string): readonly Neighbour[] {
  const known = neighbours.get(wanted)
  if (known !== undefined) return known
  const found = kinOf(wanted).flatMap((id) => neighbour(id, wanted, skillById(id)?.parents.includes(wanted) === true))
  neighbours.set(wanted, found)
  return found
}

let children: ReadonlyMap<string, readonly string[]> | undefined

/** Ids below each parent; built at first use. */
function childrenOf(id: string): readonly string[] {
  if (children === undefined) {
    const below = new Map<string, string[]>()
    for (const skill of allSkills)
      for (const parent of skill.parents) below.set(parent, [...(below.get(parent) ?? []), skill.id])
    children = below
  }
  return children.get(id) ?? []
}

/** The general skills of a wanted one, its special cases down to the second step, and skills of the same use. */
function kinOf(id: string): string[] {
  const below = childrenOf(id)
  const { parents = [], related = [] } = skillById(id) ?? {}
  return [...new Set([...parents, ...below, ...below.flatMap(childrenOf), ...related])]
}

// Only what the lexicon's rows say themselves is evidence that a person will accept: that "CI" and Kubernetes are both
// under DevOps, or BigQuery and RabbitMQ both under data engineering, shows nothing of the one in who has the other.
const LEAST_RELATED = 0.5

function neighbour(id: string, wanted: string, isSpecial: boolean): Neighbour[] {
  const share = id === wanted ? 0 : relatedness(id, wanted)
  return share >= LEAST_RELATED ? [{ id, relatedness: share, isSpecial }] : []
}

/** The stems of a `term:` skill, for looking it up in what a candidate did. */
export const stemsOfTerm = (id: string): string[] =>
  id
    .slice('term:'.length)
    .split(' ')
    .filter((word) => word.length > 1)
    .map(stem)
