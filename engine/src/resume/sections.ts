import type { Document } from '../document/types.ts'
import { type ColumnRow, findBeside, findColumn, type Growing, isStackedUnder } from './columns.ts'
import { findHeadings, type Heading, isRule } from './find-headings.ts'
import { stripDecoration } from './headings.ts'
import { placeOf, slicePiece } from './pieces.ts'
import { bodySize, type Row } from './rows.ts'
import type { Section, SectionKind } from './types.ts'

/** A section and the rows of its content (heading, rules and running heads left out). */
export interface SectionRows {
  readonly kind: SectionKind
  readonly title: string | null
  readonly heading: Heading | null
  readonly rows: readonly Row[]
  /** Every line of the document that belongs here, the silent ones too. */
  readonly lines: readonly number[]
}

/** What is left of a heading's row for the section's content ("SKILLS: Python, Go"). */
function restRow(heading: Heading): Row | undefined {
  if (heading.rest === null) return undefined
  const { rest, row } = heading
  const cells = row.cells.filter((cell) => cell.start >= rest.start)
  return { ...row, ...rest, bullet: false, cells: cells.length > 0 ? cells : [rest] }
}

function growSections(document: Document, rows: readonly Row[], headings: readonly Heading[]): readonly Growing[] {
  const byRow = new Map(headings.map((heading) => [heading.row.line, heading]))
  const rowOf = new Map(rows.map((row) => [row.line, row]))
  const sections: Growing[] = [{ heading: null, rows: [], lines: [] }]
  const columns: ColumnRow[] = []
  let stack: Growing[] = []
  let current = sections[0] as Growing // the list was just made with one section in it
  let above: Row | undefined
  const firstPage = document.lines[0]?.page ?? 1
  const top = Math.min(...headings.flatMap(({ row }) => (row.page === firstPage && row.box ? [row.box.y] : [])))
  document.lines.forEach((_, line) => {
    const row = rowOf.get(line)
    const heading = byRow.get(line)
    if (heading === undefined && row?.box && row.page === firstPage && row.box.y + row.box.height <= top) {
      // Above every heading of the first page: part of the resume's head, whichever column is read first.
      sections[0]?.lines.push(line)
      if (!row.running && !isRule(row.text)) sections[0]?.rows.push(row)
      return
    }
    if (heading !== undefined) {
      const rest = restRow(heading)
      current = { heading, rows: rest ? [rest] : [], lines: [] }
      sections.push(current)
      stack = isStackedUnder(stack.at(-1), current) ? [...stack, current] : [current]
    } else if (row !== undefined && !row.running) {
      if (above !== undefined && row.page !== above.page) current = findColumn(row, columns) ?? current
      current = findBeside(row, stack) ?? current
      if (!isRule(row.text)) current.rows.push(row)
    }
    current.lines.push(line)
    if (row !== undefined && !row.running) {
      above = row
      if (row.box !== null && !row.bullet) columns.push({ page: row.page, x: row.box.x, growing: current })
    }
  })
  return sections
}

/** All lines of a document in sections, in the order in which the sections begin. The first one has no heading. */
export function readSections(document: Document, rows: readonly Row[]): readonly SectionRows[] {
  const headings = findHeadings(rows, bodySize(rows))
  return growSections(document, rows, headings)
    .filter(({ heading, lines }) => heading !== null || lines.length > 0)
    .map(({ heading, rows: content, lines }) => ({
      kind: heading?.kind ?? 'contact',
      title: heading === null ? null : stripDecoration(heading.title.text),
      heading,
      rows: content,
      lines,
    }))
}

/** The public form of a section. */
export function toSection(document: Document, { kind, title, heading, lines }: SectionRows): Section {
  const at = heading && slicePiece(heading.title, 0)
  return { kind, title, heading: at && placeOf(document, at.start, at.end), lines }
}
