import { type Piece, slicePiece } from './pieces.ts'
import { countryOfCity } from './place-tables.ts'
import { UNSPACED_ADDRESSES, type UnspacedAddress } from './words/unspaced-places.ts'

/** What an address of a script without spaces says. */
export interface UnspacedPlace {
  readonly country: string
  readonly postalCode: Piece | null
  readonly region: Piece | null
  readonly city: Piece | null
  readonly street: Piece | null
}

const anyOf = (endings: readonly string[]): string => endings.join('|')
const LETTER = '[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}\\p{Script=Hiragana}ケヶー]'

/** One to seven letters and an ending, for each part; every part may be missing. */
const toPattern = ({ region, city, district }: UnspacedAddress): RegExp =>
  new RegExp(
    `^(?:〒?\\s?(\\d{3}-?\\d{4}|\\d{5,6})\\s*)?(${LETTER}{0,7}?(?:${anyOf(region)}))?\\s?(${LETTER}{1,6}?(?:${anyOf(city)}))?\\s?(${LETTER}{1,6}?(?:${anyOf(district)}))?`,
    'u',
  )
const PATTERNS = UNSPACED_ADDRESSES.map((address) => ({ address, pattern: toPattern(address) }))
const LONGEST = 60

/** "〒150-0002 東京都渋谷区渋谷2-1-1", "广东省深圳市", "서울특별시 강남구"; undefined when no region or known city is named. */
export function readUnspacedPlace(piece: Piece): UnspacedPlace | undefined {
  if (piece.text.length > LONGEST) return undefined
  for (const { address, pattern } of PATTERNS) {
    const [whole = '', postal, region, city, district] = pattern.exec(piece.text) ?? []
    const knownCity = city !== undefined && countryOfCity(city) === address.country
    if (region === undefined && !knownCity) continue
    const find = (text: string | undefined, from = 0): Piece | null => {
      const at = text === undefined ? -1 : piece.text.indexOf(text, from)
      return text === undefined || at < 0 ? null : slicePiece(piece, at, at + text.length)
    }
    const rest = slicePiece(piece, whole.length)
    return {
      country: address.country,
      postalCode: find(postal),
      region: find(region),
      city: find(city ?? district, region === undefined ? 0 : piece.text.indexOf(region) + region.length),
      street: rest.text === '' ? null : rest,
    }
  }
  return undefined
}
