import { isAbsenceKnown } from './education.ts'
import type { PreparedCandidate } from './prepare.ts'
import type { Cap, LineItem } from './types.ts'
import { IMPORTANCE_WEIGHT } from './weights.ts'

/**
 * Hard requirements unmet on known facts hold the overall score down, moderately, and say so. Unknown facts never do.
 * Where several apply, the lowest holds.
 */
const CAP = {
  /** A licence without which the law forbids the work. */
  licence: 65,
  certification: 80,
  degree: 75,
  /** Less than half of the years asked for, and two or more years short. */
  years: 70,
  /** Covering none of the required skills … up to half of them. */
  noSkills: 25,
  halfSkills: 60,
} as const

// One or two required skills are too few to speak of "most of them".
const FEWEST_SKILLS = 3
const HALF = 0.5
const SHORT_YEARS = 2

export function findCap(items: readonly LineItem[], prepared: PreparedCandidate): Cap | null {
  const caps = [skillsCap(items), ...items.map((item) => capOf(item, prepared))].filter((cap) => cap !== null)
  return caps.reduce<Cap | null>((lowest, cap) => (lowest === null || cap.at < lowest.at ? cap : lowest), null)
}

function capOf(item: LineItem, { candidate }: PreparedCandidate): Cap | null {
  const { criterion, credit } = item
  if (criterion.importance !== 'required' || item.level === 'unknown') return null
  switch (criterion.kind) {
    case 'licence':
    case 'certification':
      return credit === 0 && isAbsenceKnown(criterion, candidate) ? { at: CAP[criterion.kind], reason: `${criterion.label} is required and not in the resume.` } : null
    case 'education':
      return credit <= 0.25 && !criterion.orEquivalent ? { at: CAP.degree, reason: `${criterion.label} is required; the education in the resume is of a lower level.` } : null
    case 'experience': {
      const asked = criterion.minYears
      return credit < HALF && asked * (1 - credit) >= SHORT_YEARS ? { at: CAP.years, reason: `${criterion.label} are required; the resume's dated roles show less than half of them.` } : null
    }
    default:
      return null
  }
}

/** Rises with the share of required skills covered, so that every skill gained lifts it: 25 at none, 60 at half, then none. */
function skillsCap(items: readonly LineItem[]): Cap | null {
  const required = items.filter(({ criterion }) => criterion.kind === 'skill' && criterion.importance === 'required')
  if (required.length < FEWEST_SKILLS) return null
  const total = required.reduce((sum, { weight }) => sum + weight, 0)
  const covered = required.reduce((sum, { weight, credit }) => sum + weight * Math.min(1, credit / 0.75), 0) / (total * IMPORTANCE_WEIGHT.required || 1)
  if (covered >= HALF) return null
  const named = required.filter(({ credit }) => credit === 0).length
  const at = CAP.noSkills + (covered / HALF) * (CAP.halfSkills - CAP.noSkills)
  return { at: Math.round(at * 10) / 10, reason: `The resume covers less than half of the required skills (${named} of ${required.length} are not in it).` }
}
