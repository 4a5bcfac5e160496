import type { Created, Id } from './columns.ts'

/* Official lists of skills and occupations, as they were imported. */

export type TaxonomyScheme = 'esco' | 'onet'

export interface TaxonomySourceTable {
  scheme: TaxonomyScheme
  /** ISO 639, lower case. */
  language: string
  concepts: number
  labels: number
  imported_at: Created
}

export interface TaxonomyConceptTable {
  id: Id
  scheme: TaxonomyScheme
  uri: string
  kind: 'skill' | 'knowledge' | 'language' | 'attitude' | 'group' | 'occupation' | 'technology'
  code: string | null
}

export interface TaxonomyLabelTable {
  concept_id: number
  language: string
  kind: 'preferred' | 'alternative' | 'hidden'
  label: string
  folded: string
}

export interface TaxonomyRelationTable {
  source_id: number
  target_id: number
  kind: 'broader' | 'essential' | 'optional' | 'uses'
}
