/** Which half of the corpus: `open` errors may be read and learned from, `held` gives figures only. */
export type Half = 'open' | 'held'

export type Lang = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'zh'

export type Part =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'publications'
  | 'projects'
  | 'awards'
  | 'interests'
  | 'references'

/** `text` is what stands on the page; `start` and `end` are what it says (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `end` null: goes on). */
export interface Period {
  readonly text: string
  readonly start: string | null
  readonly end: string | null
  readonly current: boolean
}

export interface Job {
  readonly title: string
  readonly company: string
  readonly location: string | null
  readonly period: Period
  readonly bullets: readonly string[]
}

export interface Study {
  readonly institution: string
  /** As printed: `degree` and `area` joined in the language's way. */
  readonly text: string
  readonly degree: string
  readonly area: string | null
  readonly location: string | null
  readonly period: Period
  readonly note: string | null
}

export interface WebLink {
  readonly kind: 'linkedin' | 'github' | 'homepage' | 'other'
  readonly text: string
  readonly url: string
}

export interface SkillGroup {
  readonly name: string
  readonly items: readonly string[]
}

/** Everything that a design may print, already in words. A design prints all that is not null and not empty. */
export interface Curriculum {
  readonly lang: Lang
  readonly name: string
  readonly headline: string | null
  readonly email: string
  readonly phone: string
  readonly place: { readonly text: string; readonly city: string; readonly country: string | null }
  readonly links: readonly WebLink[]
  readonly summary: string | null
  readonly headings: Readonly<Record<Part, string>>
  readonly work: readonly Job[]
  readonly education: readonly Study[]
  readonly skills: readonly SkillGroup[]
  readonly languages: readonly { readonly language: string; readonly level: string | null }[]
  readonly certificates: readonly { readonly name: string; readonly issuer: string; readonly year: string }[]
  readonly publications: readonly string[]
  readonly projects: readonly { readonly name: string; readonly text: string }[]
  readonly awards: readonly string[]
  readonly interests: readonly string[]
  readonly references: string | null
}
