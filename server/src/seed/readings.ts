import { createHash } from 'node:crypto'
import { analyzeResume, composeText, type JobPosting, parseJob, parseResume } from '@zodie/engine'
import { renderText, type textLayouts } from '../../../fixtures/render-text.ts'
import { askedTerms } from '../matching/terms.ts'
import { personNumber } from './people.ts'
import type { AdText } from './postings.ts'

const layouts = ['capitals', 'underlined'] as const satisfies readonly (keyof typeof textLayouts)[]

/** What a thread needs to know to read a resume and compare it: plain values only. */
export interface ResumeOrder {
  readonly person: number
  readonly ads: readonly AdText[]
  /** `YYYY-MM-DD` */
  readonly asOf: string
}

/** A resume as the engine reads it. What goes into columns of JSON is text already: it is written as often as it is shared. */
export interface ReadResume {
  readonly person: number
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Hex. */
  readonly sha256: string
  readonly document: string
  readonly parsed: string
  readonly results: readonly ReadResult[]
}

/** What the engine says of a resume against an ad. */
export interface ReadResult {
  readonly ad: number
  readonly result: string
  readonly weights: string
  readonly overall: number | null
  /** Of the parts, by their names. */
  readonly scores: string
}

export const readResume = ({ person, ads, asOf }: ResumeOrder): ReadResume => {
  const invented = personNumber(person)
  const { bytes } = renderText(invented, layouts[person % layouts.length] ?? layouts[0])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const document = composeText(new TextDecoder().decode(bytes))
  const resume = parseResume(document, { asOf })
  const results = ads.map((ad): ReadResult => {
    const subject = { document, resume, posting: postingOf(ad), asOf, fileSha256: sha256, jobRevision: 1 }
    const result = analyzeResume(subject)
    const { overall, scores, certificate } = result
    const texts = { weights: JSON.stringify(certificate.weights), scores: JSON.stringify(scores) }
    return { ad: ad.number, result: JSON.stringify(result), overall, ...texts }
  })
  const texts = { document: JSON.stringify(document), parsed: JSON.stringify(resume) }
  return { person, fileName: `${invented.id}.txt`, bytes, sha256, ...texts, results }
}

/** What an ad asks, as matching keeps it. */
export interface ReadAd {
  readonly number: number
  readonly criteria: string
  readonly skills: number
  readonly years: number
  readonly terms: readonly (readonly [term: number, share: number])[]
}

export const readAds = (ads: readonly AdText[]): ReadAd[] =>
  ads.map((ad) => {
    const criteria = parseJob(postingOf(ad))
    const { terms, skills, years } = askedTerms(criteria)
    return { number: ad.number, criteria: JSON.stringify(criteria), skills, years, terms: [...terms] }
  })

const postingOf = ({ title, description, requirements, skills, experience_level }: AdText): JobPosting => ({
  title,
  description,
  requirements,
  skills,
  experienceLevel: experience_level,
})
