import type { ContactReading } from './contact/read-contact.ts'
import { findDates } from './dates/find-dates.ts'
import { degreeScore } from './degrees.ts'
import { isDocumentTitle } from './headings.ts'
import { cutPiece } from './pieces.ts'
import type { Row } from './rows.ts'
import type { SectionRows } from './sections.ts'
import { schoolScore } from './vocabulary.ts'

/** Rows of the resume's head that are no contact: an introduction, or a whole resume without headings. */
function listOtherRows(rows: readonly Row[], contact: ContactReading): readonly Row[] {
  const taken = contact.taken.toSorted((a, b) => a.start - b.start)
  return rows.filter((row) => {
    if (contact.contactLines.has(row.line) || isDocumentTitle(row.text)) return false
    const left = cutPiece(
      row,
      taken.filter(({ start, end }) => start < row.end && row.start < end),
    )
    return left.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0) > 3
  })
}

// Shorter leftovers of the head are mottos, addresses and labels.
const LEAST_SUMMARY = 60

type Block = { kind: 'summary' | 'work' | 'education'; rows: Row[] }

const isDated = (row: Row): boolean => findDates(row.text).some(({ range }) => range)

/** Without headings, what a block of rows holds tells what it is. */
function kindOfBlock(rows: readonly Row[], before: Block | undefined): Block['kind'] {
  const isSchool = rows
    .slice(0, 4)
    .some((row) => row.cells.some(({ text }) => degreeScore(text) >= 0.8 || schoolScore(text) === 1))
  if (isSchool && rows.length <= 6) return 'education'
  if (rows.some(isDated)) return 'work'
  return before?.kind ?? 'summary'
}

function splitBlocks(rows: readonly Row[]): readonly Row[][] {
  const blocks: Row[][] = []
  rows.forEach((row, index) => {
    const last = blocks.at(-1)
    if (last === undefined || (row.gap >= 0.9 && index > 0)) blocks.push([row])
    else last.push(row)
  })
  return blocks
}

/**
 * The head's own sections: its introduction, and, where the resume has no heading for them, jobs and schools.
 * They share the lines of the head's section and add none.
 */
export function readHeadSections(
  head: SectionRows | undefined,
  contact: ContactReading,
  hasWork: boolean,
): readonly SectionRows[] {
  if (head === undefined || head.heading !== null) return []
  const rows = listOtherRows(head.rows, contact)
  const blocks: Block[] = []
  for (const block of splitBlocks(rows)) {
    const last = blocks.at(-1)
    const kind = hasWork ? 'summary' : kindOfBlock(block, last)
    if (last && last.kind === kind) last.rows.push(...block)
    else blocks.push({ kind, rows: [...block] })
  }
  const telling = blocks.filter(
    ({ kind, rows: content }) =>
      kind !== 'summary' || content.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_SUMMARY,
  )
  return telling.map(({ kind, rows: content }) => ({ kind, title: null, heading: null, rows: content, lines: [] }))
}
