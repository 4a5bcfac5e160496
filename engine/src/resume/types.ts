import type { HiddenText, Place } from '../document/types.ts'
import type { SkillKind } from '../skills/types.ts'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: what the document says, not more. */
export type PartialDate = string

// JSON Resume 1.x (https://jsonresume.org/schema): field names and nesting are the schema's.
export interface JsonResume {
  basics: {
    name?: string
    label?: string
    email?: string
    phone?: string
    url?: string
    summary?: string
    location?: { address?: string; postalCode?: string; city?: string; countryCode?: string; region?: string }
    profiles?: { network: string; username?: string; url: string }[]
  }
  work: {
    name?: string
    position?: string
    location?: string
    url?: string
    startDate?: PartialDate
    /** Absent when the role goes on ("Present"): see `ResumeRole.current`. */
    endDate?: PartialDate
    summary?: string
    highlights: string[]
  }[]
  volunteer: {
    organization?: string
    position?: string
    startDate?: PartialDate
    endDate?: PartialDate
    summary?: string
    highlights: string[]
  }[]
  education: {
    institution?: string
    area?: string
    studyType?: string
    startDate?: PartialDate
    endDate?: PartialDate
    score?: string
    courses: string[]
  }[]
  awards: { title: string; date?: PartialDate; awarder?: string; summary?: string }[]
  certificates: { name: string; date?: PartialDate; issuer?: string; url?: string }[]
  publications: { name: string; publisher?: string; releaseDate?: PartialDate; url?: string; summary?: string }[]
  skills: { name: string; level?: string; keywords: string[] }[]
  languages: { language: string; fluency?: string }[]
  interests: { name: string; keywords: string[] }[]
  references: { name?: string; reference?: string }[]
  projects: {
    name: string
    description?: string
    highlights: string[]
    keywords: string[]
    startDate?: PartialDate
    endDate?: PartialDate
    url?: string
    roles: string[]
  }[]
}

export type SectionKind =
  | 'contact'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'projects'
  | 'certificates'
  | 'languages'
  | 'publications'
  | 'awards'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'other'

/** A stretch of lines under one heading. Sections are in reading order and together hold every line of the document once. */
export interface Section {
  readonly kind: SectionKind
  /** The heading as printed; `null` for lines before the first heading. */
  readonly title: string | null
  readonly heading: Place | null
  /** Indexes into `Document.lines`, the heading's own line included. */
  readonly lines: readonly number[]
}

/** How sure the parser is of a value, 0–1, and where it stands. Keyed by JSON Pointer into `JsonResume`. */
export interface Provenance {
  readonly confidence: number
  readonly place: Place
}

export type MentionContext = 'list' | 'role' | 'project' | 'summary' | 'education' | 'certificate' | 'other'

export interface SkillEvidence {
  readonly place: Place
  readonly context: MentionContext
  /** JSON Pointer to the entry the mention stands in (`/work/0`), or `null`. */
  readonly entry: string | null
}

/** A skill of the lexicon as this resume shows it. */
export interface ResumeSkill {
  readonly id: string
  readonly name: string
  readonly kind: SkillKind
  readonly evidence: readonly SkillEvidence[]
  /** Months of the roles and projects in which it is evidenced, overlaps counted once; `null` if none is dated. */
  readonly months: number | null
  /** `YYYY-MM` of the last month of the latest such role; `null` if none is dated. */
  readonly lastUsed: string | null
}

/** One dated role, from `work` or `volunteer`. */
export interface ResumeRole {
  readonly entry: string
  readonly title: string | null
  /** `YYYY-MM`; a year alone begins in its January and ends in its December. */
  readonly start: string | null
  /** `YYYY-MM`; `asOf` for a current role. */
  readonly end: string | null
  readonly current: boolean
  readonly months: number | null
}

/** What a paper that is no resume can be told to be; `other` when nothing tells. */
export type OtherKind =
  | 'cover-letter'
  | 'reference-letter'
  | 'job-posting'
  | 'paper'
  | 'transcript'
  | 'certificate'
  | 'invoice'
  | 'statement'
  | 'contract'
  | 'minutes'
  | 'form'
  | 'presentation'
  | 'recipe'
  | 'code'
  | 'prose'
  | 'other'

export type DocumentKind = 'resume' | OtherKind

/** One sign by which the kind was told. */
export interface KindEvidence {
  /** What the document says or has: "says “amount due”", "has 41 of 60 lines of program code". */
  readonly reason: string
  readonly place: Place | null
}

/** What the document reads like. */
export interface KindReading {
  readonly kind: DocumentKind
  /** 0–1. */
  readonly confidence: number
  /** The most telling first; empty for `other`. */
  readonly evidence: readonly KindEvidence[]
}

/** What ZODIE understood of one resume. A pure function of (Document, asOf). */
export interface Resume {
  readonly json: JsonResume
  readonly provenance: Readonly<Record<string, Provenance>>
  readonly sections: readonly Section[]
  readonly skills: readonly ResumeSkill[]
  readonly roles: readonly ResumeRole[]
  /** Months of work in all, overlapping roles once; `null` when no role is dated. */
  readonly workMonths: number | null
  /** 0–1: the probability that this is a resume at all. */
  readonly resumeLikelihood: number
  /** What the document reads like: a resume, or what it is instead. */
  readonly documentKind: KindReading
  readonly hidden: readonly HiddenText[]
  readonly language: string | null
}
