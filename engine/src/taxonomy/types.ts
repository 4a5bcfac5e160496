import type { SkillMention } from '../skills/types.ts'

/** A concept of an official taxonomy (ESCO) as plain data: who loads it is no matter of the engine. */
export interface TaxonomyConcept {
  readonly uri: string
  /** ESCO's types of skills. */
  readonly kind: string
  /** The preferred label. */
  readonly name: string
  /** All labels, the preferred ones first, of any language. */
  readonly labels: readonly string[]
}

/** A mention with the address of the concept that it names, where there is one. */
export interface LinkedMention extends SkillMention {
  readonly esco?: string
}
