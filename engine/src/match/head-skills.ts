import type { Document, Line, Place } from '../document/types.ts'
import type { Resume } from '../resume/types.ts'
import { findSkills } from '../skills/find.ts'
import type { TextKind } from '../skills/types.ts'
import type { Range } from './private-ranges.ts'

// "kubernetes, terraform, ci/cd, monitoring" and "Java | Spring | AWS": short items between signs, three or more.
const BETWEEN_ITEMS = /\s*[,;|/•·]\s*/
const FEWEST_ITEMS = 3
const MOST_WORDS_OF_ITEM = 3

const kindOf = (line: string): TextKind => {
  const items = line.split(BETWEEN_ITEMS)
  const isList = items.length >= FEWEST_ITEMS && items.every((item) => item.split(' ').length <= MOST_WORDS_OF_ITEM + 1)
  return isList ? 'list' : 'prose'
}

/**
 * Skills that the lines under the name list, where no section has begun yet. Short resumes without headings say all they
 * have to say there. Lines that hold a name, contact or address are left out.
 */
export function headSkills(
  document: Document,
  { sections }: Resume,
  hidden: readonly Range[],
): { readonly id: string; readonly place: Place }[] {
  const head = sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines)
  return head
    .flatMap((index) => document.lines[index] ?? [])
    .filter(({ start, end }) => !hidden.some((range) => range.start < end && start < range.end))
    .flatMap((line) => skillsOf(document, line))
}

function skillsOf({ text }: Document, { start, end, page, box }: Line): { id: string; place: Place }[] {
  const line = text.slice(start, end)
  return findSkills(line, kindOf(line))
    .filter(({ kind }) => kind !== 'spoken' && kind !== 'soft')
    .map((found) => ({
      id: found.id,
      place: { start: start + found.start, end: start + found.end, page, box, quote: found.text },
    }))
}
