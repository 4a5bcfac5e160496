import type { Document } from '../../document/types.ts'
import type { Piece } from '../pieces.ts'
import type { Row } from '../rows.ts'
import type { SectionRows } from '../sections.ts'
import { type FoundEmail, findEmails } from './emails.ts'
import { type FoundLink, findHandles, findLinks } from './links.ts'
import { type FoundPhone, findPhones } from './phones.ts'

/** A row that tells how to reach the person, with what was found in it. */
export interface ContactRow {
  readonly row: Row
  /** In the head of the resume, under a contact heading, or in a running foot. */
  readonly inZone: boolean
  readonly emails: readonly FoundEmail[]
  readonly phones: readonly FoundPhone[]
  readonly links: readonly FoundLink[]
  /** What is left when addresses, numbers and links are cut out. */
  readonly isOther: boolean
}

function shift(phones: readonly FoundPhone[], by: number): readonly FoundPhone[] {
  return phones.map((phone) => ({ ...phone, start: phone.start + by, end: phone.end + by }))
}

const touches = (a: Piece, b: Piece): boolean => a.start < b.end && b.start < a.end

export function readContactRow(document: Document, row: Row, inZone: boolean, region: string | null): ContactRow {
  const emails = findEmails(document, row.start, row.end)
  const printed = findLinks(document, row.start, row.end).filter(
    (link) => !emails.some((email) => touches(email, link)),
  )
  const handles = inZone
    ? findHandles(row.text, row.start).filter(
        (handle) => ![...emails, ...printed].some((other) => touches(other, handle)),
      )
    : []
  const links = [...printed, ...handles]
  const phones = shift(findPhones(row.text, region), row.start).filter(
    (phone) => ![...emails, ...links].some((other) => touches(other, phone)),
  )
  const taken = [...emails, ...links, ...phones].reduce((sum, piece) => sum + piece.end - piece.start, 0)
  return { row, inZone, emails, phones, links, isOther: taken === 0 || row.text.length - taken > 90 }
}

/** All rows with something to reach the person by, contact zones first in reading order. References and their like are left out. */
export function readContactRows(
  document: Document,
  rows: readonly Row[],
  sections: readonly SectionRows[],
  region: string | null,
): readonly ContactRow[] {
  const kindOf = new Map(sections.flatMap(({ kind, lines }) => lines.map((line) => [line, kind] as const)))
  return rows
    .filter((row) => kindOf.get(row.line) !== 'references')
    .map((row) => readContactRow(document, row, row.running || kindOf.get(row.line) === 'contact', region))
    .map((found) => (!found.inZone && isContactLine(found) ? { ...found, inZone: true } : found))
}

/** A line made of ways to reach someone, wherever it stands: a foot that the page's reader did not tell from the text. */
export function isContactLine({ row, emails, phones, links }: ContactRow): boolean {
  if (emails.length === 0 && phones.length < 2) return false
  const taken = [...emails, ...phones, ...links].reduce((sum, piece) => sum + piece.end - piece.start, 0)
  return taken > row.text.length * 0.45
}
