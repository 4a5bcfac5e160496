import type {
  TaxonomyConceptTable,
  TaxonomyLabelTable,
  TaxonomyRelationTable,
  TaxonomyScheme,
} from '../database/taxonomy-tables.ts'

/** A row of a taxonomy's files: a concept with its names in one language. */
export interface TaxonomyConcept {
  readonly uri: string
  readonly kind: TaxonomyConceptTable['kind']
  readonly code: string | null
  readonly labels: readonly { readonly kind: TaxonomyLabelTable['kind']; readonly label: string }[]
}

export interface TaxonomyRelation {
  readonly source: string
  readonly target: string
  readonly kind: TaxonomyRelationTable['kind']
}

/** What one import brings: a scheme in one language. */
export interface Taxonomy {
  readonly scheme: TaxonomyScheme
  readonly language: string
  readonly concepts: readonly TaxonomyConcept[]
  readonly relations: readonly TaxonomyRelation[]
  /** Names of the files that were read. */
  readonly files: readonly string[]
}
