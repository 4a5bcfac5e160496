import { CREDIT } from './skill-credit.ts'
import type { Cap, LineItem } from './types.ts'

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
  noSkills: 15,
  halfSkills: 60,
  /** Titles of other work, and not one of the required skills, however few are named. */
  otherWork: 20,
} as const

// One or two required skills are too few to speak of "most of them".
const FEWEST_SKILLS = 3
const HALF = 0.5
const SHORT_YEARS = 2

/** `titleCredit` is the likeness of the candidate's titles to the job's, 0–1, null when not known. */
export function findCap(items: readonly LineItem[], titleCredit: number | null): Cap | null {
  const caps = [skillsCap(items, titleCredit ?? 0), otherWorkCap(items, titleCredit), ...items.map(capOf)].filter(
    (cap) => cap !== null,
  )
  return caps.reduce<Cap | null>((lowest, cap) => (lowest === null || cap.at < lowest.at ? cap : lowest), null)
}

function capOf(item: LineItem): Cap | null {
  const { criterion, credit } = item
  if (criterion.importance !== 'required' || item.level === 'unknown') return null
  switch (criterion.kind) {
    case 'licence':
    case 'certification':
      return credit === 0
        ? { at: CAP[criterion.kind], reason: `${criterion.label} is required and not in the resume.` }
        : null
    case 'education':
      return credit <= 0.25 && !criterion.orEquivalent
        ? { at: CAP.degree, reason: `${criterion.label} is required; the education in the resume is of a lower level.` }
        : null
    case 'experience': {
      const asked = criterion.minYears
      return credit < HALF && asked * (1 - credit) >= SHORT_YEARS
        ? {
            at: CAP.years,
            reason: `${criterion.label} are required; the resume's dated roles show less than half of them.`,
          }
        : null
    }
    default:
      return null
  }
}

// Somebody who held this very job has more of its skills than the resume's words name: that much of the way to half.
const TITLE_SHARE = 0.6

// Below it two titles have little more in common than a noun that all trades share ("engineer").
const OTHER_WORK_TITLE = 0.3

function otherWorkCap(items: readonly LineItem[], titleCredit: number | null): Cap | null {
  const skills = items.filter(({ criterion }) => criterion.kind === 'skill' && criterion.importance !== 'mentioned')
  const isOther = titleCredit !== null && titleCredit < OTHER_WORK_TITLE
  return isOther && skills.length > 0 && skills.every(({ credit }) => credit === 0)
    ? {
        at: CAP.otherWork,
        reason: 'The titles in the resume are of other work, and none of the skills asked for is in it.',
      }
    : null
}

/** Rises with the share of required skills covered, so that every skill gained lifts it: 15 at none, 60 at half, then none. */
function skillsCap(items: readonly LineItem[], titleCredit: number): Cap | null {
  const required = items.filter(({ criterion }) => criterion.kind === 'skill' && criterion.importance === 'required')
  if (required.length < FEWEST_SKILLS) return null
  const total = required.reduce((sum, { weight }) => sum + weight, 0)
  const covered =
    required.reduce((sum, { weight, credit }) => sum + weight * Math.min(1, credit / CREDIT.listed), 0) / (total || 1)
  if (covered >= HALF) return null
  const absent = required.filter(({ credit }) => credit === 0).length
  const way = Math.max(covered / HALF, titleCredit * TITLE_SHARE)
  const at = CAP.noSkills + way * (CAP.halfSkills - CAP.noSkills)
  return {
    at: Math.round(at * 10) / 10,
    reason: `The resume covers less than half of the required skills (${absent} of ${required.length} are not in it).`,
  }
}
