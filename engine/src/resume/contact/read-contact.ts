import type { Document } from '../../document/types.ts'
import { type Field, type ResumeDraft, toField } from '../draft.ts'
import { cutPiece, type Piece } from '../pieces.ts'
import type { Row } from '../rows.ts'
import type { SectionRows } from '../sections.ts'
import { findHeadline } from './headline.ts'
import { type FoundLink, normalUrl } from './links.ts'
import { findLocation, toLocationDraft } from './location.ts'
import { likenessToEmail } from './name-shape.ts'
import { type FoundName, findName } from './names.ts'
import { type ContactRow, readContactRows, withCountry } from './zone.ts'

export interface ContactReading {
  readonly basics: ResumeDraft['basics']
  readonly name: FoundName | undefined
  /** Ranges that contact values stand in: the rest of the head may be a summary. */
  readonly taken: readonly Piece[]
  /** Lines that say how to reach the person and nothing else. */
  readonly contactLines: ReadonlySet<number>
}

/** Where a number without a country code is dialled, when nothing else is known. */
const LANGUAGE_REGION: Readonly<Record<string, string>> = {
  en: 'US',
  fr: 'FR',
  de: 'DE',
  es: 'ES',
  pt: 'BR',
  it: 'IT',
  nl: 'NL',
  zh: 'CN',
  pl: 'PL',
  sv: 'SE',
  da: 'DK',
  tr: 'TR',
  ja: 'JP',
  ko: 'KR',
  ru: 'RU',
  uk: 'UA',
}

function pickEmail(rows: readonly ContactRow[], name: string): Field | undefined {
  const found = rows.flatMap(({ emails, inZone, row }) => emails.map((email) => ({ email, inZone, row })))
  const score = (one: (typeof found)[number]) =>
    (one.inZone ? 2 : 0) + likenessToEmail(name, one.email.address) * 1.5 + (one.row.page === 1 ? 0.5 : 0)
  const best = found.sort((a, b) => score(b) - score(a) || a.email.start - b.email.start)[0]
  return best && toField(best.email, best.inZone ? 0.98 : 0.7, best.email.address)
}

/** Numbers outside the contact zone must be unmistakable: labelled, or international. */
const LEAST_OUTSIDE = 3

function pickPhone(rows: readonly ContactRow[]): Field | undefined {
  const found = rows.flatMap(({ phones, inZone, row }) => phones.map((phone) => ({ phone, inZone, row })))
  const sure = found.filter(({ phone, inZone }) => inZone || phone.score >= LEAST_OUTSIDE)
  const best = sure.sort(
    (a, b) =>
      Number(b.inZone) - Number(a.inZone) || rank(b.phone.score) - rank(a.phone.score) || a.phone.start - b.phone.start,
  )[0]
  return best && toField(best.phone, best.inZone ? Math.min(0.97, 0.7 + best.phone.score / 15) : 0.5)
}

/** Among plausible numbers the first one printed counts; a doubtful one gives way. */
const rank = (score: number): number => (score >= 1.4 ? 1 : 0)

const URL_FILE = /\.(?:pdf|docx?|png|jpe?g)$/i

function readLinks(rows: readonly ContactRow[], email: string): Pick<ResumeDraft['basics'], 'url' | 'profiles'> {
  const all = rows.flatMap(({ links, inZone }) => links.map((link) => ({ ...link, inZone })))
  const profiles: { network: Field; username?: Field; url: Field }[] = []
  const seen = new Set<string>()
  let url: Field | undefined
  for (const link of all.sort((a, b) => Number(b.inZone) - Number(a.inZone) || a.start - b.start)) {
    const key = normalUrl(link.url)
    if (seen.has(key) || URL_FILE.test(key)) continue
    if (link.network !== null && link.username !== null) {
      if (!link.inZone && profiles.some(({ network }) => network.value === link.network)) continue
      profiles.push(toProfile(link, link.network, link.inZone))
    } else if (link.inZone && !(email.endsWith(`@${key}`) && /^(?:gmail|outlook|hotmail|yahoo|icloud)/.test(key))) {
      if (link.network === null && url === undefined) url = toField(link, 0.85, link.url)
      else profiles.push(toProfile(link, link.network ?? 'Website', true))
    } else continue
    seen.add(key)
  }
  return { ...(url && { url }), ...(profiles.length > 0 && { profiles }) }
}

function toProfile(link: FoundLink, network: string, inZone: boolean) {
  const confidence = inZone ? 0.95 : 0.7
  return {
    network: toField(link, confidence, network),
    ...(link.username !== null && { username: toField(link, confidence, link.username) }),
    url: toField(link, confidence, link.url),
  }
}

// A name in a column that no heading opens is followed by its headline there.
const BELOW_NAME = 4

function listHead(rows: readonly Row[], headLines: ReadonlySet<number>, name: FoundName | undefined): readonly Row[] {
  const at = name === undefined ? -1 : rows.findIndex(({ line }) => line === name.row.line)
  const below = new Set(
    rows
      .slice(Math.max(0, at), at < 0 ? 0 : at + BELOW_NAME)
      .filter(({ region }) => region === name?.row.region)
      .map(({ line }) => line),
  )
  return rows.filter((row) => !row.running && (headLines.has(row.line) || below.has(row.line)))
}

/** Name, headline and ways to reach the person, from the head of the resume, contact sections and running feet. */
export function readContact(
  document: Document,
  rows: readonly Row[],
  sections: readonly SectionRows[],
  bodySize: number | null,
): ContactReading {
  const language = LANGUAGE_REGION[document.language ?? 'en'] ?? null
  const draftRows = readContactRows(document, rows, sections, language)
  const emails = draftRows.flatMap((row) => row.emails.map(({ address }) => address))
  const name = findName(rows, bodySize, emails)
  const location = findLocation(
    draftRows.filter(({ inZone }) => inZone),
    name,
  )
  const country = location?.place.countryCode ?? language
  const contactRows = country === language ? draftRows : withCountry(draftRows, country)
  const zone = contactRows.filter(({ inZone }) => inZone)
  const byLine = new Map(contactRows.map((found) => [found.row.line, found]))
  const headLines = new Set(
    sections.flatMap(({ kind, rows: content }) => (kind === 'contact' ? content.map(({ line }) => line) : [])),
  )
  const headings = new Set(sections.flatMap(({ heading }) => (heading === null ? [] : [heading.row.line])))
  const head = listHead(rows, headLines, name).filter(({ line }) => !headings.has(line))
  const label = name && findHeadline(name, head, byLine)
  const email = pickEmail(contactRows, name?.text ?? '')
  const phone = pickPhone(contactRows)
  const basics: ResumeDraft['basics'] = {
    ...(name && { name: toField(name, Math.min(0.98, 0.4 + name.score / 14)) }),
    ...(label && { label }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(location && { location: toLocationDraft(location) }),
    ...readLinks(contactRows, email?.value ?? ''),
  }
  const pieces = zone.flatMap(({ emails: a, phones: b, links: c }) => [...a, ...b, ...c])
  const taken = [
    ...pieces,
    ...[name, location?.piece].filter((piece) => piece !== undefined),
    ...(label ? [{ ...label, text: label.value }] : []),
  ]
  const contactLines = new Set(
    zone
      .filter(
        ({ row, emails: a, phones: b, links: c }) =>
          a.length + b.length + c.length > 0 &&
          cutPiece(
            row,
            [...a, ...b, ...c].sort((x, y) => x.start - y.start),
          ).join('').length < 90,
      )
      .map(({ row }) => row.line),
  )
  return { basics, name, taken, contactLines }
}
