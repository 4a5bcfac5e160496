import { findPrintedLinks } from './contact/links.ts'
import { type Field, toField } from './draft.ts'
import { splitEntries } from './entries.ts'
import { findEntryDates, type PlacedDate, placeDates } from './entry-dates.ts'
import { fold } from './fold.ts'
import { readHeadPieces } from './head-pieces.ts'
import { cutPiece, type Piece, slicePiece, splitPiece, trimPiece, withoutOpenBracket } from './pieces.ts'
import { placeScore } from './places.ts'
import { readCitation } from './publications.ts'
import type { Row } from './rows.ts'
import { unitField, wholeRow } from './unit-text.ts'
import { readUnits, type Unit } from './units.ts'
import { organisationScore } from './vocabulary.ts'
import { LEGAL_FORMS } from './words/organisation-words.ts'
import { joinUpToDates } from './wrapped-rows.ts'

/** A named thing with, perhaps, who gave it and when: a certificate, an award, a publication. */
export interface NamedItem {
  readonly name: Field
  readonly by?: Field
  readonly date?: Field
  readonly url?: Field
  readonly summary?: Field
}

export type NamedKind = 'certificates' | 'awards' | 'publications'

const FORMS: ReadonlySet<string> = new Set(LEGAL_FORMS)
const LIST_EDGE = /[\s,;:|·•–—-]/u
/** A dash divides, but not before a level: "Certified Developer – Associate". */
const SIGNS =
  /\s+[|•·]\s*|\s*[|•·]\s+|\s[–—-]\s(?!(?:associate|professional|practitioner|foundations?|expert|speciali?ty|specialist|advanced|intermediate|basic|fundamentals|level \d|niveau \d|stufe \d)\b)|\t+/giu
const BETWEEN_ITEMS = /\s*[|•·;]\s*|\t+/gu
const BY = /\s+(?:by|from|par|von|por|da|issued by|through)\s+(?=\p{Lu})/u
const COMMA = /,\s+(?:issued by\s+)?/giu

function dateField(dates: readonly PlacedDate[]): Field | undefined {
  const [date] = dates
  const point = date?.to ?? date?.from
  return point?.value ? toField({ start: point.start, end: point.end, text: point.value }, 0.9) : undefined
}

const isInside = (piece: Piece) => (date: PlacedDate) => date.start >= piece.start && date.end <= piece.end

/** "First Aid, 2017 · Level 1 Educator, 2016" and "First Aid, 2017, Level 1 Educator, 2016": every date ends an item. */
function splitAtDates(row: Row, dates: readonly PlacedDate[]): readonly Piece[] {
  const lone = dates.filter(({ range }) => !range)
  const listed = splitPiece(row, /\s+[•·]\s+|;\s+/gu)
  // "Name · Giver" is one item, three names in a row are three.
  if (dates.length === 0 && listed.length >= 3) return listed
  if (lone.length < 2) return [row]
  const parts = splitPiece(row, BETWEEN_ITEMS)
  if (parts.length >= 2 && parts.filter((part) => lone.some(isInside(part))).length >= 2) return parts
  const ends = lone.map(({ end }) => end - row.start)
  return ends
    .map((end, index) => slicePiece(row, index === 0 ? 0 : (ends[index - 1] ?? 0), end))
    .map((piece) => trimPiece(piece, /[\s,;]/u))
}

/** "Food Hygiene by City College": before every comma ("…, Escola da Praia"), and an organisation behind it. */
function findBy(name: Piece): RegExpExecArray | null {
  const word = BY.exec(name.text)
  const comma = name.text.indexOf(',')
  if (word === null || (comma >= 0 && comma < word.index)) return null
  const isSure = /by|from|through/.test(word[0])
  return isSure || organisationScore(name.text.slice(word.index + word[0].length)) > 0 ? word : null
}

/** "Certified Passivhaus Designer (Passive House Institute" before its date; "(PMP)" and "(Level 2)" are parts of a name. */
const BRACKETED_GIVER = /\s[(（]([^()（）]+)[)）]?$/u
const SHORTEST_GIVER = 3
const LONGEST_GIVER = 80

