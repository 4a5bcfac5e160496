import { findPrintedLinks } from './contact/links.ts'
import { fold } from './fold.ts'
import { cutPiece, type Piece, slicePiece, splitPiece, trimPiece, withoutOpenBracket } from './pieces.ts'
import { countryOf, placeScore } from './places.ts'
import type { Unit } from './units.ts'
import { AT_WORDS, PART_LABELS } from './words/head-words.ts'
import { LEGAL_FORMS } from './words/organisation-words.ts'
import { REGION_CODES } from './words/place-names.ts'

export type PartLabel = keyof typeof PART_LABELS

/** A candidate for a part of a head. `slot` says where it stands, alike for alike entries: row, cell, cut. */
export interface HeadPiece extends Piece {
  readonly slot: string
  /** Which cell of the head it is taken from. */
  readonly cell: number
  /** What its label says it is ("Company: Acme"), or null. */
  readonly label: PartLabel | null
  /** Part of a pair that an "at" word joins: `before` is a title, `after` an employer. */
  readonly at: 'before' | 'after' | null
}

/** What a head offers: whole cells and their parts, places already told apart. */
export interface HeadPieces {
  readonly pieces: readonly HeadPiece[]
  /** The cells themselves, without dates and places: what an assignment should cover. */
  readonly cells: readonly Piece[]
  readonly places: readonly Piece[]
  /** Last parts of comma lists that may be towns: free to be left out behind an employer ("Tutor, Acme, Wépion"). */
  readonly towns: readonly Piece[]
  readonly links: readonly Piece[]
}

const LABELS = new Map(
  // The record's keys are PartLabel by its type; Object.entries forgets that.
  (Object.entries(PART_LABELS) as [PartLabel, readonly string[]][])
    .flatMap(([label, words]) => words.map((word) => [fold(word), label] as const))
    .reverse(),
)
const LABELLED = /^([^:：]{2,28})\s?[:：]\s*(?=\S)/u
const STRONG = /\s+[|•·●⋅‖]\s*|\s*[|•·●⋅]\s+|\s[–—-]\s|\s+[–—]\s*|\s[/]\s|\s\/\/\s/gu
const COMMA = /[,，、;]\s*/gu
const AT = new RegExp(`\\s(?:${AT_WORDS.map((word) => word.replace(/[/]/g, '\\/')).join('|')}|für)\\s`, 'iu')
const CODES: ReadonlySet<string> = new Set(Object.values(REGION_CODES).flatMap((codes) => codes.split(' ')))
const FORMS: ReadonlySet<string> = new Set(LEGAL_FORMS)
const EDGE = /[\s,;:|·•–—\-/（）]/u
const NOISE =
  /^(?:\(?(?:\d{1,2}\s*(?:years?|yrs?|ans?|jahre?|años?|anos?|anni|jaar|y)\.?,?\s*)?(?:(?:and\s*)?\d{1,2}\s*(?:months?|mos?|mois|monate?|meses|mes|mesi|maanden|m)\.?)?\)?|full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps plein|temps partiel|expected|from|to|since|until|seit|bis|dates?|dates? employed|duration|\(\)|graduat(?:ed|ion)|class of|present|current|contract|permanent|in progress|cdi|cdd)$/iu

/** Trailing "(Remote)" and "Boston, MA" of a part: where the place begins, or -1. One unknown town may stand before a code or country. */
function findTrailingPlace(part: Piece): number {
  const commas = [-1, ...Array.from(part.text.matchAll(COMMA), ({ index }) => index)]
  let best = -1
  for (let at = commas.length - 1; at >= 0; at--) {
    const from = (commas[at] ?? -1) + 1
    const piece = trimPiece(slicePiece(part, from), /[\s.,]/u)
    const first = piece.text.split(/[,，、]/)[0]?.trim() ?? ''
    const firstAlone = trimPiece({ start: 0, end: first.length, text: first }, /[\s.]/u)
    const isSureStart =
      placeScore(firstAlone) >= 0.9 || CODES.has(firstAlone.text) || countryOf(firstAlone.text) !== undefined
    const score = placeScore(piece)
    if (isSureStart && (score >= 0.6 || CODES.has(firstAlone.text))) best = from
    else {
      // "…, Smallville, KS": the town before a code or a country, when something else is left before it.
      const rest = part.text.slice(from).split(/[,，、]/).length
      if (best >= 0 && at > 0 && score >= 0.9 && rest === 2) best = from
      break
    }
  }
  return best
}

const TOWN = /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}$/u

/** The last of several parts, when it can be a town that no list knows. */
function findTown(part: Piece): Piece | undefined {
  const parts = splitPiece(part, COMMA)
  const last = parts.at(-1)
  return parts.length >= 2 && last && TOWN.test(last.text) ? last : undefined
}

/** "Drawing University." → without the full stop, "Acme Inc." with it. */
function withoutStop(piece: Piece): Piece {
  // Only the end is looked at: on a line without spaces the search would begin again at each of its characters.
  const word = /(\S+)\.$/.exec(piece.text.slice(-40))?.[1]
  if (
    word === undefined ||
    word.length <= 2 ||
    /\./.test(word) ||
    FORMS.has(fold(word)) ||
    /^(?:Univ|Dept|Inst|Jr|Sr|Bros)$/.test(word)
  )
    return piece
  return slicePiece(piece, 0, piece.text.length - 1)
}

interface Cut {
  readonly core: Piece | null
  readonly place: Piece | null
}

