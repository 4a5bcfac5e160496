import { fold, isUnspaced } from './fold.ts'
import { CITY_NAMES } from './words/city-names.ts'
import { COUNTRY_NAMES } from './words/country-names.ts'
import { REGION_CODES, REGION_NAMES } from './words/place-names.ts'

const keyOf = (name: string): string => (isUnspaced(name) ? name : fold(name))

const toTable = (rows: Readonly<Record<string, string>>, separator: string, normalise: (name: string) => string) =>
  new Map(
    Object.entries(rows)
      .flatMap(([country, names]) => names.split(separator).map((name) => [normalise(name), country] as const))
      .reverse(),
  )

const COUNTRIES = toTable(COUNTRY_NAMES, '|', keyOf)
const CODES = toTable(REGION_CODES, ' ', (code) => code)
const REGIONS = toTable(REGION_NAMES, '|', keyOf)
/** City → its country, or null for a name that several countries have. */
const CITIES: ReadonlyMap<string, string | null> = new Map(
  Object.entries(CITY_NAMES).flatMap(([country, names]) =>
    names
      .split('|')
      .map((name): [string, string | null] =>
        name.startsWith('~') ? [keyOf(name.slice(1)), null] : [keyOf(name), country],
      ),
  ),
)

const bare = (text: string): string => keyOf(text).replace(/^[([]+|[)\].]+$/g, '')

/** ISO code of a country named by a whole text, or undefined. */
export const countryOf = (text: string): string | undefined => COUNTRIES.get(bare(text)) ?? COUNTRIES.get(keyOf(text))
export const isRegionCode = (text: string): boolean => CODES.has(text.replace(/[().]/g, ''))
/** ISO code of the country of a state or province ("TX", "Bayern"), or undefined. */
export const countryOfRegion = (text: string): string | undefined =>
  CODES.get(text.replace(/[().]/g, '')) ?? REGIONS.get(bare(text))
export const isRegionName = (text: string): boolean => REGIONS.has(bare(text))

// "Praha 1", "København Ø", "Paris 11e", "Lyon 3ème": a district behind the city's name
const DISTRICT = /\s(?:\d{1,2}(?:er|e|ème|eme|th)?|\p{Lu}{1,2})$/u

/** The name under which a city is known: with its districts and "市" left out; undefined for a town that no list has. */
const cityKey = (text: string): string | undefined =>
  [bare(text), keyOf(text), bare(text.replace(DISTRICT, '')), bare(text.replace(/市$/u, ''))].find((key) =>
    CITIES.has(key),
  )

/** True for a name that the list has as it stands, districts and all ("Bogotá D.C."). */
export const isListedCity = (text: string): boolean => CITIES.has(bare(text)) || CITIES.has(keyOf(text))
export const isKnownCity = (text: string): boolean => cityKey(text) !== undefined
/** ISO code of the one country that has a city of this name; null where several do or none is known. */
export const countryOfCity = (text: string): string | null => {
  const key = cityKey(text)
  return key === undefined ? null : (CITIES.get(key) ?? null)
}
