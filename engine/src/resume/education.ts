import { degreeScore, type ReadDegree, readDegree } from './degrees.ts'
import type { EducationDraft, Field } from './draft.ts'
import { toField } from './draft.ts'
import { educationRules } from './education-evidence.ts'
import { type Entry, type EntryRules, readShape, splitEntries } from './entries.ts'
import { readEntryDates, splitItems } from './entry-text.ts'
import { fold } from './fold.ts'
import { type AtomRules, readHeadAtoms } from './head-atoms.ts'
import {
  type HeadPart,
  type HeadRules,
  type LabelledHead,
  labelHead,
  labelHeads,
  type Role,
  type Votes,
} from './label-heads.ts'
import { type Piece, slicePiece, trimPiece } from './pieces.ts'
import { placeScore } from './places.ts'
import type { Row } from './rows.ts'
import { wholeRow } from './unit-text.ts'
import { readUnits, type Unit } from './units.ts'
import { fieldScore, schoolScore } from './vocabulary.ts'

export interface EducationReading {
  readonly draft: EducationDraft
  readonly units: readonly Unit[]
}

// "GPA: 3.97/4.00", "Note: 1,3", "Moyenne : 15/20", "Grade: 85%", "CGPA 8.4"
const SCORE =
  /(?:(?<!\p{L})(?:c?gpa|gwa|grade|final grade|overall grade|abschlussnote|gesamtnote|durchschnittsnote|durchschnitt|note|nota(?: media| final)?|moyenne|m[eé]dia|promedio|average|classification|punteggio|voto|cijfer|percentage|marks?|score|成绩|绩点)(?!\p{L})\s{0,3}(?:\(?(?:average|overall|cumulative)\)?)?\s{0,3}[:：=]?\s{0,3})(\d{1,3}(?:[.,]\d{1,3})?\s{0,3}%?(?:\s{0,3}(?:\/|out of|von|sur|su)\s{0,3}\d{1,3}(?:[.,]\d{1,3})?)?)/iu
const HONOURS =
  /\b(?:first[- ]class(?: honou?rs)?|second[- ]class(?: honou?rs)?(?: \(?upper(?: division)?\)?)?|2:1|upper second|(?:summa |magna )?cum laude|first[- ]class|upper second(?:[- ]class)?(?: honou?rs)?|lower second|2:2|1:1|with (?:high |highest |great )?(?:distinction|honou?rs|merit)|mention\s?:?\s?(?:très bien|assez bien|bien)|très bien|assez bien|félicitations du jury|matrícula de honor|sobresaliente|110 e lode|\d{2,3}\/110(?: e lode)?|(?:1\d|20|\d)(?:[.,]\d{1,2})?\/20|distinction|valedictorian)\b/iu
/** "Relevant coursework: …", "Schwerpunkte: …": the courses of what stands above. */
export const COURSES =
  /^(?:relevant |selected |key |main )?(?:coursework|courses(?: taken)?|modules|cours(?: principaux| suivis)?|matières(?: principales)?|kurse|schwerpunkte|studienschwerpunkte|lehrveranstaltungen|asignaturas|disciplinas|materias|unidades curriculares|corsi|insegnamenti|esami|(?:hoofd)?vakken|主修课程|相关课程)\s*(?:included?|include|:|：)+\s*/iu
/** Lines that tell about a course of study and never name one. */
const DETAIL =
  /^(?:c?gpa|gwa|grade|note|nota|moyenne|thesis|dissertation|advisors?|advisers?|supervisors?|title|minor|major|relevant|selected|coursework|courses|modules|honou?rs|awards?|activities|specialization|focus|concentration|abschlussnote|schwerpunkt|thema|mémoire|tesis|tesi|activities and societies|scholarship|member|dean|description|subjects|leistungskurse|percentage|cgpa)\b/iu

/** Heads that are details in truth. */
function demote(unit: Unit): Unit {
  return unit.kind === 'head' &&
    unit.dates.length === 0 &&
    DETAIL.test(unit.row.text) &&
    degreeScore(unit.row.text) < 0.8
    ? { ...unit, kind: 'bullet' }
    : unit
}

// As much as the word "University" or a degree adds to a head that lacks it.
const CLEARLY_BETTER = 0.5

function entryRules(rules: HeadRules, votes?: Votes): EntryRules {
  const label = (head: readonly Unit[]) => labelHead(readHeadAtoms(head, ATOMS), rules, votes)
  return {
    isIncomplete: (head) => {
      const labelled = label(head)
      const degree = partOf(labelled, 'first')
      const school = partOf(labelled, 'second')
      return !(degree && degreeScore(degree.text) >= 0.5 && school && schoolScore(school.text) >= 0.7)
    },
    isBetterWith: (head, next) =>
      next.dates.length === 0 && label([...head, next]).score > label(head).score + CLEARLY_BETTER,
    isBetterBelow: (above, head) => label([above, ...head]).score > label(head).score + CLEARLY_BETTER,
    canBegin,
  }
}

function canBegin(unit: Unit): boolean {
  return unit.row.cells.some(({ text }) => schoolScore(text) === 1 || degreeScore(text) >= 0.8)
}