function cutPlace(part: Piece): Cut {
  const paren = /\s*[(（]([^()（）]{2,40})[)）]\s*$/u.exec(part.text)
  if (paren?.[1] !== undefined) {
    const inside = slicePiece(part, part.text.lastIndexOf(paren[1]), part.text.lastIndexOf(paren[1]) + paren[1].length)
    if (placeScore(inside) >= 0.8)
      return { core: paren.index > 0 ? trimPiece(slicePiece(part, 0, paren.index), EDGE) : null, place: inside }
  }
  const from = findTrailingPlace(part)
  if (from < 0) return placeScore(part) >= 0.95 ? { core: null, place: part } : { core: part, place: null }
  const place = trimPiece(slicePiece(part, from), /[\s,;.]/u)
  const core = trimPiece(slicePiece(part, 0, from), EDGE)
  return { core: core.text === '' ? null : core, place: place.text === '' ? null : place }
}

function readLabel(piece: Piece): { readonly piece: Piece; readonly label: PartLabel | null } {
  const match = LABELLED.exec(piece.text)
  const label = match ? LABELS.get(fold(match[1] ?? '')) : undefined
  return match && label ? { piece: slicePiece(piece, match[0].length), label } : { piece, label: null }
}

/** Comma cuts of a part: every beginning and every end, a legal form never cut off ("Acme, Inc."). */
function cutAtCommas(part: Piece): readonly (readonly [Piece, Piece])[] {
  return Array.from(part.text.matchAll(COMMA)).flatMap((match) => {
    const before = trimPiece(slicePiece(part, 0, match.index), EDGE)
    const after = trimPiece(slicePiece(part, match.index + match[0].length), EDGE)
    const next = fold(after.text.split(/[\s,]/)[0] ?? '').replace(/\./g, '')
    if (before.text === '' || after.text === '' || (FORMS.has(next) && /^\p{Lu}/u.test(after.text))) return []
    return [[before, after] as const]
  })
}

function cutAtWord(part: Piece): readonly [Piece, Piece] | undefined {
  const match = AT.exec(part.text)
  if (match === null) return undefined
  return [
    trimPiece(slicePiece(part, 0, match.index), EDGE),
    trimPiece(slicePiece(part, match.index + match[0].length), EDGE),
  ]
}

function piecesOfPart(part: Piece, slot: string, cell: number): readonly HeadPiece[] {
  const make = (piece: Piece, cut: string, at: HeadPiece['at'] = null): HeadPiece => ({
    ...piece,
    slot: `${slot}${cut}`,
    cell,
    label: null,
    at,
  })
  const commas = cutAtCommas(part).flatMap(([before, after], index) => [
    make(before, `<${index}`),
    make(after, `>${index}`),
  ])
  const inner = splitPiece(part, COMMA)
    .slice(1, -1)
    .map((piece, index) => make(trimPiece(piece, EDGE), `>${index}`))
  const word = cutAtWord(part)
  const around = word
    ? [
        make(word[0], '@<', 'before'),
        make(word[1], '@>', 'after'),
        ...cutAtCommas(word[1]).map(([before]) => make(before, '@>', 'after')),
      ]
    : []
  return [make(part, ''), ...(part.text.length <= 140 ? [...commas, ...inner] : []), ...around].filter(
    ({ text }) => text !== '',
  )
}

/** Everything in a head that may be a title, an employer, a school or a degree, with places, links and dates taken out. */
export function readHeadPieces(head: readonly Unit[]): HeadPieces {
  const pieces: HeadPiece[] = []
  const cells: Piece[] = []
  const places: Piece[] = []
  const towns: Piece[] = []
  const links: Piece[] = []
  head.forEach((unit, row) => {
    let column = 0
    for (const cell of unit.row.cells) {
      const found = findPrintedLinks(cell.text, cell.start)
      links.push(...found)
      const holes = [...unit.dates, ...found].sort((a, b) => a.start - b.start)
      for (const raw of cutPiece(cell, holes)) {
        const whole = withoutStop(trimPiece(withoutOpenBracket(trimPiece(raw, EDGE)), EDGE))
        if (
          whole.text === '' ||
          NOISE.test(whole.text) ||
          LABELS.get(fold(whole.text)) === 'date' ||
          !/[\p{L}\p{N}]/u.test(whole.text)
        )
          continue
        const { piece, label } = readLabel(whole)
        if (label === 'location') {
          places.push(piece)
          continue
        }
        if (label === 'date' || label === 'skills') continue
        const slot = `${row}.${column}`
        addCell(piece, label, slot, cells.length)
        column++
      }
    }
  })
  return { pieces, cells, places, towns, links }

  function addCell(cell: Piece, label: PartLabel | null, slot: string, index: number): void {
    const parts = splitPiece(cell, STRONG).map((part) => cutPlace(trimPiece(part, EDGE)))
    for (const { place } of parts) if (place) places.push(place)
    for (const { core, place } of parts) {
      const town = core && !place ? findTown(core) : undefined
      if (town) towns.push(town)
    }
    const cores = parts.flatMap(({ core }) => (core && core.text !== '' && !NOISE.test(core.text) ? [core] : []))
    const first = cores[0]
    const last = cores.at(-1)
    if (first === undefined || last === undefined) return
    const whole: Piece = {
      start: first.start,
      end: last.end,
      text: cell.text.slice(first.start - cell.start, last.end - cell.start),
    }
    cells.push(whole)
    if (label !== null) {
      pieces.push({ ...whole, slot, cell: index, label, at: null })
      return
    }
    if (cores.length > 1) pieces.push({ ...whole, slot: `${slot}w`, cell: index, label, at: null })
    pieces.push(...cores.flatMap((core, part) => piecesOfPart(core, `${slot}/${part}`, index)))
  }
}
