export type CriterionKind = 'skill' | 'experience' | 'education' | 'certification' | 'language' | 'licence'
export type Importance = 'required' | 'preferred' | 'mentioned'
export type SeniorityLevel = 'entry' | 'junior' | 'mid' | 'senior' | 'lead' | 'executive'
export type DegreeLevel = 'secondary' | 'vocational' | 'associate' | 'bachelor' | 'master' | 'doctorate'

/** A posting as the employer wrote it; every field but the title may be empty. */
export interface JobPosting {
  readonly title: string
  readonly description: string
  readonly requirements: string
  readonly skills: readonly string[]
  readonly experienceLevel: SeniorityLevel | null
}

/** Where a criterion stands in the posting: `field` and a half-open range in that field's text. */
export interface PostingPlace {
  readonly field: 'title' | 'description' | 'requirements' | 'skills' | 'experience_level'
  readonly start: number
  readonly end: number
  readonly quote: string
}

interface CriterionBase {
  /** Stable within one posting: `skill:postgresql`, `experience:total`, `education:bachelor`. */
  readonly id: string
  /** What a person reads: "PostgreSQL", "5+ years of experience". */
  readonly label: string
  readonly importance: Importance
  readonly place: PostingPlace
}

export interface SkillCriterion extends CriterionBase {
  readonly kind: 'skill'
  /** Any one of these satisfies it ("Python or Java"); usually one id. */
  readonly anyOf: readonly string[]
  readonly minYears: number | null
}
export interface ExperienceCriterion extends CriterionBase {
  readonly kind: 'experience'
  readonly minYears: number
  /** Upper end of a range ("3–5 years"), or null. */
  readonly maxYears: number | null
  /** What the years are to be in, as written ("in retail sales"); null for experience in general. */
  readonly area: string | null
}
export interface EducationCriterion extends CriterionBase {
  readonly kind: 'education'
  readonly level: DegreeLevel
  /** Fields as written ("Computer Science"), lower case; empty when any will do. */
  readonly fields: readonly string[]
  /** "or equivalent experience": work may stand in for the degree. */
  readonly orEquivalent: boolean
}
export interface CertificationCriterion extends CriterionBase {
  readonly kind: 'certification' | 'licence'
  /** Normalised names, any one of which satisfies it. */
  readonly names: readonly string[]
}
export interface LanguageCriterion extends CriterionBase {
  readonly kind: 'language'
  /** Skill id of the spoken language. */
  readonly language: string
  /** CEFR level asked for, 1 (A1) – 6 (C2: all that "native" can mean of somebody's work); null when not said. */
  readonly level: number | null
}

export type Criterion =
  | SkillCriterion
  | ExperienceCriterion
  | EducationCriterion
  | CertificationCriterion
  | LanguageCriterion

export interface JobCriteria {
  readonly criteria: readonly Criterion[]
  readonly seniority: SeniorityLevel | null
  /** The title without level, employer, place and (m/f/d): "software engineer". */
  readonly occupation: string
  /** Duty sentences of the posting. */
  readonly duties: readonly PostingPlace[]
  /** Telling word stems of all that the posting asks or describes, each once, in order: what likeness of wording is measured on. */
  readonly terms: readonly string[]
}
