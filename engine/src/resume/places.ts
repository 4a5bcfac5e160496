import { fold, foldWords } from './fold.ts'
import { type Piece, splitPiece } from './pieces.ts'
import {
  CITY_NAMES,
  COUNTRY_NAMES,
  REGION_CODES,
  REGION_NAMES,
  REMOTE_WORDS,
  STREET_WORDS,
} from './words/place-names.ts'

const toTable = (rows: Readonly<Record<string, string>>, separator: string, normalise: (name: string) => string) =>
  new Map(
    Object.entries(rows)
      .flatMap(([country, names]) => names.split(separator).map((name) => [normalise(name), country] as const))
      .reverse(),
  )

const COUNTRIES = toTable(COUNTRY_NAMES, '|', fold)
const CODES = toTable(REGION_CODES, ' ', (code) => code)
const REGIONS = toTable(REGION_NAMES, '|', fold)
const CITIES: ReadonlySet<string> = new Set(CITY_NAMES)
const REMOTE: ReadonlySet<string> = new Set(REMOTE_WORDS)
const STREETS: ReadonlySet<string> = new Set(STREET_WORDS)

/** A place as read from one piece of text; parts that are not said are null. */
export interface ReadPlace {
  readonly score: number
  readonly city: Piece | null
  readonly region: Piece | null
  readonly country: Piece | null
  /** ISO 3166-1 alpha-2, said or implied by the region. */
  readonly countryCode: string | null
  readonly postalCode: Piece | null
  readonly street: Piece | null
}

type Kind = 'country' | 'code' | 'region' | 'city' | 'remote' | 'street' | 'postal' | 'unknown'

const POSTAL =
  /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?(?: ?[A-Z]{2})?)$/
const bare = (text: string): string => fold(text).replace(/^[([]+|[)\].]+$/g, '')

/** Street words that stand before the name where they are used. */
const LEADING_STREETS: ReadonlySet<string> = new Set(
  'rue allee chemin calle avenida av plaza paseo rua travessa via viale piazza corso avenue boulevard'.split(' '),
)

/** "12 Main Street", "Calle Mayor"; "Tern Street Media" has the word in its middle and no number. */
function isStreet(text: string, words: readonly string[]): boolean {
  const isWord = (word: string | undefined) =>
    word !== undefined && (STREETS.has(word) || /(?:strasse|straat|laan|gasse|weg|platz)$/.test(word))
  return /\d/.test(text) ? words.some(isWord) : LEADING_STREETS.has(words[0] ?? '') || isWord(words.at(-1))
}

function kindOf(text: string): Kind {
  const folded = bare(text)
  if (CODES.has(text.replace(/[().]/g, ''))) return 'code'
  if (COUNTRIES.has(folded) || COUNTRIES.has(fold(text))) return 'country'
  if (CITIES.has(folded)) return 'city'
  if (REGIONS.has(folded)) return 'region'
  if (REMOTE.has(folded)) return 'remote'
  if (POSTAL.test(text)) return 'postal'
  const words = foldWords(text)
  if (words.length > 1 && isStreet(text, words)) return 'street'
  return 'unknown'
}

const POSTAL_INSIDE =
  /(?:^|\s)((?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?=\s|$)/

/** "94588 Pleasantville" and "CA 94588" come apart; the other parts stay as they are. */
function splitPostal(part: Piece): readonly Piece[] {
  const found = POSTAL_INSIDE.exec(part.text)
  if (found === null || found[1] === undefined || STREETS.has(foldWords(part.text).at(-1) ?? '')) return [part]
  const from = found.index + found[0].length - found[1].length
  const piece = (a: number, b: number): Piece => {
    const text = part.text.slice(a, b)
    const lead = text.length - text.trimStart().length
    return { start: part.start + a + lead, end: part.start + a + lead + text.trim().length, text: text.trim() }
  }
  const before = piece(0, from)
  const isHouseNumber = before.text === '' && /^\d{1,4}$/.test(found[1])
  if (isHouseNumber) return [part]
  return [before, piece(from, from + found[1].length), piece(from + found[1].length, part.text.length)].filter(
    ({ text }) => text !== '',
  )
}

/** A town the lists do not know: one to four capitalised words without digits ("Gotham", "Bad Homburg"). */
const looksLikeTown = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?:[ -](?:\p{Lu}[\p{L}'’.-]*|am|an|der|de|la|le|les|sur|of|upon|del|do|da|di|den|the|im)){0,3}$/u.test(
    text,
  ) && text.length <= 32

const SURE: ReadonlySet<Kind> = new Set(['country', 'code', 'region', 'city', 'remote', 'postal'])

function scoreParts(kinds: readonly Kind[], texts: readonly string[]): number {
  if (kinds.length === 0 || kinds.length > 6) return 0
  const unknown = kinds.filter((kind) => kind === 'unknown').length
  const isTown = (index: number) => kinds[index] !== 'unknown' || looksLikeTown(texts[index] ?? '')
  if (!kinds.every((kind, index) => kind === 'street' || isTown(index))) return 0
  const sure = kinds.filter((kind) => SURE.has(kind)).length
  if (unknown === 0 && sure === 0) return texts.some((text) => /\d/.test(text)) ? 0.6 : 0.45
  if (unknown === 0)
    return kinds.every((kind) => kind === 'code') ? 0.3 : kinds.every((kind) => kind === 'postal') ? 0.2 : 1
  if (sure > 0 && kinds.at(-1) !== 'unknown' && unknown <= 2)
    return kinds.at(-1) === 'code' || kinds.at(-1) === 'country' || kinds.at(-1) === 'postal' ? 0.95 : 0.8
  if (sure > 0 && unknown <= 2) return 0.6
  return kinds.includes('street') ? 0.5 : unknown === 2 ? 0.25 : 0.1
}

const SEPARATOR = /[,，/|•·]|\s[–—-]\s|\s+\(|\)/gu

/** Reads "City, Region, Country" in any part and order that people print. `score` 0–1 says how sure it is a place. */
export function readPlace(piece: Piece): ReadPlace {
  const parts = splitPiece(piece, SEPARATOR).flatMap(splitPostal)
  const kinds = parts.map((part) => kindOf(part.text))
  const score =
    piece.text.length > 90
      ? 0
      : scoreParts(
          kinds,
          parts.map(({ text }) => text),
        )
  const pick = (wanted: Kind) => parts[kinds.indexOf(wanted)] ?? null
  const region = pick('code') ?? pick('region')
  const country = pick('country')
  const afterStreet = parts.find((_, index) => kinds[index] === 'unknown' && !/\d/.test(parts[index]?.text ?? ''))
  const city = pick('city') ?? afterStreet ?? null
  const code = country
    ? (COUNTRIES.get(bare(country.text)) ?? COUNTRIES.get(fold(country.text)))
    : region
      ? (CODES.get(region.text) ?? REGIONS.get(bare(region.text)))
      : undefined
  return { score, city, region, country, countryCode: code ?? null, postalCode: pick('postal'), street: pick('street') }
}

export const placeScore = (piece: Piece): number => readPlace(piece).score
/** ISO code of a country named by a whole text, or undefined. */
export const countryOf = (text: string): string | undefined => COUNTRIES.get(bare(text))
