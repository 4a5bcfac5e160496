import { degreeScore } from './degrees.ts'
import { isDescription } from './description.ts'
import type { HeadRules } from './label-heads.ts'
import { fieldScore, schoolScore } from './vocabulary.ts'
import { placeEvidence, remember } from './work-evidence.ts'

/** Universities of several campuses: what follows the comma is part of the name ("University of California, Davis"). */
const MANY_CAMPUSES =
  /^(?:university of (?:california|wisconsin|texas|illinois|north carolina|massachusetts|maryland|colorado|minnesota|nebraska|alabama|hawaii|missouri|tennessee|michigan|arkansas|houston)|california state university|california state polytechnic university|indiana university|suny|cuny|the state university of new york|rutgers university|universidad nacional de colombia|universidad de buenos aires|indian institute of (?:technology|management)|national institute of technology),?\s/i

const isName = (text: string): boolean => /^[\p{Lu}\p{Lo}\d]/u.test(text)

function degreeEvidence(text: string): number {
  const parts = text.split(',')
  return (
    degreeScore(text) -
    schoolScore(parts[0] ?? text) * 0.8 -
    (parts.length > 1 && schoolScore(parts.at(-1) ?? '') > 0 ? 0.6 : 0) +
    (isName(text) ? 0.05 : -0.2) -
    (text.length > 110 ? 0.4 : 0)
  )
}

function schoolEvidence(text: string): number {
  const [name = text, ...rest] = text.split(',')
  const place = placeEvidence(text)
  const tail = rest.join(',').trim()
  const isCampus = MANY_CAMPUSES.test(text) && rest.length === 1
  return (
    schoolScore(text) -
    degreeScore(name) * 0.8 +
    (isName(text) ? 0.2 : -0.3) -
    (schoolScore(text) === 0 && fieldScore(text) >= 0.5 ? 0.6 : 0) -
    (place >= 0.7 && schoolScore(text) === 0 ? 0.7 : 0) -
    (tail !== '' && !isCampus && (placeEvidence(tail) >= 0.7 || degreeScore(tail) >= 0.5 || fieldScore(tail) >= 0.5)
      ? 0.5
      : 0) +
    (isCampus ? 1 : 0) -
    (isDescription(text) ? 0.4 : 0) -
    (text.length > 90 ? 0.4 : 0)
  )
}

const townEvidence = (text: string): number => {
  const place = placeEvidence(text)
  return place >= 0.6 ? place : schoolScore(text) > 0 || degreeScore(text) > 0 || fieldScore(text) > 0 ? -0.8 : -0.25
}

/** The rules of courses of study: degree, school, place; what is left may be the field of study. */
export const educationRules = (): HeadRules => ({
  labels: { first: 'degree', second: 'school', place: 'location' },
  evidence: {
    first: remember(degreeEvidence),
    second: remember(schoolEvidence),
    place: remember(townEvidence),
    // A field of study and a grade stand in heads by right.
    aside: remember((text) => (fieldScore(text) >= 0.5 ? 0.35 : 0.2)),
  },
  missing: { first: 0.1, second: 0.15 },
})
