import type { Generated } from 'kysely'

export type Sex = 'female' | 'male' | 'prefer_not_to_say'
export type RaceEthnicity =
  | 'hispanic_or_latino'
  | 'white'
  | 'black_or_african_american'
  | 'native_hawaiian_or_pacific_islander'
  | 'asian'
  | 'native_american_or_alaska_native'
  | 'two_or_more_races'
  | 'prefer_not_to_say'

export interface SelfIdentificationTable {
  /** HMAC-SHA-256 of the application's id, 32 bytes. */
  application_hash: Buffer
  sex: Sex | null
  race_ethnicity: RaceEthnicity | null
  /** 'YYYY-MM-DD', the first day of a quarter. */
  declared_quarter: string
}

export interface SelfIdentificationKeyTable {
  is_only: Generated<boolean>
  /** 32 bytes. */
  fingerprint: Buffer
}
