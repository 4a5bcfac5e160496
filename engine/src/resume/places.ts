import { remembered } from '../text/remembered.ts'
import { fold, isUnspaced } from './fold.ts'
import { type Piece, slicePiece } from './pieces.ts'
import { countryOfPostal, isPostal, isStreet, splitPlace } from './place-parts.ts'
import { countryOf, countryOfCity, countryOfRegion, isKnownCity, isRegionCode, isRegionName } from './place-tables.ts'
import { readUnspacedPlace } from './unspaced-place.ts'
import { REMOTE_WORDS } from './words/place-names.ts'

export { countryOf } from './place-tables.ts'

const REMOTE: ReadonlySet<string> = new Set(REMOTE_WORDS)

/** A place as read from one piece of text; parts that are not said are null. */
export interface ReadPlace {
  readonly score: number
  readonly city: Piece | null
  readonly region: Piece | null
  readonly country: Piece | null
  /** ISO 3166-1 alpha-2, said, or implied by the region, the postal code or the city. */
  readonly countryCode: string | null
  readonly postalCode: Piece | null
  readonly street: Piece | null
}

type Kind = 'country' | 'code' | 'region' | 'city' | 'remote' | 'street' | 'postal' | 'district' | 'unknown'

function kindOf(text: string): Kind {
  if (isRegionCode(text)) return 'code'
  if (countryOf(text) !== undefined) return 'country'
  if (isKnownCity(text)) return 'city'
  if (isRegionName(text)) return 'region'
  if (REMOTE.has(fold(text).replace(/^[([]+|[)\].]+$/g, ''))) return 'remote'
  if (isPostal(text)) return 'postal'
  if (isStreet(text)) return 'street'
  return /^\d{1,3}[a-z]?$/i.test(text) ? 'district' : 'unknown'
}

/**
 * A town the lists do not know: one to four capitalised words without digits ("Gotham", "Bad Homburg"). The length comes
 * first: a hyphen may stand in a word and between two, so that the expression takes the cube of it ("A-A-A-A-…1").
 */
