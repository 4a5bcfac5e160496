import { skillById } from './load.ts'
import type { Skill } from './types.ts'

// How much of a wanted skill one may presume from another; set by judgement, so that a related skill never outweighs
// the skill itself and two steps away is less than one.
const SPECIAL_FOR_GENERAL = 0.7 // has React, wanted: front-end development
const GENERAL_FOR_SPECIAL = 0.5 // has front-end development, wanted: React
const ALIKE = 0.5 // has Vue, wanted: React
const TWO_STEPS_UP = 0.5 // has Next.js, wanted: front-end development
const TWO_STEPS_DOWN = 0.3
const SIBLING = 0.3
/** Children of a broader parent ("software development") have little in common. */
const SIBLING_PARENT_SPECIFICITY = 0.5

/**
 * How far holding skill `held` stands in for `wanted`, 0–1: 1 the same, 0.7 a special case of it, 0.5 the general case
 * or an alike skill, 0.3–0.5 two steps away or under one specific parent, else 0. Unknown ids are related to nothing but themselves.
 * Alike and sibling skills are symmetric; parent and child are not.
 */
export function relatedness(held: string, wanted: string): number {
  if (held === wanted) return 1
  const [has, wants] = [skillById(held), skillById(wanted)]
  if (has === undefined || wants === undefined) return 0
  if (has.parents.includes(wanted)) return SPECIAL_FOR_GENERAL
  if (wants.parents.includes(held)) return GENERAL_FOR_SPECIAL
  if (has.related.includes(wanted)) return ALIKE
  if (isGrandparent(wanted, has)) return TWO_STEPS_UP
  if (isGrandparent(held, wants)) return TWO_STEPS_DOWN
  return shareSpecificParent(has, wants) ? SIBLING : 0
}

const isGrandparent = (id: string, of: Skill): boolean =>
  of.parents.some((parent) => skillById(parent)?.parents.includes(id) === true)

const shareSpecificParent = (one: Skill, other: Skill): boolean =>
  one.parents.some(
    (parent) => other.parents.includes(parent) && (skillById(parent)?.specificity ?? 0) >= SIBLING_PARENT_SPECIFICITY,
  )
