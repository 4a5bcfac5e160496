import type { Document, Line, Place } from '../document/types.ts'
import type { Resume } from '../resume/types.ts'
import { titleForm } from './occupations.ts'
import type { Range } from './private-ranges.ts'
import type { Candidate } from './types.ts'

// The profession stands below the name, before the first section gets going.
const FIRST_LINES = 4
const MOST_WORDS = 15

/**
 * The profession that a resume gives itself: the label the parser found, or, where that names no occupation known here, the
 * first line of the top that does ("Senior ML engineer, seven years"). Lines with a name, contact or address are left out,
 * so that nobody called Baker is one.
 */
export function headlineOf(document: Document, resume: Resume, hidden: readonly Range[]): Candidate['headline'] {
  const place = resume.provenance['/basics/label']?.place
  const given = place === undefined ? null : firstLineOf(place)
  if (given !== null && titleForm(given.title).families.length > 0) return given
  const told = document.lines.slice(0, FIRST_LINES).find((line) => isProfession(document, line, hidden))
  return told === undefined ? given : sentenceOf(document, told)
}

/** Under a name without headings a whole paragraph may have been taken for the label; the profession is its first line. */
function firstLineOf(label: Place): NonNullable<Candidate['headline']> {
  const title = label.quote.split('\n')[0] ?? label.quote
  return { title, place: { ...label, end: label.start + title.length, quote: title } }
}

function isProfession({ text }: Document, { start, end }: Line, hidden: readonly Range[]): boolean {
  if (hidden.some((range) => range.start < end && start < range.end)) return false
  const line = text.slice(start, end)
  return line.split(/\s+/).length <= MOST_WORDS && titleForm(line).families.length > 0
}

/** The first sentence of a line, as a headline. */
function sentenceOf({ text }: Document, { start, end, page, box }: Line): NonNullable<Candidate['headline']> {
  const line = text.slice(start, end)
  const title = /^[^.?!;]*/.exec(line)?.[0] ?? line
  return { title, place: { start, end: start + title.length, page, box, quote: title } }
}
