import type { Document } from '../../document/types.ts'
import type { Piece } from '../pieces.ts'
import type { Row } from '../rows.ts'
import type { SectionRows } from '../sections.ts'
import { findHandlesBeside, findIconHandles } from './beside-handles.ts'
import { type FoundEmail, findEmails } from './emails.ts'
import { type FoundLink, findHandles, findLinks } from './links.ts'
import { type FoundPhone, findPhones } from './phones.ts'
import { findWrappedEmails, touches } from './wrapped-emails.ts'

/** A row that tells how to reach the person, with what was found in it. */
export interface ContactRow {
  readonly row: Row
  /** In the head of the resume, under a contact heading, or in a running foot. */
  readonly inZone: boolean
  /** Its letters were recognised in a picture: an icon may stand there as a letter. */
  readonly recognised: boolean
  readonly emails: readonly FoundEmail[]
  readonly phones: readonly FoundPhone[]
  readonly links: readonly FoundLink[]
  /** What is left when addresses, numbers and links are cut out. */
  readonly isOther: boolean
}

function shift(phones: readonly FoundPhone[], by: number): readonly FoundPhone[] {
  return phones.map((phone) => ({ ...phone, start: phone.start + by, end: phone.end + by }))
}

const readPhones = (row: Row, others: readonly Piece[], region: string | null): readonly FoundPhone[] =>
  shift(findPhones(row.text, region), row.start).filter((phone) => !others.some((other) => touches(other, phone)))

/** The same rows, their numbers read as of another country: all else does not depend on where the person lives. */
export const withCountry = (rows: readonly ContactRow[], country: string | null): readonly ContactRow[] =>
  rows.map((found) =>
    /\d/.test(found.row.text)
      ? { ...found, phones: readPhones(found.row, [...found.emails, ...found.links], country) }
      : found,
  )

interface Wrapped {
  readonly begins: ReadonlyMap<number, FoundEmail>
  readonly all: readonly FoundEmail[]
}

function readContactRow(
  document: Document,
  row: Row,
  inZone: boolean,
  region: string | null,
  wrapped: Wrapped,
): ContactRow {
  const whole = wrapped.begins.get(row.line)
  const printedEmails = findEmails(document, row.start, row.end)
  const emails = whole ? [...printedEmails.filter((email) => !touches(email, whole)), whole] : printedEmails
  const printed = findLinks(document, row.start, row.end).filter(
    (link) => ![...emails, ...wrapped.all].some((email) => touches(email, link)),
  )
  const recognised = document.ocrPages.includes(row.page)
  const handles = inZone
    ? [...findHandles(row.text, row.start), ...(recognised ? findIconHandles(row) : [])].filter(
        (handle) => ![...emails, ...printed].some((other) => touches(other, handle)),
      )
    : []
  const links = [...printed, ...handles]
  const phones = readPhones(row, [...emails, ...links], region)
  const taken = [...emails, ...links, ...phones].reduce((sum, piece) => sum + piece.end - piece.start, 0)
  return { row, inZone, recognised, emails, phones, links, isOther: taken === 0 || row.text.length - taken > 90 }
}

/** All rows with something to reach the person by, contact zones first in reading order. References and their like are left out. */
export function readContactRows(
  document: Document,
  rows: readonly Row[],
  sections: readonly SectionRows[],
  region: string | null,
): readonly ContactRow[] {
  const kindOf = new Map(sections.flatMap(({ kind, lines }) => lines.map((line) => [line, kind] as const)))
  const begins = findWrappedEmails(rows)
  const wrapped: Wrapped = { begins, all: [...begins.values()] }
  const asked = rows.filter((row) => kindOf.get(row.line) !== 'references')
  const found = asked
    .map((row) => readContactRow(document, row, row.running || kindOf.get(row.line) === 'contact', region, wrapped))
    .map((one) => (!one.inZone && isContactLine(one) ? { ...one, inZone: true } : one))
  const near = new Set([...listBeside(found), ...listNeighbours(found, sections)])
  // What a line near others is, is read again: handles and bare numbers count in the zone only.
  return withHandlesBeside(
    found.map((one) => (near.has(one) ? readContactRow(document, one.row, true, region, wrapped) : one)),
  )
}

/** Handles that the line above or below tells the site of. */
function withHandlesBeside(found: readonly ContactRow[]): readonly ContactRow[] {
  const beside = findHandlesBeside(found.flatMap(({ row, inZone }) => (inZone ? [row] : [])))
  if (beside.length === 0) return found
  return found.map((one) => {
    const taken = [...one.emails, ...one.links, ...one.phones]
    const own = beside.filter(
      (link) => link.start >= one.row.start && link.end <= one.row.end && !taken.some((other) => touches(other, link)),
    )
    return own.length === 0 ? one : { ...one, links: [...one.links, ...own] }
  })
}

const baselineOf = ({ page, box }: Row): number | undefined =>
  box === null ? undefined : page * 10_000 + Math.round(box.y + box.height)

/** Rows on the line of a contact heading's label, to its right: "Address" at the left, the address in the next column. */
function listBeside(found: readonly ContactRow[]): readonly ContactRow[] {
  const rightOf = new Map<number, number>()
  for (const { inZone, row } of found) {
    const baseline = baselineOf(row)
    if (!inZone || baseline === undefined || row.box === null) continue
    const right = Math.min(row.box.x + row.box.width, rightOf.get(baseline) ?? Number.POSITIVE_INFINITY)
    rightOf.set(baseline, right)
  }
  return found.filter(({ inZone, row }) => {
    const baseline = baselineOf(row)
    if (inZone || baseline === undefined || row.box === null) return false
    const { x } = row.box
    return [-1, 0, 1].some((by) => (rightOf.get(baseline + by) ?? Number.POSITIVE_INFINITY) <= x)
  })
}

const REACH = 4
const LONGEST_NEIGHBOUR = 80

/** Short lines above and below a line that is nothing but contact, in its own column: the place, the site, the name. */
function listNeighbours(found: readonly ContactRow[], sections: readonly SectionRows[]): readonly ContactRow[] {
  const headings = new Set(sections.flatMap(({ heading }) => (heading === null ? [] : [heading.row.line])))
  const near: ContactRow[] = []
  const walk = (from: number, step: 1 | -1): void => {
    const start = found[from]
    for (let by = 1; by <= REACH; by++) {
      const one = found[from + by * step]
      if (!start || !one || one.row.page !== start.row.page || one.row.region !== start.row.region) return
      if (headings.has(one.row.line) || one.row.bullet || one.row.text.length > LONGEST_NEIGHBOUR) return
      const lower = step === 1 ? one : found[from + (by - 1) * step]
      if ((lower?.row.gap ?? 0) > 1.5) return
      near.push(one)
    }
  }
  found.forEach((one, index) => {
    if (one.row.page !== found[0]?.row.page || !isContactLine(one)) return
    walk(index, 1)
    walk(index, -1)
  })
  return near.filter(({ inZone }) => !inZone)
}

/** A line made of ways to reach someone, wherever it stands: a foot that the page's reader did not tell from the text. */
function isContactLine({ row, emails, phones, links }: ContactRow): boolean {
  if (emails.length === 0 && phones.length < 2) return false
  const taken = [...emails, ...phones, ...links].reduce((sum, piece) => sum + piece.end - piece.start, 0)
  return taken > row.text.length * 0.45
}
