import type { Lang, SkillGroup } from '../../model.ts'

export interface Trade {
  readonly lang: Lang
  readonly headline: readonly string[]
  readonly summaries: readonly string[]
  /** The latest first. */
  readonly titles: readonly string[]
  readonly employers: readonly string[]
  readonly deeds: readonly string[]
  readonly skills: readonly SkillGroup[]
  /** The latest first. */
  readonly studies: readonly {
    readonly degree: string
    readonly area: string | null
    readonly schools: readonly string[]
  }[]
  readonly certificates: readonly { readonly name: string; readonly issuer: string }[]
  readonly awards: readonly string[]
  readonly papers: readonly string[]
}

/** Lists as they are typed: values between bars. */
interface Written {
  readonly headline: string
  readonly summary: string
  readonly titles: string
  readonly employers: string
  readonly deeds: string
  /** "Label: one, two | Label: three". */
  readonly skills: string
  /** "Degree ~ field ~ school ~ school | …"; no field: "-". */
  readonly studies: string
  /** "Name ~ issuer | …". */
  readonly certificates?: string
  readonly awards?: string
  readonly papers?: string
}

const split = (text: string | undefined, mark = '|'): string[] =>
  text === undefined ? [] : text.split(mark).map((value) => value.trim())

export const trade = (written: Written, lang: Lang = 'en'): Trade => ({
  lang,
  headline: split(written.headline),
  summaries: split(written.summary),
  titles: split(written.titles),
  employers: split(written.employers),
  deeds: split(written.deeds),
  skills: split(written.skills).map((group) => {
    const [name = '', items] = split(group, ':')
    return { name, items: split(items, ',') }
  }),
  studies: split(written.studies).map((study) => {
    const [degree = '', area = '-', ...schools] = split(study, '~')
    return { degree, area: area === '-' ? null : area, schools }
  }),
  certificates: split(written.certificates).map((row) => {
    const [name = '', issuer = ''] = split(row, '~')
    return { name, issuer }
  }),
  awards: split(written.awards),
  papers: split(written.papers),
})
