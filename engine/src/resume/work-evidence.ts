import { isDescription } from './description.ts'
import { foldWords, isUnspaced } from './fold.ts'
import { isLabelOf } from './head-atoms.ts'
import type { HeadRules } from './label-heads.ts'
import { placeScore } from './places.ts'
import { fieldScore, isSubject, organisationScore, titleScore } from './vocabulary.ts'
import { DEPARTMENT_WORDS } from './words/head-words.ts'

const DEPARTMENTS: ReadonlySet<string> = new Set(DEPARTMENT_WORDS)

const CAPITAL = /^[\p{Lu}\p{Lo}\d]/u
const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,2}\.[a-z]{2,8}$/iu
const BRACKETED_CODE = /^(\p{Lu}[\p{L}' -]{1,30})\s\((?:\p{Lu}{2}|\d{2,3})\)$/u

/** Beginning with a capital and no longer than a name is. */
function shapeScore(text: string, capital: number): number {
  return (CAPITAL.test(text) ? capital : -0.3) + (text.length > 70 ? -0.4 : 0)
}

/** "Department of Surgery", "Abteilung Einkauf", "Research Team". */
function isDepartment(text: string): boolean {
  const words = foldWords(text)
  return words.length <= 7 && (DEPARTMENTS.has(words[0] ?? '') || DEPARTMENTS.has(words.at(-1) ?? ''))
}

/** How much a whole part reads like a place, from −1 to 1; a town no list knows is near 0. */
export function placeEvidence(text: string): number {
  if (BRACKETED_CODE.test(text) || isLabelOf(text, 'location')) return 0.8
  const score = placeScore({ start: 0, end: text.length, text })
  if (score < 0.6 && (isDepartment(text) || isSubject(text) || titleScore(text) >= 0.6)) return -0.6
  // "Ridley Tarn Advisers, Berlin": a town has seldom three words, an organisation often.
  const [first = text] = text.split(',')
  const isNamed = score >= 0.4 && score < 1 && (organisationScore(first) >= 0.5 || first.split(' ').length >= 3)
  if (isNamed) return 0.2
  if (score >= 0.9) return 1
  if (score >= 0.6) return 0.7 + (score - 0.6)
  if (score >= 0.4) return 0.35
  if (score >= 0.25) return 0.1
  return score > 0 ? (text.split(' ').length <= 2 ? -0.15 : -0.3) : -1
}

function titleEvidence(text: string): number {
  const own = titleScore(text)
  // "Nurse, Emergency Department" is a title whatever its end says: only its beginning speaks against it.
  const other = organisationScore(text.split(',')[0] ?? text)
  const place = placeEvidence(text)
  return (
    own -
    other * 0.8 +
    shapeScore(text, 0.1) -
    (place >= 0.7 ? 0.9 : place > 0 ? 0.2 : 0) -
    (own === 0 && isDescription(text) ? 0.3 : 0) -
    (own === 0 && isDepartment(text) ? 0.2 : 0)
  )
}

function companyEvidence(text: string): number {
  const parts = text.split(/[,(]/)
  const tail = parts.length > 1 ? (parts.at(-1) ?? '').replace(/\)$/, '').trim() : ''
  const place = placeEvidence(text)
  const domain = DOMAIN.test(text) ? 0.5 : 0
  return (
    organisationScore(text) -
    titleScore(parts[0] ?? text) * 0.8 +
    domain -
    (/^(?:\p{Lu}{2}|\d+)$/u.test(text) ? 0.2 : 0) +
    shapeScore(text, 0.2) -
    (place >= 0.7 ? 0.8 : place > 0 ? 0.2 : 0) -
    (tail !== '' && (isDepartment(tail) || placeEvidence(tail) >= 0.7) ? 0.5 : 0) -
    (parts.length === 1 && isDepartment(text) ? 0.5 : 0) -
    (isSubject(parts[0] ?? text) ? 0.6 : fieldScore(parts[0] ?? text) === 1 ? 0.4 : 0) -
    (isUnspaced(text) ? 0 : isDescription(text) ? 0.5 : 0)
  )
}

const asideEvidence = (text: string): number => (isDescription(text) ? 0.25 : isDepartment(text) ? 0.15 : 0)

/** Remembers what was said of a text: parts of heads are weighed again with every row that is tried with them. */
export function remember(read: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    known.set(text, value)
    return value
  }
}

/** The rules of jobs: title, employer, place. One for each parse: it remembers texts. */
export const workRules = (): HeadRules => ({
  labels: { first: 'title', second: 'company', place: 'location' },
  evidence: {
    first: remember(titleEvidence),
    second: remember(companyEvidence),
    place: remember(placeEvidence),
    aside: remember(asideEvidence),
  },
  missing: { first: 0.3, second: 0.15 },
})
