import type { Document } from '../document/types.ts'
import { fold } from './fold.ts'
import type { SectionRows } from './sections.ts'
import type { JsonResume } from './types.ts'

/** What each sign of a resume adds to the likelihood; together they pass 1 for a complete one. */
const SIGNS = {
  name: 0.08,
  email: 0.14,
  phone: 0.08,
  profile: 0.05,
  workSection: 0.18,
  educationSection: 0.15,
  skillsSection: 0.12,
  otherSection: 0.04,
  datedJob: 0.16,
  namedJob: 0.08,
  school: 0.1,
} as const

/** Phrases of papers that are not resumes, folded, and what each takes away. */
const AGAINST: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:we are looking for|we offer|you will be responsible|about the role|equal opportunity employer|apply now|job description|wir suchen|nous recherchons|wir bieten|what we offer|your responsibilities|ideal candidate|send us your (?:cv|resume))\b/g,
    0.2,
  ],
  [/\b(?:invoice|amount due|bill to|subtotal|iban|rechnungsnummer|facture n)\b/g, 0.15],
  [/\b(?:abstract|et al\.|lemma|theorem|corollary|we propose|in this paper)\b/g, 0.05],
  [/\b(?:dear (?:sir|hiring|mr|ms)|sincerely|yours faithfully|mit freundlichen grussen)\b/g, 0.1],
  [/\b(?:hereinafter|the parties|pursuant to|terms and conditions|chapter \d+)\b/g, 0.1],
]
const MOST_AGAINST = 0.6

/** 0–1: how much a document looks like a resume at all. Under 0.3 it most likely is something else. */
export function judgeLikelihood(document: Document, json: JsonResume, sections: readonly SectionRows[]): number {
  const kinds = new Set(sections.filter(({ heading }) => heading !== null).map(({ kind }) => kind))
  const { basics, work, education } = json
  const others = [
    'summary',
    'projects',
    'certificates',
    'languages',
    'awards',
    'publications',
    'volunteer',
    'interests',
    'references',
  ] as const
  const signs =
    (basics.name ? SIGNS.name : 0) +
    (basics.email ? SIGNS.email : 0) +
    (basics.phone ? SIGNS.phone : 0) +
    (basics.profiles?.length ? SIGNS.profile : 0) +
    (kinds.has('work') ? SIGNS.workSection : 0) +
    (kinds.has('education') ? SIGNS.educationSection : 0) +
    (kinds.has('skills') ? SIGNS.skillsSection : 0) +
    Math.min(3, others.filter((kind) => kinds.has(kind)).length) * SIGNS.otherSection +
    (work.some(({ startDate }) => startDate) ? SIGNS.datedJob : 0) +
    (work.some(({ name, position }) => name && position) ? SIGNS.namedJob : 0) +
    (education.some(({ institution, studyType }) => institution ?? studyType) ? SIGNS.school : 0)
  const text = fold(document.text.slice(0, 20_000))
  const against = AGAINST.reduce(
    (sum, [pattern, weight]) => sum + Math.min(3, text.match(pattern)?.length ?? 0) * weight,
    0,
  )
  const score = Math.min(1, signs) - Math.min(MOST_AGAINST, against)
  return Math.round(Math.max(0, score) * 1000) / 1000
}
