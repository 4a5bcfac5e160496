import { fold, foldWords } from './fold.ts'
import { type Piece, slicePiece, splitPiece } from './pieces.ts'
import { isKnownCity, isListedCity, isRegionCode, isRegionName } from './place-tables.ts'
import { PLACE_PREFIXES, STREET_WORDS } from './words/place-names.ts'

const STREETS: ReadonlySet<string> = new Set(STREET_WORDS.map(fold))

/** Shapes of postal codes that belong to one country, and those that many share. */
const POSTAL_SHAPES: readonly (readonly [shape: string, country: string | null])[] = [
  ['[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}', 'GB'], // SW1A 1AA
  ['[A-Z]\\d[A-Z] ?\\d[A-Z]\\d', 'CA'], // M5V 2T6
  ['\\d{4} ?[A-Z]{2}', 'NL'], // 1011 AB
  ['\\d{5}-\\d{3}', 'BR'], // 01310-100
  ['\\d{5}-\\d{4}', 'US'], // 94107-1234
  ['\\d{4}-\\d{3}', 'PT'], // 1100-053
  ['〒?\\d{3}-\\d{4}', 'JP'], // 150-0002
  ['\\d{2}-\\d{3}', 'PL'], // 00-001
  ['[A-Z]{1,2}-\\d{4,6}', null], // CH-8001
  ['\\d{3} \\d{2}', null], // 110 00, 111 22
  ['\\d{5,6}', null],
  ['\\d{4}', null],
]
const ANY_POSTAL = POSTAL_SHAPES.map(([shape]) => shape).join('|')
const WHOLE_POSTAL = new RegExp(`^(?:${ANY_POSTAL})$`)
const POSTAL_INSIDE = new RegExp(`(?:^|(?<=[\\s-]))(?:${ANY_POSTAL})(?=\\s|$)`)

export const isPostal = (text: string): boolean => WHOLE_POSTAL.test(text)
/** "SW1A 1AA" → GB; null where the shape is used in several countries. */
export const countryOfPostal = (text: string): string | null =>
  POSTAL_SHAPES.find(([shape]) => new RegExp(`^(?:${shape})$`).test(text))?.[1] ?? prefixOfPostal(text)
const prefixOfPostal = (text: string): string | null => {
  const prefix = /^([A-Z]{1,2})-\d/.exec(text)?.[1]
  return prefix === undefined ? null : (POSTAL_PREFIXES[prefix] ?? (prefix.length === 2 ? prefix : null))
}
const POSTAL_PREFIXES: Readonly<Record<string, string>> = { D: 'DE', F: 'FR', A: 'AT', I: 'IT', L: 'LU', B: 'BE' }

/** Street words that stand before the name where they are used. */
const LEADING_STREETS: ReadonlySet<string> = new Set(
  'rue allee chemin calle avenida av plaza paseo rua travessa via viale piazza corso avenue boulevard ул улица вул jalan jl'.split(
    ' ',
  ),
)

/** "12 Main Street", "Calle Mayor", "Apt 4B"; "Tern Street Media" has the word in its middle and no number. */
export function isStreet(text: string): boolean {
  const words = foldWords(text)
  const isWord = (word: string | undefined) =>
    word !== undefined &&
    (STREETS.has(word) || /(?:strasse|straat|laan|gasse|weg|platz|gatan|vagen|gade|vej|veien|gata|katu)$/.test(word))
  if (words.length < 2) return false
  return /\d/.test(text) ? words.some(isWord) : LEADING_STREETS.has(words[0] ?? '') || isWord(words.at(-1))
}

const PREFIXES = Object.values(PLACE_PREFIXES)
  .flatMap((list) => list.split('|').map(fold))
  .sort((a, b) => b.length - a.length)

const FIRST_LETTERS: ReadonlySet<string> = new Set(PREFIXES.map((prefix) => prefix[0] ?? ''))

/** "Based in Lisbon" → "Lisbon": the words before a place that are no part of it. */
function withoutPrefix(part: Piece): Piece {
  if (isRegionName(part.text)) return part
  if (!FIRST_LETTERS.has(part.text[0]?.toLowerCase() ?? '')) return part
  const folded = fold(part.text.slice(0, 24))
  const prefix = PREFIXES.find((one) => folded.startsWith(one.endsWith('.') ? one : `${one} `))
  if (prefix === undefined) return part
  // Folding keeps the number of words: as many are cut as the prefix has.
  const words = prefix.split(' ').length
  const cut = prefix.endsWith('.') && !/^\S+\s/u.test(part.text) ? prefix.length : endOfWords(part.text, words)
  const rest = slicePiece(part, cut)
  return rest.text === '' || !isKnownCity(rest.text) ? part : rest
}

function endOfWords(text: string, count: number): number {
  let end = 0
  for (let word = 0; word < count; word++) end += /^\s*\S+/u.exec(text.slice(end))?.[0].length ?? 0
  return end
}

/** "94588 Pleasantville", "CA 94588" and "Dhaka-1205" come apart; "1234 Main Street" stays: four digits begin streets too. */
function splitPostal(part: Piece, isPlaced: boolean): readonly Piece[] {
  const found = POSTAL_INSIDE.exec(part.text)
  if (found === null || STREETS.has(foldWords(part.text).at(-1) ?? '')) return [part]
  const before = slicePiece(part, 0, found.index)
  const after = slicePiece(part, found.index + found[0].length)
  const isShort = /^\d{4}$/.test(found[0])
  const nearby = after.text || before.text.replace(/[\s–-]+$/u, '').replace(/\s\p{Lu}{2,3}$/u, '')
  if (isShort && nearby !== '' && !isPlaced && !isKnownCity(nearby)) return [part]
  if (isShort && isStreet(part.text)) return [part]
  const code = slicePiece(part, found.index, found.index + found[0].length)
  const town = slicePiece(before, 0, before.text.replace(/[\s–-]+$/u, '').length)
  return [town, code, after].filter(({ text }) => text !== '')
}

/** "Sydney NSW", "Austin TX": the code of a region behind its city without a comma. */
function splitCode(part: Piece): readonly Piece[] {
  const space = part.text.lastIndexOf(' ')
  if (space < 0 || isListedCity(part.text) || !isRegionCode(part.text.slice(space + 1))) return [part]
  const town = part.text.slice(0, space)
  return isKnownCity(town) || part.text.length - space > 3
    ? [slicePiece(part, 0, space), slicePiece(part, space + 1)]
    : [part]
}

const SEPARATOR = /[,，、،/|•·;]|\s[–—-]\s|\s+\(|\)/gu

/** The parts of "12 Main Street, Austin TX 78701 (USA)" as they are printed. `isCountry` tells a country from a town. */
export function splitPlace(piece: Piece, isCountry: (text: string) => boolean): readonly Piece[] {
  const parts = splitPiece(piece, SEPARATOR)
  // Four digits before a name no list knows are a postal code where a country or a street beside it says so.
  const isPlaced = parts.some(({ text }) => isCountry(text) || isStreet(text))
  return parts
    .flatMap((part) => splitPostal(part, isPlaced))
    .flatMap(splitCode)
    .map(withoutPrefix)
}
