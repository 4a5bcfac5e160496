import { degreeScore, readDegree } from './degrees.ts'
import type { EducationDraft, Field } from './draft.ts'
import { toField } from './draft.ts'
import { type Entry, splitEntries } from './entries.ts'
import { readEntryDates, splitItems } from './entry-text.ts'
import { fold } from './fold.ts'
import { type HeadPieces, readHeadPieces } from './head-pieces.ts'
import { type HeadPair, pairHeads } from './pair-heads.ts'
import { cutPiece, type Piece, slicePiece, trimPiece } from './pieces.ts'
import type { Row } from './rows.ts'
import { readUnits, type Unit } from './units.ts'
import { schoolScore } from './vocabulary.ts'

const RULES = {
  first: { label: 'degree', score: degreeScore },
  second: { label: 'school', score: schoolScore },
  leftOut: 0.3,
} as const

export interface EducationReading {
  readonly draft: EducationDraft
  readonly units: readonly Unit[]
}

// "GPA: 3.97/4.00", "Note: 1,3", "Moyenne : 15/20", "Grade: 85%", "CGPA 8.4"
const SCORE =
  /(?:\b(?:c?gpa|gwa|grade|final grade|overall grade|abschlussnote|gesamtnote|note|nota(?: media| final)?|moyenne|media|punteggio|voto|cijfer|percentage|marks?|score|成绩|绩点)\b\s*(?:\(?(?:average|overall|cumulative)\)?)?\s*[:：=]?\s*)(\d{1,3}(?:[.,]\d{1,3})?\s*%?(?:\s*(?:\/|out of|von|sur|su)\s*\d{1,3}(?:[.,]\d{1,3})?)?)/iu
const HONOURS =
  /\b(?:first[- ]class(?: honou?rs)?|second[- ]class(?: honou?rs)?(?: \(?upper(?: division)?\)?)?|2:1|upper second|(?:summa |magna )?cum laude|with (?:high |highest |great )?(?:distinction|honou?rs)|mention (?:très bien|assez bien|bien)|matrícula de honor|110 e lode|110\/110|\d{2,3}\/110(?: e lode)?|distinction|valedictorian)\b/iu
const COURSES =
  /^(?:relevant |selected |key |main )?(?:coursework|courses(?: taken)?|modules|cours(?: principaux)?|kurse|asignaturas|disciplinas|materias|corsi|vakken|主修课程|相关课程)\s*(?:included?|include|:|：)+\s*/iu
/** Lines that tell about a course of study and never name one. */
const DETAIL =
  /^(?:c?gpa|gwa|grade|note|nota|moyenne|thesis|dissertation|advisor|adviser|supervisor|minor|major|relevant|selected|coursework|courses|modules|honou?rs|awards?|activities|specialization|focus|concentration|abschlussnote|schwerpunkt|thema|mémoire|tesis|tesi|activities and societies|scholarship|member|dean|description|subjects|leistungskurse|percentage|cgpa)\b/iu

/** Heads that are details in truth. */
function demote(unit: Unit): Unit {
  return unit.kind === 'head' &&
    unit.dates.length === 0 &&
    DETAIL.test(unit.row.text) &&
    degreeScore(unit.row.text) < 0.8
    ? { ...unit, kind: 'bullet' }
    : unit
}

function isIncomplete(head: readonly Unit[]): boolean {
  const texts = readHeadPieces(head).pieces.map(({ text }) => text)
  return !(texts.some((text) => schoolScore(text) >= 0.7) && texts.some((text) => degreeScore(text) >= 0.5))
}

function canBegin(unit: Unit): boolean {
  return unit.row.cells.some(({ text }) => schoolScore(text) === 1 || degreeScore(text) >= 0.8)
}

