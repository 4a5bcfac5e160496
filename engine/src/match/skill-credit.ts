import type { Place } from '../document/types.ts'
import { isSameWord } from '../job/title-skills.ts'
import type { SkillCriterion } from '../job/types.ts'
import { monthsBetween } from './months.ts'
import { type PreparedCandidate, type PreparedSkill, stemsOfTerm } from './prepare.ts'
import type { CandidateSkill, CreditLevel, LineItem } from './types.ts'

/** Credit of a skill as shown; chosen so that evidence outweighs a claim, and a claim any likeness. */
export const CREDIT = {
  evidenced: 1,
  listed: 0.75,
  /** Times the credit of a direct special case: "PostgreSQL" where "SQL" is wanted. */
  special: 0.9,
  /** Times relatedness (≤ 0.7) of an evidenced related skill; a listed one gets 0.75 of it. */
  related: 0.5,
} as const

interface Held {
  readonly credit: number
  readonly level: CreditLevel
  readonly places: readonly Place[]
  readonly skill: CandidateSkill | null
  /** How far the years fall short, as words; null when they do not or none are asked. */
  readonly shortfall: string | null
}
const NOTHING: Held = { credit: 0, level: 'none', places: [], skill: null, shortfall: null }

// Where the job asks for years of a skill, they decide a quarter of its credit. Undated use counts as none of them: it can
// then only gain by being dated, and a shown skill of few years (0.75) still outweighs a listed one (0.56).
const YEARS_SHARE = 0.25
// A skill named long ago fades, too, where the job asks for years of it: full within 3 years, then down by a fifth at 10.
const FRESH_MONTHS = 36
const STALE_MONTHS = 120
const STALE_SHARE = 0.2

/** Judges one skill criterion: the best-held of its alternatives. `asOf` is `YYYY-MM-DD`. */
export function judgeSkill(wanted: PreparedSkill, prepared: PreparedCandidate, asOf: string): Omit<LineItem, 'weight'> {
  const { criterion } = wanted
  const judged = (held: Held): Held => withYears(held, criterion.minYears, asOf)
  let best = NOTHING
  for (const { id, near, nameStems } of wanted.wanted) {
    best = better(best, judged(heldDirectly(id, prepared)))
    best = better(best, judged(heldByTitle(nameStems, prepared)))
    for (const neighbour of near) {
      const skill = prepared.skills.get(neighbour.id)
      if (skill === undefined) continue
      const share = neighbour.isSpecial ? CREDIT.special : CREDIT.related * neighbour.relatedness
      best = better(best, judged(heldAs(skill, share, neighbour.isSpecial ? levelOf(skill) : 'related')))
    }
  }
  const level = best.shortfall !== null && best.level !== 'related' ? 'partial' : best.level
  return {
    criterion,
    credit: best.credit,
    level,
    resume: best.places,
    job: criterion.place,
    missing: missingSkill(criterion, best),
  }
}

const better = (one: Held, other: Held): Held => (other.credit > one.credit ? other : one)
const levelOf = (skill: CandidateSkill): CreditLevel => (skill.evidenced.length > 0 ? 'evidenced' : 'listed')

function heldAs(skill: CandidateSkill, share: number, level: CreditLevel): Held {
  const isShown = skill.evidenced.length > 0
  return {
    credit: share * (isShown ? CREDIT.evidenced : CREDIT.listed),
    level,
    places: isShown ? skill.evidenced : skill.listed,
    skill,
    shortfall: null,
  }
}

function heldDirectly(id: string, prepared: PreparedCandidate): Held {
  const skill = prepared.skills.get(id)
  const held = skill === undefined ? NOTHING : heldAs(skill, 1, levelOf(skill))
  return id.startsWith('term:') ? better(held, shownAsWords(id, prepared)) : held
}

/** "Welder" shows welding and "Data analyst" data analysis: a title that holds the words of a skill's name. */
function heldByTitle(nameStems: readonly string[], { titleStems }: PreparedCandidate): Held {
  const title =
    nameStems.length === 0
      ? undefined
      : titleStems.find(({ stems }) => nameStems.every((word) => stems.some((other) => isSameWord(word, other))))
  if (title === undefined) return NOTHING
  return {
    credit: title.isRole ? CREDIT.evidenced : CREDIT.listed,
    level: title.isRole ? 'evidenced' : 'listed',
    places: [title.place],
    skill: null,
    shortfall: null,
  }
}

/** A skill that the lexicon lacks is shown when one role or its duties hold all its words. */
function shownAsWords(id: string, { candidate, roleStems }: PreparedCandidate): Held {
  const stems = stemsOfTerm(id)
  const at = stems.length === 0 ? -1 : roleStems.findIndex((role) => stems.every((word) => role.has(word)))
  const role = candidate.roles[at]
  return role === undefined
    ? NOTHING
    : {
        credit: CREDIT.evidenced,
        level: 'evidenced',
        places: role.duties.length > 0 ? role.duties.slice(0, 1) : [role.place],
        skill: null,
        shortfall: null,
      }
}

function withYears(held: Held, minYears: number | null, asOf: string): Held {
  if (minYears === null || held.credit === 0) return held
  const months = held.skill?.months ?? null
  const reached = months === null ? 0 : Math.min(1, months / 12 / minYears)
  const idle = held.skill?.lastUsed ? Math.max(0, monthsBetween(held.skill.lastUsed, asOf)) : 0
  const staleness = Math.min(1, Math.max(0, idle - FRESH_MONTHS) / (STALE_MONTHS - FRESH_MONTHS)) * STALE_SHARE
  const credit = held.credit * (1 - YEARS_SHARE + YEARS_SHARE * reached) * (1 - staleness)
  return { ...held, credit, shortfall: reached < 1 ? yearsShort(months, minYears) : null }
}

const yearsShort = (months: number | null, minYears: number): string =>
  months === null
    ? `the resume does not date how long it was used (${minYears}+ years asked for)`
    : `${(months / 12).toFixed(1)} of the ${minYears} years asked for are dated in the resume`

function missingSkill({ label }: SkillCriterion, held: Held): string | null {
  if (held.level === 'none') return `${label} is not in the resume.`
  if (held.level === 'related')
    return `${label} is not in the resume; a related skill is ("${held.places[0]?.quote ?? ''}").`
  if (held.shortfall !== null) return `${label}: ${held.shortfall}.`
  return held.level === 'listed' ? `${label} is named but not shown in a role or project.` : null
}