function findBracketed(name: Piece): { readonly name: Piece; readonly by: Piece } | undefined {
  const found = BRACKETED_GIVER.exec(name.text)
  const inside = found?.[1]
  if (!found || inside === undefined || found.index < 3) return undefined
  if (inside.length < SHORTEST_GIVER || inside.length > LONGEST_GIVER) return undefined
  const isOpen = !/[)）]$/u.test(name.text)
  const isNamed =
    organisationScore(inside) > 0 || /^\p{Lu}\p{L}+(?:\s(?:of|for|the|and|&|de|der|für|\p{Lu}\p{L}+))+$/u.test(inside)
  if (!isOpen && !isNamed) return undefined
  const from = found.index + 2
  return {
    name: slicePiece(name, 0, found.index),
    by: trimPiece(slicePiece(name, from, from + inside.length), LIST_EDGE),
  }
}

/** Where the giver begins: "by Acme", or behind the last comma that no legal form and no place follows. */
function findGiver(name: Piece): { readonly name: Piece; readonly by: Piece } | undefined {
  const word = findBy(name)
  const commas = [...name.text.matchAll(COMMA)].filter(({ index, 0: sign }) => {
    const rest = name.text.slice(index + sign.length)
    const isPlace = organisationScore(rest) === 0 && placeScore({ start: 0, end: rest.length, text: rest }) >= 0.9
    return !isPlace && !FORMS.has(fold(rest).replace(/\./g, ''))
  })
  const cut = word ?? commas.at(-1)
  if (cut === undefined || cut.index < 3) return undefined
  return { name: trimPiece(slicePiece(name, 0, cut.index)), by: trimPiece(slicePiece(name, cut.index + cut[0].length)) }
}

