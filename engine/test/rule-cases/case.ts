// For tests: what a rule finds in the invented resume when a part of it is changed, and what it leaves alone.

import type { Document } from '../../src/document/types.ts'
import type { JobPosting } from '../../src/job/types.ts'
import { INVENTED_RESUME, posting } from '../invented-resume.ts'

export interface Case {
  readonly name: string
  /** Part of the invented resume → what stands there instead; none for the resume as it is. */
  readonly swap?: readonly (readonly [from: string, to: string])[]
  readonly text?: string
  readonly job?: JobPosting
  readonly change?: (document: Document) => Document
  /** Part of each finding's text, in order; none for a resume in which the rule finds nothing. */
  readonly finds: readonly string[]
}

/** The cases of each rule, by its name. */
export type CaseTable = Readonly<Record<string, readonly Case[]>>

export const swap = (from: string, to: string): Pick<Case, 'swap'> => ({ swap: [[from, to]] })
export const asIs = (name = 'a sound resume'): Case => ({ name, finds: [] })
export const asking = (requirements: string): JobPosting => posting({ title: 'Data Engineer', requirements })
export const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `tideline${index % 7}`).join(' ')
export const rolesOf = (first: string, second: string): Pick<Case, 'swap'> => ({
  swap: [
    ['Mar 2021 – Present', first],
    ['Jun 2018 – Feb 2021', second],
  ],
})
export const withoutSection = (from: string, to: string): Pick<Case, 'text'> => ({
  text: INVENTED_RESUME.slice(0, INVENTED_RESUME.indexOf(from)) + INVENTED_RESUME.slice(INVENTED_RESUME.indexOf(to)),
})

/** The points of the latest role, instead of the invented ones. */
export const pointsOf = (...points: readonly string[]): Pick<Case, 'text'> => ({
  text: INVENTED_RESUME.replace(/• Built[\s\S]*?35 %/, points.map((point) => `• ${point}`).join('\n')),
})
/** A resume of one role, whose points are these, and a summary. */
export const inWords = (name: string, summary: string, finds: readonly string[]): Case => ({
  name,
  ...swap('Data engineer who builds pipelines that other people can trust.', summary),
  finds,
})