const FIELD_OF_STUDY = /^[\p{Lu}\p{Lo}][\p{L}\s&,'’./()-]{2,70}$/u

/** A part of the head that neither degree nor school claims: the field of study, when it can be one. */
function findArea(head: HeadPieces, claimed: readonly (Piece | null)[]): Piece | undefined {
  const holes = claimed.filter((piece) => piece !== null).sort((a, b) => a.start - b.start)
  const rest = head.cells
    .flatMap((cell) => cutPiece(cell, holes))
    .map((piece) => trimPiece(piece, /[\s,;:|·•–—()./-]/u))
  return rest.find(
    ({ text }) =>
      FIELD_OF_STUDY.test(text) &&
      schoolScore(text) === 0 &&
      !SCORE.test(text) &&
      !DETAIL.test(text) &&
      !HONOURS.test(text),
  )
}

function findScore(units: readonly Unit[]): Field | undefined {
  for (const { rows } of units) {
    for (const row of rows) {
      const match = SCORE.exec(row.text)
      const value = match?.[1]
      if (match && value !== undefined) {
        const at = match.index + match[0].length - value.length
        return toField(slicePiece(row, at, at + value.length), 0.85)
      }
    }
  }
  for (const { row } of units) {
    const match = HONOURS.exec(row.text)
    if (match) return toField(slicePiece(row, match.index, match.index + match[0].length), 0.7)
  }
  return undefined
}

function findCourses(units: readonly Unit[]): readonly Field[] {
  const list = units.find(({ row }) => COURSES.test(row.text))
  if (list === undefined) return []
  return list.rows
    .flatMap((row, index) => splitItems(slicePiece(row, index === 0 ? (COURSES.exec(row.text)?.[0].length ?? 0) : 0)))
    .filter(({ text }) => text.length > 1 && text.length <= 80)
    .map((piece) => toField(piece, 0.8))
}

interface Reading {
  readonly entry: Entry
  readonly head: HeadPieces
  readonly pair: HeadPair
}

/** A pair is believed when words speak for it, or when the entry is dated. */
function isBelievable({ entry, pair }: Reading): boolean {
  const words = (pair.first ? degreeScore(pair.first.text) : 0) + (pair.second ? schoolScore(pair.second.text) : 0)
  return words >= 0.5 || (entry.date !== null && (pair.first !== null || pair.second !== null))
}

function toDraft({ entry, head, pair }: Reading): EducationReading {
  const units = [...entry.head, ...entry.body]
  const { current: _, ...dates } = readEntryDates(entry.date, 'end')
  const degree = pair.first && degreeScore(pair.first.text) > 0 ? readDegree(pair.first) : undefined
  const unnamed = pair.first && !degree && FIELD_OF_STUDY.test(pair.first.text) ? pair.first : null
  const left = degree?.area ? undefined : findArea(head, [pair.first, pair.second])
  const area = degree?.area ?? unnamed ?? (left && (readDegree(left)?.area ?? left)) ?? null
  const score = findScore(units)
  const draft: EducationDraft = {
    ...(pair.second && { institution: toField(pair.second, 0.5 + schoolScore(pair.second.text) * 0.45) }),
    ...(area && fold(area.text) !== '' && { area: toField(area, degree?.area ? 0.85 : 0.6) }),
    ...(degree && { studyType: toField(degree.studyType, 0.9) }),
    ...dates,
    ...(score && { score }),
    courses: [...findCourses(units)],
  }
  return { draft, units }
}

/** The courses of study of a section's rows, in the order printed. */
export function readEducation(rows: readonly Row[], dayFirst: boolean): readonly EducationReading[] {
  const units = readUnits(rows, dayFirst).map(demote)
  const entries = splitEntries(promote(units), { isIncomplete, isBetterWith: () => false,
    isBetterBelow: () => false, canBegin })
  const heads = entries.map(({ head }) => readHeadPieces(head))
  const pairs = pairHeads(heads, RULES)
  return entries
    .flatMap((entry, index) => {
      const head = heads[index]
      const pair = pairs[index]
      return head && pair ? [{ entry, head, pair }] : []
    })
    .filter(isBelievable)
    .map(toDraft)
    .reduce(mergeHalves, [])
}

/** A school in one column and its degree and dates in another are read as two entries: they are one. */
function mergeHalves(readings: EducationReading[], next: EducationReading): EducationReading[] {
  const last = readings.at(-1)
  const isHalf =
    last && !last.draft.studyType && !last.draft.startDate && !last.draft.endDate && !next.draft.institution
  if (!isHalf) return [...readings, next]
  const courses = [...last.draft.courses, ...next.draft.courses]
  return [
    ...readings.slice(0, -1),
    { draft: { ...last.draft, ...next.draft, courses }, units: [...last.units, ...next.units] },
  ]
}

/** Where all schools are bullets or long lines, those that name one are the heads. */
function promote(units: readonly Unit[]): readonly Unit[] {
  if (units.some(({ kind }) => kind === 'head')) return units
  return units.map((unit) => (unit.rows.length <= 2 && canBegin(unit) ? { ...unit, kind: 'head' as const } : unit))
}