const looksLikeTown = (text: string): boolean =>
  text.length <= 32 &&
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:[ -](?:\p{Lu}[\p{L}\p{M}'’.-]*|am|an|der|de|la|le|les|sur|of|upon|del|do|da|di|den|the|im)){0,3}$/u.test(
    text,
  )

const SURE: ReadonlySet<Kind> = new Set(['country', 'code', 'region', 'city', 'remote', 'postal'])
const MOST_PARTS = 8

function scoreParts(kinds: readonly Kind[], texts: readonly string[]): number {
  if (kinds.length === 0 || kinds.length > MOST_PARTS) return 0
  const unknown = kinds.filter((kind) => kind === 'unknown').length
  const isTown = (index: number) => kinds[index] !== 'unknown' || looksLikeTown(texts[index] ?? '')
  if (!kinds.every((_, index) => isTown(index))) return 0
  const sure = kinds.filter((kind) => SURE.has(kind)).length
  if (kinds.includes('district') && sure === 0) return 0
  if (unknown === 0 && sure === 0) return texts.some((text) => /\d/.test(text)) ? 0.6 : 0.45
  if (unknown === 0)
    return kinds.every((kind) => kind === 'code') ? 0.3 : kinds.every((kind) => kind === 'postal') ? 0.2 : 1
  if (sure > 0 && kinds.at(-1) !== 'unknown' && unknown <= 2)
    return kinds.at(-1) === 'code' || kinds.at(-1) === 'country' || kinds.at(-1) === 'postal' ? 0.95 : 0.8
  if (sure > 0 && unknown <= 2) return 0.6
  return kinds.includes('street') ? 0.5 : unknown === 2 ? 0.25 : 0.1
}

/** "Flat 5, 12 Baker Street": the street and what stands beside it, as one piece. */
function joinStreet(piece: Piece, parts: readonly Piece[], kinds: readonly Kind[]): Piece | null {
  const first = kinds.indexOf('street')
  if (first < 0) return null
  let last = first
  while (kinds[last + 1] === 'street' || (kinds[last + 1] === 'district' && kinds[last] === 'street')) last++
  const [from, to] = [parts[first], parts[last]]
  return from && to ? slicePiece(piece, from.start - piece.start, to.end - piece.start) : null
}

// "Im Grund 6", "104 Hoa Mai", "8 The Old Wharf": a house number and a name that has no word for street
const NUMBERED = /^\d{1,5}\p{L}?(?:[/-]\d{1,4})? \p{Lu}|^\p{L}[\p{L}\p{M}'’. -]+ \d{1,4} ?\p{L}?(?:[/-]\d{1,4})?$/u

function readKinds(parts: readonly Piece[]): readonly Kind[] {
  const kinds = parts.map((part) => kindOf(part.text))
  const isPlaced = kinds.some((kind) => kind === 'city' || kind === 'country' || kind === 'code' || kind === 'postal')
  return kinds.map((kind, index) =>
    kind === 'unknown' && isPlaced && NUMBERED.test(parts[index]?.text ?? '') ? 'street' : kind,
  )
}

const LONGEST = 110
const NOWHERE: ReadPlace = {
  score: 0,
  city: null,
  region: null,
  country: null,
  countryCode: null,
  postalCode: null,
  street: null,
}

/** Reads "City, Region, Country" in any part and order that people print. `score` 0–1 says how sure it is a place. */
export function readPlace(piece: Piece): ReadPlace {
  if (piece.text.length > LONGEST || !/\p{L}/u.test(piece.text)) return NOWHERE
  const unspaced = isUnspaced(piece.text) && !/[,，、،/|]/u.test(piece.text) ? readUnspacedPlace(piece) : undefined
  if (unspaced) return { ...NOWHERE, ...unspaced, country: null, countryCode: unspaced.country, score: 1 }
  const parts = splitPlace(piece, (text) => countryOf(text) !== undefined)
  const kinds = readKinds(parts)
  const score = scoreParts(
    kinds,
    parts.map(({ text }) => text),
  )
  return { score, ...readParts(piece, parts, kinds) }
}

function readParts(piece: Piece, parts: readonly Piece[], kinds: readonly Kind[]): Omit<ReadPlace, 'score'> {
  const pick = (wanted: Kind) => parts[kinds.indexOf(wanted)] ?? null
  const unknown = parts.find((_, index) => kinds[index] === 'unknown' && !/\d/.test(parts[index]?.text ?? ''))
  const code = pick('code')
  // "Washington, D.C.", "Oklahoma, OK": a region before its code is the city of that name.
  const city = pick('city') ?? unknown ?? (code === null ? null : pick('region'))
  const said = code ?? pick('region')
  const countries = parts.filter((_, index) => kinds[index] === 'country')
  const country = countries.at(-1) ?? null
  // "Inverness, Scotland, United Kingdom": the first of two names of one country is a part of it.
  const [home] = countries
  const isNation = home && home !== country && country && countryOf(home.text) === countryOf(country.text)
  const postalCode = pick('postal')
  const ofCity = city === null ? null : countryOfCity(city.text)
  const ofRegion = said === null ? undefined : countryOfRegion(said.text)
  const named = country === null ? undefined : countryOf(country.text)
  // "Tbilisi, Georgia": the city says that this is the country and not the state. "Milano (MI)" keeps its province.
  const isOther =
    said !== null && !isRegionCode(said.text) && ofCity !== null && ofCity !== ofRegion && country === null
  const ofPostal = postalCode === null ? null : countryOfPostal(postalCode.text)
  return {
    city,
    region: isOther ? null : (said ?? (isNation ? home : null)),
    country: isOther ? said : country,
    countryCode: named ?? ofPostal ?? (isAmbiguous(said, ofCity) ? ofCity : (ofRegion ?? ofCity)) ?? null,
    postalCode,
    street: joinStreet(piece, parts, kinds),
  }
}

/** A region that stands beside a city of another country is that country's province of the same letters. */
const isAmbiguous = (region: Piece | null, ofCity: string | null): boolean =>
  region === null || (ofCity !== null && countryOfRegion(region.text) !== ofCity)

const scoreOfText = remembered((text) => readPlace({ start: 0, end: text.length, text }).score)

export const placeScore = ({ text }: Piece): number => scoreOfText(text)
