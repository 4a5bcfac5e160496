import type { Criterion, Importance, SkillCriterion } from './types.ts'

const RANK: Readonly<Record<Importance, number>> = { mentioned: 0, preferred: 1, required: 2 }

const isStronger = (one: Importance, other: Importance): boolean => RANK[one] > RANK[other]

/**
 * One criterion per id: the strongest importance and the place where it is so demanded, the most years asked of it.
 * A group of alternatives falls away when one of its members is demanded alone at least as strongly, and a lone skill
 * that is only mentioned falls away when a group has it.
 */
export function mergeCriteria(all: readonly Criterion[]): Criterion[] {
  const byId = new Map<string, Criterion>()
  for (const criterion of all) {
    const known = byId.get(criterion.id)
    byId.set(criterion.id, known === undefined ? criterion : join(known, criterion))
  }
  const merged = [...byId.values()]
  const skills = merged.filter((criterion) => criterion.kind === 'skill')
  return merged.filter((criterion) => criterion.kind !== 'skill' || !isCovered(criterion, skills))
}

function join(known: Criterion, next: Criterion): Criterion {
  const winner = isStronger(next.importance, known.importance) ? next : known
  if (winner.kind === 'skill' && known.kind === 'skill' && next.kind === 'skill') {
    const years = Math.max(known.minYears ?? 0, next.minYears ?? 0)
    return { ...winner, minYears: years === 0 ? null : years }
  }
  if (winner.kind === 'education' && known.kind === 'education' && next.kind === 'education') {
    return {
      ...winner,
      fields: winner.fields.length > 0 ? winner.fields : [...known.fields, ...next.fields],
      orEquivalent: known.orEquivalent || next.orEquivalent,
    }
  }
  if (winner.kind === 'language' && known.kind === 'language' && next.kind === 'language')
    return { ...winner, level: winner.level ?? known.level ?? next.level }
  return winner
}

function isCovered(criterion: SkillCriterion, skills: readonly SkillCriterion[]): boolean {
  return skills.some((other) => {
    if (other === criterion) return false
    const shared = criterion.anyOf.some((id) => other.anyOf.includes(id))
    if (!shared) return false
    if (criterion.anyOf.length > 1 && other.anyOf.length === 1)
      return !isStronger(criterion.importance, other.importance)
    if (criterion.anyOf.length === 1 && other.anyOf.length > 1)
      return isStronger(other.importance, criterion.importance) && criterion.minYears === null
    // Two groups, one within the other: the narrower demand stands, unless it is the weaker.
    const isWider =
      other.anyOf.length < criterion.anyOf.length && other.anyOf.every((id) => criterion.anyOf.includes(id))
    return isWider && !isStronger(criterion.importance, other.importance)
  })
}
