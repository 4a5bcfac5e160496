import type { Document } from '../document/types.ts'
import { findBeside, findContinuations, type Growing, isStackedUnder } from './columns.ts'
import { findHeadings, type Heading } from './find-headings.ts'
import { findHeadRows } from './head-rows.ts'
import { isRule } from './heading-emphasis.ts'
import { stripDecoration } from './headings.ts'
import { placeOf, slicePiece } from './pieces.ts'
import { bodySize, type Row } from './rows.ts'
import { findSatellites } from './satellites.ts'
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

function withoutFirstCell(row: Row): Row {
  const cells = row.cells.slice(1)
  const start = cells[0]?.start ?? row.end
  return { ...row, start, text: row.text.slice(start - row.start), cells }
}

/** Collects the lines of a document into sections, one after the other. */
class SectionGrower {
  private readonly headRows: ReadonlySet<number>
  private readonly seconds: ReadonlySet<number>
  readonly head: Growing = { heading: null, rows: [], lines: [] }
  readonly sections: Growing[] = [this.head]
  private readonly homes = new Map<number, Growing>()
  private readonly continuations: ReadonlyMap<number, number>
  private readonly satellites: ReadonlyMap<number, Row>
  private readonly top: number
  private readonly firstPage: number
  private stack: Growing[] = []
  private current: Growing = this.head

  constructor(rows: readonly Row[], headings: readonly Heading[]) {
    this.satellites = findSatellites(rows)
    this.continuations = findContinuations(rows)
    this.headRows = findHeadRows(rows, headings, bodySize(rows))
    this.seconds = new Set(headings.flatMap(({ second }) => (second === null ? [] : [second.line])))
    this.firstPage = rows[0]?.page ?? 1
    this.top = Math.min(...headings.flatMap(({ row }) => (row.page === this.firstPage && row.box ? [row.box.y] : [])))
  }

  add(line: number, row: Row | undefined, heading: Heading | undefined): void {
    if (heading !== undefined) this.open(heading)
    const home = row && heading === undefined && !row.running ? this.findHome(row) : this.current
    home.lines.push(line)
    this.homes.set(line, home)
    if (row && !row.running && heading === undefined && !isRule(row.text)) this.placeContent(row, home)
  }

  private open(heading: Heading): void {
    const rest = restRow(heading)
    this.current = { heading, rows: rest ? [rest] : [], lines: [] }
    this.sections.push(this.current)
    this.stack = isStackedUnder(this.stack.at(-1), this.current) ? [...this.stack, this.current] : [this.current]
  }

  /** The section a row belongs to: the one being read, but for rows that the page shows elsewhere. */
  private findHome(row: Row): Growing {
    // Above every heading of the first page: part of the resume's head, whichever column is read first.
    if (row.box && row.page === this.firstPage && row.box.y + row.box.height <= this.top) return this.head
    if (this.headRows.has(row.line)) {
      this.current = this.head
      this.stack = []
      return this.head
    }
    const partner = this.satellites.get(row.line)
    const beside = partner && this.sections.findLast(({ rows }) => rows.includes(partner))
    if (beside) return beside
    const continued = this.continuations.get(row.line)
    if (continued !== undefined) this.current = this.homes.get(continued) ?? this.current
    this.current = findBeside(row, this.stack) ?? this.current
    return this.current
  }

  /** Of the second line of a heading only what stands beside the heading is content. */
  private placeContent(row: Row, home: Growing): void {
    if (!this.seconds.has(row.line)) this.place(row, home)
    else if (row.cells.length > 1) this.place(withoutFirstCell(row), home)
  }

  private place(row: Row, home: Growing): void {
    const partner = this.satellites.get(row.line)
    const at = partner === undefined ? -1 : home.rows.indexOf(partner)
    if (at < 0) home.rows.push(row)
    else home.rows.splice(at + 1, 0, { ...row, gap: 0 })
  }
}

function growSections(document: Document, rows: readonly Row[], headings: readonly Heading[]): readonly Growing[] {
  const headingOf = new Map(headings.map((heading) => [heading.row.line, heading]))
  const rowOf = new Map(rows.map((row) => [row.line, row]))
  const grower = new SectionGrower(rows, headings)
  document.lines.forEach((_, line) => {
    grower.add(line, rowOf.get(line), headingOf.get(line))
  })
  return grower.sections
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
