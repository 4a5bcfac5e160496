import { EMPHASIS, emphasisOf, type Page } from './heading-emphasis.ts'
import { type HeadingReading, readHeading } from './headings.ts'
import { isLevel } from './levels.ts'
import type { Piece } from './pieces.ts'
import type { Row } from './rows.ts'
import { isLanguageName } from './spoken.ts'
import type { SectionKind } from './types.ts'

/** A row that begins with a heading's words. */
export interface Candidate {
  readonly row: Row
  readonly title: Piece
  readonly rest: Piece | null
  readonly reading: HeadingReading
  readonly emphasis: number
}

const RUN_IN = /^([^:]{3,40}):\s+(?=\S)/
/** Kinds whose text may follow the heading on its own line. In a skills section these words label groups instead. */
const RUN_IN_KINDS: ReadonlySet<SectionKind> = new Set([
  'summary',
  'skills',
  'education',
  'certificates',
  'interests',
  'languages',
  'references',
  'work',
])

/** The row's heading words: the whole row, its first cell, or what stands before a colon. */
export function readCandidate(row: Row, next: Row | undefined, page: Page): Candidate | undefined {
  if (row.running || row.text.length > 200) return undefined
  // "Tools" over "Intermediate" is a skill with its level.
  if (next !== undefined && isLevel(next.text)) return undefined
  const whole = row.cells.length === 1 ? readHeading(row.text) : undefined
  if (whole) return { row, title: row, rest: null, reading: whole, emphasis: emphasisOf(row, row, next, page) }
  const [first, ...others] = row.cells
  const last = others.at(-1)
  if (first !== undefined && last !== undefined) {
    const reading = readHeading(first.text)
    if (reading?.strength !== 'phrase') return undefined
    const rest = {
      start: others[0]?.start ?? last.start,
      end: last.end,
      text: row.text.slice((others[0]?.start ?? 0) - row.start),
    }
    return { row, title: first, rest, reading, emphasis: emphasisOf(row, first, next, page) - EMPHASIS.spaceAbove }
  }
  return readRunIn(row, next, page)
}

const namesLanguage = (text: string): boolean => text.split(/[\s,;:/()–—|•·、，；（）：]+/u).some(isLanguageName)

/** "SUMMARY: Nurse with …", in capitals or bold: without either it is a sentence or a skills group. */
function readRunIn(row: Row, next: Row | undefined, page: Page): Candidate | undefined {
  const label = RUN_IN.exec(row.text)
  if (label === null || row.bullet) return undefined
  const text = label[1] ?? ''
  const reading = readHeading(text)
  if (reading?.strength !== 'phrase' || !RUN_IN_KINDS.has(reading.kind)) return undefined
  // "**Languages:** Go, Python" is a group of skills.
  if (reading.kind === 'languages' && !namesLanguage(row.text.slice(label[0].length))) return undefined
  const title = { start: row.start, end: row.start + text.length, text }
  const rest = { start: row.start + label[0].length, end: row.end, text: row.text.slice(label[0].length) }
  const emphasis = emphasisOf(row, title, next, page)
  return text === text.toUpperCase() || emphasis >= 2 ? { row, title, rest, reading, emphasis } : undefined
}
