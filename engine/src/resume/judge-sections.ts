import { findDates } from './dates/find-dates.ts'
import { degreeScore } from './degrees.ts'
import { splitItems } from './entry-text.ts'
import type { Row } from './rows.ts'
import type { SectionRows } from './sections.ts'
import { isLanguageName } from './spoken.ts'
import type { SectionKind } from './types.ts'
import { schoolScore, titleScore } from './vocabulary.ts'

const cellsOf = (rows: readonly Row[]) => rows.flatMap(({ cells }) => cells)

const isDated = (row: Row): boolean => !row.bullet && findDates(row.text).some(({ range }) => range)

/** Dated titles. */
const looksLikeWork = (rows: readonly Row[]): boolean =>
  rows.some(isDated) && cellsOf(rows).some(({ text }) => text.length <= 80 && titleScore(text) >= 0.9)

/** A school and a degree, in short lines. */
const looksLikeEducation = (rows: readonly Row[]): boolean =>
  rows.some(({ text }) => text.length <= 120 && schoolScore(text) === 1) &&
  rows.some(({ text }) => text.length <= 120 && degreeScore(text) >= 0.8)

/** Every row names a language: "English – C2", "Polish (native)". */
function looksLikeLanguages(rows: readonly Row[]): boolean {
  const items = rows.flatMap((row) => splitItems(row)).map(({ text }) => text.split(/[\s(:–-]/)[0] ?? '')
  const named = items.filter(isLanguageName).length
  return named >= 1 && named * 2 >= items.length
}

/** Nothing but lists of short items, four or more and none from a year to a year: "Figma, Typography, After Effects, Prototyping". */
function looksLikeSkills(rows: readonly Row[]): boolean {
  const lists = rows.map((row) => splitItems(row))
  const items = lists.flat()
  const short = items.filter(({ text }) => text.split(' ').length <= 4 && text.length <= 40)
  const isList = lists.filter((list) => list.length >= 3).length * 2 >= lists.length
  return (
    isList &&
    items.length >= 4 &&
    short.length >= items.length * 0.85 &&
    items.every(({ text }) => !/\.$/.test(text)) &&
    !rows.some(isDated)
  )
}

/** Tried in this order; a list of languages is also a list of short items. */
const JUDGES: readonly (readonly [kind: SectionKind, looksLike: (rows: readonly Row[]) => boolean])[] = [
  ['education', looksLikeEducation],
  ['work', looksLikeWork],
  ['languages', looksLikeLanguages],
  ['skills', looksLikeSkills],
]

/** Which headings leave open what stands below them; "Qualifications" and "Career Summary" head prose, studies or jobs. */
const JUDGES_OF: Readonly<Partial<Record<SectionKind, typeof JUDGES>>> = {
  other: JUDGES,
  summary: JUDGES.filter(([kind]) => kind === 'education' || kind === 'work'),
}

/**
 * A section under a heading that no table knows ("What I Do Well") or that may head several things is what its content looks
 * like, when the resume has no section of that kind under a heading of its own.
 */
export function judgeSections(sections: readonly SectionRows[]): readonly SectionRows[] {
  const known = new Set(sections.map(({ kind }) => kind))
  return sections.map((section) => {
    const judges = JUDGES_OF[section.kind]
    if (judges === undefined || section.heading === null || section.rows.length === 0) return section
    const found = judges.find(([kind, looksLike]) => !known.has(kind) && looksLike(section.rows))
    return found ? { ...section, kind: found[0] } : section
  })
}
