import type { Draft, Field } from '../draft.ts'
import { toField } from '../draft.ts'
import { cutPiece, type Piece, slicePiece, splitPiece, trimPiece } from '../pieces.ts'
import { type ReadPlace, readPlace } from '../places.ts'
import type { JsonResume } from '../types.ts'
import type { ContactRow } from './zone.ts'

export type LocationDraft = Draft<NonNullable<JsonResume['basics']['location']>>

interface FoundPlace {
  readonly piece: Piece
  readonly place: ReadPlace
}

const PARTS = /\t+|[|•·●▪◦⋄]|\s[–—-]\s|\s{2,}/gu
const LABEL =
  /^(?:address|location|adresse|wohnort|anschrift|direcci[oó]n|indirizzo|endere[cç]o|adres|woonplaats|residence|residencia|domicile|lieu|city|based in|ubicaci[oó]n|localidade|cidade|地址|现居地|所在地)\s*[:：]\s*/iu

function unlabel(piece: Piece): { piece: Piece; isLabelled: boolean } {
  const label = LABEL.exec(piece.text)
  return label === null ? { piece, isLabelled: false } : { piece: slicePiece(piece, label[0].length), isLabelled: true }
}

/** The likeliest place among the contact rows; where several are as likely, the first. */
export function findLocation(rows: readonly ContactRow[], name: Piece | undefined): FoundPlace | undefined {
  const found = rows.flatMap(({ row, emails, phones, links }) => {
    const taken = [...emails, ...phones, ...links, ...(name ? [name] : [])].sort((a, b) => a.start - b.start)
    const parts = cutPiece(row, taken).flatMap((piece) => splitPiece(piece, PARTS))
    return parts.map((part) => {
      const { piece, isLabelled } = unlabel(trimPiece(part, /[^\p{L}\p{N}().]/u))
      const place = readPlace(piece)
      return {
        piece,
        place,
        score: place.score + (isLabelled ? 0.5 : 0) + (place.city || place.region || place.country ? 0 : -0.4),
      }
    })
  })
  const best = found
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || a.piece.start - b.piece.start)[0]
  return best && { piece: best.piece, place: best.place }
}

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
      : toField(place.country ?? place.region ?? piece, confidence, place.countryCode)
  return {
    ...(address && { address }),
    ...(postalCode && { postalCode }),
    ...(city && { city }),
    ...(region && { region }),
    ...(code && { countryCode: code }),
  }
}
