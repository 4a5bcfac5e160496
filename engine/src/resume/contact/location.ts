import type { Draft, Field } from '../draft.ts'
import { toField } from '../draft.ts'
import { fold } from '../fold.ts'
import { cutPiece, type Piece, slicePiece, splitPiece, trimPiece } from '../pieces.ts'
import { type ReadPlace, readPlace } from '../places.ts'
import type { JsonResume } from '../types.ts'
import { PLACE_LABELS } from '../words/place-names.ts'
import type { ContactRow } from './zone.ts'

export type LocationDraft = Draft<NonNullable<JsonResume['basics']['location']>>

interface FoundPlace {
  readonly piece: Piece
  readonly place: ReadPlace
}

const PARTS = /\t+|[|•·●▪◦⋄⋅]|\s{2,}|\s\/\s/gu
const DASHES = /\s[–—-]\s/gu
const LABELS: ReadonlySet<string> = new Set(
  Object.values(PLACE_LABELS).flatMap((list) => list.split('|').map((label) => fold(label).normalize('NFC'))),
)
export const isPlaceLabel = (text: string): boolean => LABELS.has(fold(text.replace(/\s?[:：]$/u, '')).normalize('NFC'))

const LABEL = /^([^:：]{1,30}?)\s?[:：]\s*/u

function unlabel(piece: Piece): { piece: Piece; isLabelled: boolean } {
  const label = LABEL.exec(piece.text)
  return label !== null && isPlaceLabel(label[1] ?? '')
    ? { piece: slicePiece(piece, label[0].length), isLabelled: true }
    : { piece, isLabelled: false }
}

/** "São Paulo - SP, Brasil" is one place, "Engineer - Berlin" is not: a dash is tried both ways. */
const splitDashes = (piece: Piece): readonly Piece[] => {
  const parts = splitPiece(piece, DASHES)
  return parts.length > 1 ? [piece, ...parts] : parts
}

// "Q San Francisco, CA 8": the pin before a place and the envelope behind it, recognised as letters
const ICON_BEFORE = /^[^\s,]{1,2}\s+(?=\p{Lu})/u
const ICON_BEHIND = /\s+[^\s,]$/u

function withoutIcons(piece: Piece): readonly Piece[] {
  const from = ICON_BEFORE.exec(piece.text)?.[0].length ?? 0
  const to = ICON_BEHIND.exec(piece.text)?.index ?? piece.text.length
  return from > 0 || to < piece.text.length ? [slicePiece(piece, from, Math.max(from, to))] : []
}

/** Each part that is said makes a reading likelier: of two that are as sure, the fuller one counts. */
const PER_PART = 0.04
const countParts = ({ city, region, country, postalCode, street }: ReadPlace): number =>
  [city, region, country, postalCode, street].filter((part) => part !== null).length

/** The likeliest place among the contact rows; where several are as likely, the first. */
export function findLocation(rows: readonly ContactRow[], name: Piece | undefined): FoundPlace | undefined {
  const found = rows.flatMap(({ row, recognised, emails, phones, links }) => {
    const taken = [...emails, ...phones, ...links, ...(name ? [name] : [])].sort((a, b) => a.start - b.start)
    const parts = cutPiece(row, taken)
      .flatMap((piece) => splitPiece(piece, PARTS))
      .flatMap(splitDashes)
      .flatMap((piece) => (recognised ? [piece, ...withoutIcons(piece)] : [piece]))
    return parts.map((part) => {
      const { piece, isLabelled } = unlabel(trimPiece(part, /[^\p{L}\p{N}\p{M}().〒]/u))
      const place = readPlace(piece)
      return {
        piece,
        place,
        score:
          place.score +
          countParts(place) * PER_PART +
          (isLabelled ? 0.5 : 0) +
          (place.city || place.region || place.country ? 0 : -0.4),
      }
    })
  })
  const best = found
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || a.piece.start - b.piece.start)[0]
  return best && { piece: best.piece, place: best.place }
}

/** A country that a city, a region or a postal code implies is a little less sure than one that is printed. */
const IMPLIED = 0.9

export function toLocationDraft({ piece, place }: FoundPlace): LocationDraft {
  const confidence = Math.min(0.95, place.score)
  const field = (part: Piece | null): Field | undefined => (part === null ? undefined : toField(part, confidence))
  const address = field(place.street)
  const postalCode = field(place.postalCode)
  const city = field(place.city)
  const region = field(place.region)
  const code =
    place.countryCode === null
      ? undefined
      : toField(
          place.country ?? place.region ?? place.city ?? piece,
          place.country ? confidence : confidence * IMPLIED,
          place.countryCode,
        )
  return {
    ...(address && { address }),
    ...(postalCode && { postalCode }),
    ...(city && { city }),
    ...(region && { region }),
    ...(code && { countryCode: code }),
  }
}
