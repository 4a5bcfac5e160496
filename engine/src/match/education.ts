import { degreeRank } from '../job/degrees.ts'
import type { CertificationCriterion, EducationCriterion, LanguageCriterion } from '../job/types.ts'
import { skillById } from '../skills/load.ts'
import { tellingStems } from '../text/words.ts'
import { alikeMonths, alikeness } from './experience.ts'
import type { PreparedCandidate, PreparedJob } from './prepare.ts'
import type { Candidate, LineItem } from './types.ts'

type Judged = Omit<LineItem, 'weight'>

// One level below the degree asked for keeps half, two a quarter.
const LEVEL_CREDIT = [1, 0.5, 0.25] as const
const UNFINISHED_SHARE = 0.6
const OTHER_FIELD_SHARE = 0.7
const UNSTATED_FIELD_SHARE = 0.85
// "Or equivalent experience": four years of work like the job's, the length of a bachelor's course, stand in for a degree almost wholly.
const EQUIVALENT_MONTHS = 48
const EQUIVALENT_CREDIT = 0.9

/** Judges a demand for a degree. No education section: unknown, not absent. */
export function judgeDegree(criterion: EducationCriterion, prepared: PreparedCandidate, job: PreparedJob): Judged {
  const base = { criterion, job: criterion.place }
  const { candidate } = prepared
  // A posting with neither a title nor a field of study does not say which work is like it.
  const isAnyWork = job.title.stems.size === 0 && criterion.fields.length === 0
  const shares = isAnyWork ? candidate.roles.map(() => 1) : alikeness(criterion, prepared, job)
  const byWork = criterion.orEquivalent
    ? EQUIVALENT_CREDIT * Math.min(1, alikeMonths(shares, prepared) / EQUIVALENT_MONTHS)
    : 0
  const graded = candidate.education.flatMap((entry) =>
    entry.level === null ? [] : [{ place: entry.place, credit: degreeCredit(criterion, entry) }],
  )
  const best = graded.reduce<(typeof graded)[number] | null>(
    (top, next) => (top === null || next.credit > top.credit ? next : top),
    null,
  )
  if (best === null && byWork === 0) {
    return {
      ...base,
      credit: 0,
      level: 'unknown',
      resume: candidate.education.map(({ place }) => place),
      missing: `The resume names no degree, so "${criterion.label}" cannot be judged.`,
    }
  }
  if (best === null || byWork > best.credit) {
    return {
      ...base,
      credit: byWork,
      level: byWork >= EQUIVALENT_CREDIT ? 'evidenced' : 'partial',
      resume: candidate.roles.filter((_, index) => (shares[index] ?? 0) > 0).map(({ place }) => place),
      missing: `${criterion.label}: years of such work stand in for it.`,
    }
  }
  const level = best.credit >= 1 ? 'evidenced' : best.credit > 0 ? 'partial' : 'none'
  return {
    ...base,
    credit: best.credit,
    level,
    resume: [best.place],
    missing: best.credit >= 1 ? null : `${criterion.label} is asked for; the resume shows "${best.place.quote}".`,
  }
}

function degreeCredit(criterion: EducationCriterion, entry: Candidate['education'][number]): number {
  if (entry.level === null) return 0
  const short = Math.max(0, degreeRank(criterion.level) - degreeRank(entry.level))
  const level = LEVEL_CREDIT[short] ?? 0
  return level * (entry.completed ? 1 : UNFINISHED_SHARE) * fieldShare(criterion, entry.field)
}

/** Whether the field of study is one that is asked for; between the two where the resume does not say it. */
function fieldShare({ fields }: EducationCriterion, field: string | null): number {
  if (fields.length === 0) return 1
  if (field === null) return UNSTATED_FIELD_SHARE
  const ours = new Set(tellingStems(field))
  return fields.some((wanted) => tellingStems(wanted).some((word) => ours.has(word))) ? 1 : OTHER_FIELD_SHARE
}

// People rarely write these into a resume, so their absence says nothing.
const SELDOM_STATED = new Set([
  'Driving licence',
  'Security clearance',
  'Childcare clearance',
  'First aid certificate',
  'White card',
])

/** True when a resume that leaves the credential out can be taken not to have it: it states its education or certificates. */
const isAbsenceKnown = (criterion: CertificationCriterion, candidate: Candidate): boolean =>
  !criterion.names.every((name) => SELDOM_STATED.has(name)) &&
  (candidate.certifications.length > 0 || candidate.education.length > 0)

export function judgeCredential(criterion: CertificationCriterion, { candidate }: PreparedCandidate): Judged {
  const base = { criterion, job: criterion.place }
  const wanted = criterion.names.map((name) => name.toLowerCase())
  const held = candidate.certifications.filter(({ name }) => wanted.includes(name.toLowerCase()))
  if (held.length > 0)
    return { ...base, credit: 1, level: 'evidenced', resume: held.map(({ place }) => place), missing: null }
  if (isAbsenceKnown(criterion, candidate))
    return { ...base, credit: 0, level: 'none', resume: [], missing: `${criterion.label} is not in the resume.` }
  return {
    ...base,
    credit: 0,
    level: 'unknown',
    resume: [],
    missing: `The resume does not say whether ${criterion.label} is held.`,
  }
}

// Each CEFR step below the level asked for costs a quarter; a language without a level counts as listed.
const STEP_COST = 0.25
const UNSTATED_LEVEL = 0.75

export function judgeLanguage(criterion: LanguageCriterion, { candidate }: PreparedCandidate): Judged {
  const base = { criterion, job: criterion.place }
  const name = skillById(criterion.language)?.name ?? criterion.label
  const held = candidate.languages.find(({ id }) => id === criterion.language)
  if (held === undefined) {
    return candidate.languages.length > 0
      ? { ...base, credit: 0, level: 'none', resume: [], missing: `${name} is not among the languages of the resume.` }
      : {
          ...base,
          credit: 0,
          level: 'unknown',
          resume: [],
          missing: `The resume does not say whether ${name} is spoken.`,
        }
  }
  if (criterion.level === null) return { ...base, credit: 1, level: 'evidenced', resume: [held.place], missing: null }
  if (held.level === null)
    return {
      ...base,
      credit: UNSTATED_LEVEL,
      level: 'listed',
      resume: [held.place],
      missing: `${name}: the resume does not say how well it is spoken.`,
    }
  const credit = Math.max(0, 1 - STEP_COST * Math.max(0, criterion.level - held.level))
  return {
    ...base,
    credit,
    level: credit >= 1 ? 'evidenced' : 'partial',
    resume: [held.place],
    missing: credit >= 1 ? null : `${name}: a higher level is asked for than the resume states.`,
  }
}
