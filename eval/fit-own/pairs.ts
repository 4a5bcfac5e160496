import type { FitTrade, Requirement } from './trade.ts'
import { FIT_TRADES } from './trades.ts'

/** A resume against a posting; `grade` 0–3. */
export interface GradedPair {
  readonly id: string
  readonly group: string
  readonly resume: string
  readonly job: string
  readonly grade: number
}

/** How much somebody has of what a posting requires. */
interface Plan {
  /** How many of the six requirements are shown in a role, and how many more are only named in a list. */
  readonly shown: number
  readonly named: number
  /** Share of the years asked for. */
  readonly years: number
  readonly degree: boolean
  readonly preferred: boolean
  readonly work: 'own' | 'same' | 'near' | 'other'
  readonly style: 'sections' | 'notes' | 'prose'
}

/** From everything to nothing, in three ways of writing. */
const PLANS: readonly Plan[] = [
  { shown: 6, named: 0, years: 1.5, degree: true, preferred: true, work: 'own', style: 'sections' },
  { shown: 5, named: 1, years: 1.2, degree: true, preferred: false, work: 'same', style: 'prose' },
  { shown: 2, named: 3, years: 1.1, degree: true, preferred: false, work: 'own', style: 'notes' },
  { shown: 4, named: 0, years: 0.5, degree: true, preferred: true, work: 'same', style: 'sections' },
  { shown: 1, named: 3, years: 0.4, degree: false, preferred: false, work: 'own', style: 'sections' },
  { shown: 2, named: 0, years: 0.3, degree: false, preferred: false, work: 'near', style: 'prose' },
  { shown: 1, named: 1, years: 0, degree: false, preferred: false, work: 'near', style: 'notes' },
  { shown: 0, named: 0, years: 0, degree: false, preferred: false, work: 'other', style: 'sections' },
  { shown: 0, named: 1, years: 0, degree: false, preferred: false, work: 'other', style: 'notes' },
  // Half of the skills, all of the rest; and a list of everything that is asked above work of another trade.
  { shown: 3, named: 0, years: 2, degree: true, preferred: false, work: 'own', style: 'prose' },
  { shown: 0, named: 6, years: 0, degree: false, preferred: false, work: 'other', style: 'sections' },
]

// A skill that is only named is worth half of one that is shown; so are years in work beside the one asked for.
const NAMED_WORTH = 0.5
const NEAR_WORTH = 0.5
/** From which share of what is required a pair has grade 1, 2 and 3. */
const GRADES = [0.2, 0.5, 0.8] as const

/** Grade by construction: the share of what the posting requires (six skills, years, a degree if any) that is met. */
function gradeOf({ degree }: FitTrade, plan: Plan): number {
  const yearsMet = Math.min(1, plan.years) * (plan.work === 'near' ? NEAR_WORTH : 1)
  const met = plan.shown + NAMED_WORTH * plan.named + yearsMet + (degree !== null && plan.degree ? 1 : 0)
  const share = met / (degree === null ? 7 : 8)
  return GRADES.filter((least) => share >= least).length
}

const AS_OF_YEAR = 2026

function jobOf({ title, about, years, degree, requirements, preferred }: FitTrade): string {
  return [
    title,
    about,
    'Required:',
    `- ${years}+ years of experience`,
    ...(degree === null ? [] : [`- ${degree.asked}`]),
    ...requirements.map(({ asked }) => `- ${asked}`),
    'Nice to have:',
    `- ${preferred.asked}`,
  ].join('\n')
}

/** The trade whose people apply though they have learned something else: the fourth one on. */
const otherThan = (index: number): FitTrade | undefined => FIT_TRADES[(index + 4) % FIT_TRADES.length]

interface Words {
  readonly title: string
  readonly points: readonly string[]
  readonly list: readonly string[]
  readonly since: number
  readonly degree: string | null
}

/** What a person of this plan has to say. Which of the six they have differs from plan to plan. */
function wordsOf(trade: FitTrade, other: FitTrade, plan: Plan, turn: number): Words {
  const order = trade.requirements.map((_, at) => trade.requirements[(at + turn) % trade.requirements.length])
  const known = order.filter((requirement): requirement is Requirement => requirement !== undefined)
  const shown = known.slice(0, plan.shown)
  const named = known.slice(plan.shown, plan.shown + plan.named)
  const titles = { own: trade.title, same: trade.sameTitle, near: trade.nearTitle, other: other.title }
  const years = plan.work === 'other' ? 6 : Math.max(1, Math.round(trade.years * plan.years))
  const isOther = plan.work === 'other'
  return {
    title: titles[plan.work],
    points: [
      ...shown.map((requirement) => requirement.shown),
      ...(plan.preferred ? [trade.preferred.shown] : []),
      ...(isOther ? other.requirements.slice(0, 4).map((requirement) => requirement.shown) : trade.besides),
    ],
    list: [
      ...shown.map((requirement) => requirement.named),
      ...named.map((requirement) => requirement.named),
      ...(isOther ? other.requirements.map((requirement) => requirement.named) : []),
    ],
    since: AS_OF_YEAR - years,
    degree: isOther ? (other.degree?.held ?? null) : plan.degree ? (trade.degree?.held ?? null) : null,
  }
}

const RENDER: Readonly<Record<Plan['style'], (words: Words) => string>> = {
  sections: ({ title, points, list, since, degree }) =>
    [
      'Ilse Marren',
      title,
      'ilse.marren@example.org | +44 20 7946 0018 | Hull, UK',
      '',
      'EXPERIENCE',
      `${title}, Oakhurst Ltd`,
      `Jan ${since} – Present`,
      ...points.map((point) => `• ${point}`),
      '',
      'EDUCATION',
      degree === null ? 'A-levels, Fernhill School' : `${degree}, University of Oakhurst`,
      `${since - 4} – ${since - 1}`,
      '',
      'SKILLS',
      list.join(', '),
    ].join('\n'),
  notes: ({ title, points, list, since, degree }) =>
    [
      'I. Marren',
      `${title.toLowerCase()}, since ${since}`,
      ...(degree === null ? [] : [degree]),
      `Skills: ${list.map((name) => name.toLowerCase()).join('; ')}`,
      ...points.map((point) => `- ${point.charAt(0).toLowerCase()}${point.slice(1)}`),
    ].join('\n'),
  prose: ({ title, points, list, since, degree }) =>
    [
      'Ilse Marren · ilse.marren@example.org · Hull',
      '',
      'Work experience',
      `${since} – present: ${title} at Oakhurst Ltd`,
      `${points.join('. ')}.`,
      '',
      'Education',
      degree === null ? 'School until 18, Fernhill' : `${degree}, University of Oakhurst, ${since - 1}`,
      '',
      'What I know',
      list.join(', '),
    ].join('\n'),
}

/** Eleven people for each of nine postings. */
export function ownPairs(): readonly GradedPair[] {
  return FIT_TRADES.flatMap((trade, index) => {
    const other = otherThan(index)
    if (other === undefined) return []
    return PLANS.map((plan, turn) => ({
      id: `${trade.title}-${turn}`,
      group: trade.title,
      resume: RENDER[plan.style](wordsOf(trade, other, plan, turn)),
      job: jobOf(trade),
      grade: gradeOf(trade, plan),
    }))
  })
}