const FIELD_OF_STUDY = /^[\p{Lu}\p{Lo}][\p{L}\s&,'’./()-]{2,70}$/u

const toArea = (piece: Piece): Piece => trimPiece(piece, /[\s,;:|·•–—()./-]/u)

const canBeArea = ({ text }: Piece): boolean =>
  FIELD_OF_STUDY.test(text) && schoolScore(text) === 0 && !SCORE.test(text) && !DETAIL.test(text) && !HONOURS.test(text)

const rowOf = (part: HeadPart): string => part.slot.split('.')[0] ?? ''

/**
 * The field of study, where degree and school do not claim it: a part that names one, in the head or on a line of its own
 * below; else a part that may be one and does not stand behind the school or in a cell at the right, where a town does.
 */
function findArea({ parts }: LabelledHead, body: readonly Unit[]): Piece | undefined {
  const left = parts
    .filter(({ role, text }) => role === 'aside' || (role === 'place' && placeScore({ start: 0, end: 0, text }) < 0.4))
    .filter((part) => canBeArea(toArea(part)))
  const named = left.find(({ text }) => fieldScore(text) >= 0.5)
  if (named) return toArea(named)
  const below =
    body.find(({ kind, row }) => kind === 'head' && canBeArea(row) && fieldScore(row.text) >= 0.5) ??
    body.slice(0, 1).find(({ kind, row }) => kind === 'head' && canBeArea(row) && placeScore(row) < 0.4)
  if (below) return toArea(below.row)
  const school = parts.findIndex(({ role }) => role === 'second')
  const isTown = (part: HeadPart) => {
    if (part.joint === 'cell') return true
    const before = parts[school]
    return before !== undefined && parts.indexOf(part) > school && rowOf(before) === rowOf(part)
  }
  const other = left.find((part) => !isTown(part))
  return other && toArea(other)
}

/** Grades stand in heads and are neither degree nor school: "BSc Physics, 2:1". */
function findGrades(row: Row): readonly Piece[] {
  return [SCORE, HONOURS].flatMap((grade) => {
    const match = grade.exec(row.text)
    return match ? [slicePiece(row, match.index, match.index + match[0].length)] : []
  })
}

/** "Minor in Art", "PhD in Physics" beside "PhD"; "Ingeniería Informática" is a field although it begins like a degree. */
const isSecondDegree = (read: ReadDegree | undefined): read is ReadDegree =>
  read !== undefined &&
  (read.rank === 'other' || (read.area !== null && read.area.start - read.studyType.end > ' '.length))

const ATOMS: AtomRules = { cutsAtWeakWords: false, findHoles: findGrades }

/** "Mention : Assez bien" → the length of "Mention : ". */
const labelLength = (honours: string): number => /^mention\s?:?\s?/i.exec(honours)?.[0].length ?? 0

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
    if (match) return toField(slicePiece(row, match.index + labelLength(match[0]), match.index + match[0].length), 0.7)
  }
  return undefined
}

function findCourses(units: readonly Unit[]): readonly Field[] {
  const list = units.find(({ row }) => COURSES.test(row.text))
  if (list === undefined) return []
  const row = wholeRow(list)
  return splitItems(slicePiece(row, COURSES.exec(row.text)?.[0].length ?? 0))
    .filter(({ text }) => text.length > 1 && text.length <= 80)
    .map((piece) => toField(piece, 0.8))
}

interface Reading {
  readonly entry: Entry
  readonly head: LabelledHead
  readonly degree: HeadPart | null
  readonly school: HeadPart | null
}

function partOf({ parts }: LabelledHead, role: Role): HeadPart | null {
  return parts.find((part) => part.role === role) ?? null
}

/** An entry is believed when words speak for it, or when it is dated. */
function isBelievable({ entry, degree, school }: Reading): boolean {
  const words = (degree ? degreeScore(degree.text) : 0) + (school ? schoolScore(school.text) : 0)
  return words >= 0.5 || (entry.date !== null && (degree !== null || school !== null))
}

function toDraft({ entry, head, degree: named, school }: Reading): EducationReading {
  const units = [...entry.head, ...entry.body]
  const { current: _, ...dates } = readEntryDates(entry.date, 'end')
  const degree = named && degreeScore(named.text) > 0 ? readDegree(named) : undefined
  const unnamed = named && !degree && FIELD_OF_STUDY.test(named.text) ? named : null
  const left = degree?.area ? undefined : findArea(head, entry.body)
  const second = left && readDegree(left)
  const area = degree?.area ?? unnamed ?? (isSecondDegree(second) ? second.area : left) ?? null
  const score = findScore(units)
  const draft: EducationDraft = {
    ...(school && { institution: toField(school, 0.5 + schoolScore(school.text) * 0.45) }),
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
  const units = promote(readUnits(rows, dayFirst).map(demote))
  const rules = educationRules()
  const label = (entries: readonly Entry[]) =>
    labelHeads(
      entries.map(({ head }) => readHeadAtoms(head, ATOMS)),
      rules,
    )
  const first = splitEntries(units, entryRules(rules))
  const entries = splitEntries(units, entryRules(rules, label(first).votes), readShape(first))
  const { heads } = label(entries)
  return entries
    .flatMap((entry, index): Reading[] => {
      const head = heads[index]
      return head ? [{ entry, head, degree: partOf(head, 'first'), school: partOf(head, 'second') }] : []
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
