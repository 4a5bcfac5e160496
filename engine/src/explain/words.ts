import type { BackgroundItem, CreditLevel, Dimension, ProjectSignal } from '../match/types.ts'

/** Each part's name and what it says, in the order in which people ask. */
export const PARTS: readonly { readonly dimension: Dimension; readonly name: string; readonly about: string }[] = [
  {
    dimension: 'skill_alignment',
    name: 'Skills',
    about:
      'How many of the skills asked for are in the resume, and whether they are shown in use. A required skill counts twice a preferred one; rare skills count more than common ones.',
  },
  {
    dimension: 'experience',
    name: 'Experience',
    about:
      'Years asked for, likeness of titles, level, and how far the resume speaks of the work that the posting describes.',
  },
  {
    dimension: 'education',
    name: 'Education',
    about: 'Degrees, certificates, licences and languages that the posting asks for.',
  },
  {
    dimension: 'project_validation',
    name: 'Shown at work',
    about:
      'Whether roles and projects show the skills in use: detail, skills asked for, results, numbers, and for projects a link. The three best count 60, 25 and 15 per cent.',
  },
  {
    dimension: 'formatting',
    name: 'Formatting',
    about: 'Whether a machine and a tired person can read it.',
  },
  {
    dimension: 'trustworthiness',
    name: 'Trustworthiness',
    about: 'Whether the resume agrees with itself.',
  },
  {
    dimension: 'credibility',
    name: 'Credibility',
    about: 'Whether a reader could check what it says.',
  },
]

export const SKILL_VERDICTS: Readonly<Record<CreditLevel, string>> = {
  evidenced: 'it is shown in a role or project.',
  listed: 'it is named, but no role or project shows it in use.',
  related: 'it is not there itself, but a related skill is.',
  partial: 'it is there, but not for as long as asked.',
  none: 'it is not in the resume.',
  unknown: 'it cannot be judged, so it does not count for or against.',
}

/** For years, degrees, certificates and languages. */
export const FACT_VERDICTS: Readonly<Record<CreditLevel, string>> = {
  ...SKILL_VERDICTS,
  evidenced: 'it is met.',
  listed: 'it is stated.',
  partial: 'it is met in part.',
  none: 'it is not met.',
}

export const BACKGROUND_LABELS: Readonly<Record<BackgroundItem['part'], string>> = {
  title: 'Likeness of titles',
  level: 'Level',
  wording: 'Likeness of what was done',
}

export const SIGNAL_WORDS: Readonly<Record<ProjectSignal, string>> = {
  relevance: 'shows a skill asked for',
  depth: 'is told in detail',
  outcome: 'tells a result',
  number: 'has a number',
  link: 'has a link',
}

/** What stands under every explanation: a score is easily taken for more than it is. */
export const LIMITS: readonly string[] = [
  'The score says how well this document shows what this posting asks for. It does not say who will be good at the job.',
  'It knows no name, age, gender, origin, photo, school, employer or address, and it does not change because others apply.',
  'What the resume leaves out is not known, and some skills are told in words that no list has. Read the quotes before you decide; the score decides nothing by itself.',
]

/** Levels of a skill, best first, as a heading over the skills that have it. */
export const SKILL_GROUPS: readonly (readonly [level: CreditLevel, name: string])[] = [
  ['evidenced', 'Shown in use'],
  ['listed', 'Named only'],
  ['partial', 'Not for as long as asked'],
  ['related', 'Only a related skill'],
  ['none', 'Missing'],
  ['unknown', 'Not judged'],
]
