/* What numbers and codes of the API are called. */

export type Tone = 'good' | 'fair' | 'weak' | 'none'

export interface Grade {
  readonly word: string
  readonly tone: Tone
}

const GRADES: readonly (Grade & { readonly from: number })[] = [
  { from: 85, word: 'Strong', tone: 'good' },
  { from: 70, word: 'Good', tone: 'good' },
  { from: 50, word: 'Fair', tone: 'fair' },
  { from: 30, word: 'Weak', tone: 'weak' },
  { from: 0, word: 'Very weak', tone: 'weak' },
]

export const gradeOf = (score: number | null): Grade =>
  GRADES.find(({ from }) => score !== null && score >= from) ?? { word: 'Not judged', tone: 'none' }

const SKILL_LEVELS: Readonly<Record<string, Grade>> = {
  evidenced: { word: 'Shown in use', tone: 'good' },
  listed: { word: 'Named, not shown', tone: 'fair' },
  related: { word: 'Something related', tone: 'fair' },
  partial: { word: 'In part', tone: 'fair' },
  none: { word: 'Not found', tone: 'weak' },
  unknown: { word: 'Cannot be judged', tone: 'none' },
}
/** Of years, degrees, certificates and languages, which are had or not. */
const FACT_LEVELS: Readonly<Record<string, Grade>> = {
  ...SKILL_LEVELS,
  evidenced: { word: 'Met', tone: 'good' },
  listed: { word: 'Stated', tone: 'good' },
  none: { word: 'Not met', tone: 'weak' },
}
/** How far a criterion of this kind is met. */
export const levelOf = (level: string, kind: string): Grade =>
  (kind === 'skill' ? SKILL_LEVELS : FACT_LEVELS)[level] ?? { word: level, tone: 'none' }

const SEVERITIES: Readonly<Record<string, Grade>> = {
  critical: { word: 'Important', tone: 'weak' },
  warning: { word: 'Worth mending', tone: 'fair' },
  suggestion: { word: 'Idea', tone: 'none' },
}
export const severityOf = (severity: string): Grade => SEVERITIES[severity] ?? { word: severity, tone: 'none' }

const STATUSES: Readonly<Record<string, Grade>> = {
  applied: { word: 'Applied', tone: 'none' },
  screening: { word: 'Screening', tone: 'fair' },
  interview: { word: 'Interview', tone: 'fair' },
  offer: { word: 'Offer', tone: 'good' },
  hired: { word: 'Hired', tone: 'good' },
  rejected: { word: 'Rejected', tone: 'weak' },
  withdrawn: { word: 'Withdrawn', tone: 'none' },
}
/** Where an application stands. */
export const statusOf = (status: string): Grade => STATUSES[status] ?? { word: status, tone: 'none' }
