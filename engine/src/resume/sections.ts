import type { Document } from '../document/types.ts'
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

interface Growing {
  heading: Heading | null
  rows: Row[]
  lines: number[]
}

/** What is left of a heading's row for the section's content ("SKILLS: Python, Go"). */
function restRow(heading: Heading): Row | undefined {
  if (heading.rest === null) return undefined
  const { rest, row } = heading
  const cells = row.cells.filter((cell) => cell.start >= rest.start)
  return { ...row, ...rest, bullet: false, cells: cells.length > 0 ? cells : [rest] }
}

/**
 * The section that a column goes on with at the top of a new page: the last one of the column at the same x on the page before,
 * so that a sidebar's second page does not fall to the main column. Undefined when there is no such column.
 */
function findColumn(
  row: Row,
  columns: readonly { readonly page: number; readonly x: number; readonly growing: Growing }[],
): Growing | undefined {
  if (row.box === null) return undefined
  const x = row.box.x
  const above = columns.filter((column) => column.page === row.page - 1)
  if (new Set(above.map((column) => Math.round(column.x / 40))).size < 2) return undefined
  const nearest = above.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]
  return nearest && Math.abs(nearest.x - x) < 24
    ? above.filter((column) => Math.abs(column.x - nearest.x) < 24).at(-1)?.growing
    : undefined
}

function growSections(document: Document, rows: readonly Row[], headings: readonly Heading[]): readonly Growing[] {
  const byRow = new Map(headings.map((heading) => [heading.row.line, heading]))
  const rowOf = new Map(rows.map((row) => [row.line, row]))
  const sections: Growing[] = [{ heading: null, rows: [], lines: [] }]
  const columns: { page: number; x: number; growing: Growing }[] = []
  let current = sections[0] as Growing // the list was just made with one section in it
  let above: Row | undefined
  document.lines.forEach((_, line) => {
    const row = rowOf.get(line)
    const heading = byRow.get(line)
    if (heading !== undefined) {
      const rest = restRow(heading)
      current = { heading, rows: rest ? [rest] : [], lines: [] }
      sections.push(current)
    } else if (row !== undefined && !row.running) {
      if (above !== undefined && row.page !== above.page) current = findColumn(row, columns) ?? current
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
