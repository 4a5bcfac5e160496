import type { Analysis } from '../sdk/src/index.ts'

/* What numbers and codes are called on this page. */

type ScoreField = Extract<keyof Analysis, `${string}_score`>

export interface Dimension {
  readonly field: Exclude<ScoreField, 'overall_score'>
  /** Its name in `weights`. */
  readonly weight: string
  readonly label: string
  readonly asks: string
}

export const DIMENSIONS: readonly Dimension[] = [
  {
    field: 'skill_alignment_score',
    weight: 'skill_alignment',
    label: 'Skills',
    asks: 'How much of what the job asks for does the resume cover?',
  },
  {
    field: 'experience_score',
    weight: 'experience',
    label: 'Experience',
    asks: 'Do years, level, titles and duties fit, and are they recent?',
  },
  {
    field: 'education_score',
    weight: 'education',
    label: 'Education',
    asks: 'Degree, field, certificates and languages against what is asked',
  },
  {
    field: 'project_validation_score',
    weight: 'project_validation',
    label: 'Proof',
    asks: 'Do roles and projects show the claimed skills being used?',
  },
  {
    field: 'formatting_score',
    weight: 'formatting',
    label: 'Form',
    asks: 'Can a machine and a tired reader find their way?',
  },
  {
    field: 'trustworthiness_score',
    weight: 'trustworthiness',
    label: 'Consistency',
    asks: 'Does the resume agree with itself?',
  },
  {
    field: 'credibility_score',
    weight: 'credibility',
    label: 'Checkability',
    asks: 'Could a reader check what it says?',
  },
]

export interface Grade {
  readonly word: string
  /** A class of style.css. */
  readonly tone: string
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

const LEVELS: Readonly<Record<string, Grade>> = {
  evidenced: { word: 'Shown at work', tone: 'good' },
  listed: { word: 'Named, not shown', tone: 'fair' },
  related: { word: 'Something related', tone: 'fair' },
  partial: { word: 'In part', tone: 'fair' },
  none: { word: 'Not found', tone: 'weak' },
  unknown: { word: 'Cannot be judged', tone: 'none' },
}

export const creditWords = (level: string): Grade => LEVELS[level] ?? { word: level, tone: 'none' }

export const IMPORTANCES = ['required', 'preferred', 'mentioned']

const SEVERITIES: Readonly<Record<string, Grade>> = {
  critical: { word: 'Important', tone: 'weak' },
  warning: { word: 'Worth mending', tone: 'fair' },
  suggestion: { word: 'Idea', tone: 'none' },
}

export const severityWords = (severity: string): Grade => SEVERITIES[severity] ?? { word: severity, tone: 'none' }

/** `capitalised('full_time')` → "Full time" */
export const capitalised = (code: string): string => {
  const words = code.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const oneDecimal = (value: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: 0, maximumFractionDigits: 1 })
