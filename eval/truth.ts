/** One dated entry as it is printed: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where nothing is printed or the entry goes on. */
interface Dated {
  readonly start: string | null
  readonly end: string | null
}

export interface TrueJob extends Dated {
  readonly title: string
  readonly company: string
  readonly location?: string | null
  readonly current?: boolean
  readonly bullets?: readonly string[]
}

export interface TrueStudy extends Dated {
  readonly institution: string
  /** Degree and field as they stand on the page. */
  readonly text: string
  readonly degree?: string
  readonly area?: string | null
}

/**
 * What stands in one resume, as its generating source says. The first part is what every source tells (`null`: not printed;
 * `[]`: not derived, so not judged); the optional part is what only some do, and is judged where it is there.
 */
export interface Truth {
  readonly file: string
  readonly layout?: string
  readonly lang?: string
  readonly name: string | null
  readonly placeholder_name?: boolean
  readonly email: string | null
  readonly phone: string | null
  readonly phones?: readonly string[]
  readonly address?: string | null
  readonly headline?: string | null
  readonly links: readonly { readonly url: string }[]
  readonly sections: readonly { readonly title: string }[]
  readonly companies: readonly string[]
  readonly titles: readonly string[]
  readonly schools: readonly string[]
  readonly degrees: readonly string[]
  readonly skills: readonly string[]

  readonly location?: { readonly city: string | null; readonly country: string | null } | null
  readonly work?: readonly TrueJob[]
  readonly education?: readonly TrueStudy[]
  /** Names of spoken languages. */
  readonly languages?: readonly string[]
  /** Names of certificates. */
  readonly certificates?: readonly string[]
  /** How many are listed. */
  readonly publications?: number
}

/** `resume.docx` → `docx`. */
export const formatOf = ({ file }: Truth): string => file.split('.').at(-1)?.toLowerCase() ?? ''

/** The layout family; where the truth names none, the first part of the file's name ("moderncv__template.pdf"). */
export const familyOf = ({ layout, file }: Truth): string => layout ?? file.split('__')[0] ?? file
