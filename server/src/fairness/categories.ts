import type { RaceEthnicity, Sex } from '../database/self-identification-tables.ts'

/** What may be declared, by the word of the API: what the tables call it, or null for what is in none. After 6 RCNY § 5-300 and EEO-1. */
export const SEXES = {
  female: 'Female',
  male: 'Male',
  prefer_not_to_say: null,
} as const satisfies Record<Sex, string | null>

export const RACES = {
  hispanic_or_latino: 'Hispanic or Latino',
  white: 'White',
  black_or_african_american: 'Black or African American',
  native_hawaiian_or_pacific_islander: 'Native Hawaiian or Pacific Islander',
  asian: 'Asian',
  native_american_or_alaska_native: 'Native American or Alaska Native',
  two_or_more_races: 'Two or More Races',
  prefer_not_to_say: null,
} as const satisfies Record<RaceEthnicity, string | null>

/** Null where either is not known. */
export const crossed = (sex: string | null, race: string | null): string | null =>
  sex === null || race === null ? null : `${sex}, ${race}`

const named = (categories: Readonly<Record<string, string | null>>): readonly string[] =>
  Object.values(categories).flatMap((name) => name ?? [])

/** The rows of each table, in their order. */
export const SEX_NAMES = named(SEXES)
export const RACE_NAMES = named(RACES)
export const CROSSED_NAMES = SEX_NAMES.flatMap((sex) => RACE_NAMES.map((race) => `${sex}, ${race}`))