/** "Issued", "valid until" beside a date, "Credential ID ABC-123": neither name nor giver. */
const ASIDES = [
  /[,;(|•·–—-]?\s?\b(?:issued|expires?|expiry|expiring|(?:valid|current) (?:until|through|to)|renewed|obtained|earned|completed|awarded|gültig bis|valable jusqu['’]au|válido hasta|valido fino al|geldig tot)(?=[\s:,.)]{0,4}$)/iu,
  /[,;(|•·–—-]?\s?(?:credential|certificate|certification|licen[cs]e|registration|zertifikats?)[ -]?(?:id|no\.?|number|nr\.?|#)\s?[:.#]?\s?[\w-]{2,40}.{0,20}$/iu,
] as const

function withoutAside(part: Piece): Piece {
  const starts = ASIDES.flatMap((aside) => aside.exec(part.text)?.index ?? [])
  return starts.length === 0 ? part : slicePiece(part, 0, Math.min(...starts))
}

/** "AWS Certified Developer – Amazon (2019)", "First prize, City of Porto, 2018". */
function fromPiece(piece: Piece, all: readonly PlacedDate[]): NamedItem | undefined {
  const dates = all.filter(isInside(piece))
  const links = findPrintedLinks(piece.text, piece.start)
  const holes = [...dates, ...links].sort((a, b) => a.start - b.start)
  const parts = cutPiece(piece, holes)
    .flatMap((part) => splitPiece(part, SIGNS))
    .map((part) => withoutAside(trimPiece(part, LIST_EDGE)))
    .map((part) => trimPiece(withoutOpenBracket(trimPiece(part, LIST_EDGE)), LIST_EDGE))
    .filter(({ text }) => /\p{L}{2}/u.test(text))
  const [first, second] = parts
  if (first === undefined) return undefined
  const given = findBracketed(first) ?? (second === undefined ? findGiver(first) : undefined)
  const by = given?.by ?? second
  const date = dateField(dates)
  const link = links[0]
  return {
    name: toField(given?.name ?? first, 0.8),
    ...(by && by.text.length <= 90 && { by: toField(by, 0.65) }),
    ...(date && { date }),
    ...(link && { url: toField(link, 0.85, link.url) }),
  }
}

function fromUnit(unit: Unit, dayFirst: boolean, kind: NamedKind): readonly NamedItem[] {
  const row = wholeRow(unit)
  const dates = unit.dates.length > 0 && unit.rows.length === 1 ? unit.dates : findEntryDates(row, dayFirst)
  if (kind === 'publications') {
    const cited = readCitation(row)
    if (cited) return [cited]
  }
  const all = placeDates(row.text, row.start, dayFirst)
  const pieces = splitAtDates(row, all)
  // "…, Issued Mar 2021, Credential ID AB-12": one date, wherever it stands.
  const isPlain = pieces.length > 1 || (dates.length === 0 && all.length === 1 && kind === 'certificates')
  return pieces.map((piece) => fromPiece(piece, isPlain ? all : dates)).filter((item) => item !== undefined)
}

/** Several lines per item, ending or beginning with a date: name, giver, date. */
function fromStack(head: readonly Unit[], body: readonly Unit[]): NamedItem | undefined {
  const pieces = readHeadPieces(head)
  const [name, by] = [...pieces.cells, ...pieces.places]
  const dated = head.find(({ dates }) => dates.length > 0)
  const date = dated && dateField(dated.dates)
  const [told] = body
  const link = pieces.links[0]
  if (name === undefined) return undefined
  return {
    name: toField(name, 0.8),
    ...(by && { by: toField(by, 0.65) }),
    ...(date && { date }),
    ...(link && { url: toField(link, 0.85) }),
    ...(told && { summary: unitField(told, 0.6) }),
  }
}

/**
 * "Certified Passivhaus Designer" over "Passive House Institute 2018", again and again: of every two rows the same one is dated, and
 * the second is set closer or otherwise.
 */
function isPaired(units: readonly Unit[]): boolean {
  const dated = units[0]?.dates.length === 0 ? 1 : 0
  const isAlternating = units.every(({ kind, dates }, at) => kind === 'head' && dates.length > 0 === (at % 2 === dated))
  if (units.length < 2 || units.length % 2 === 1 || !isAlternating) return false
  return units.every(({ row }, at) => {
    const above = units[at - 1]?.row
    if (at % 2 === 0 || above === undefined) return true
    const next = units[at + 1]?.row
    const isApart = next !== undefined && next.gap > row.gap + 0.1
    return (
      isApart ||
      row.style.bold !== above.style.bold ||
      row.style.italic !== above.style.italic ||
      row.style.color !== above.style.color
    )
  })
}

/** Every other row with the one above: what, then by whom and when. */
const readPairs = (units: readonly Unit[]): readonly NamedItem[] =>
  units.flatMap((unit, at) => {
    const second = units[at + 1]
    const item = at % 2 === 0 && second ? fromStack([unit, second], []) : undefined
    return item ? [item] : []
  })

/** Certificates, awards and publications: one a bullet or line, several in a row, or stacks of lines around a date. */
export function readNamedItems(rows: readonly Row[], dayFirst: boolean, kind: NamedKind): readonly NamedItem[] {
  const plain = readUnits(rows, dayFirst)
  if (kind !== 'publications' && isPaired(plain)) return readPairs(plain)
  const units = readUnits(joinUpToDates(rows), dayFirst)
  const heads = units.filter((unit) => unit.kind === 'head')
  // Stacked: the dates have lines of their own among lines without any.
  const isStacked =
    heads.some((unit) => unit.dates.length > 0 && readHeadPieces([unit]).cells.length === 0) &&
    heads.some(({ dates }) => dates.length === 0) &&
    units.every((unit) => unit.kind !== 'bullet')
  if (!isStacked)
    return units
      .filter((unit) => unit.kind !== 'link' && !/[:：]$/u.test(unit.row.text))
      .flatMap((unit) => fromUnit(unit, dayFirst, kind))
  const rules = {
    isIncomplete: (head: readonly Unit[]) => readHeadPieces(head).cells.length < 2,
    isBetterWith: () => false,
    isBetterBelow: () => false,
    canBegin: () => false,
  }
  return splitEntries(units, rules)
    .map(({ head, body }) => fromStack(head, body))
    .filter((item) => item !== undefined)
}
