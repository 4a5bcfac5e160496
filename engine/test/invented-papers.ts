// For tests: papers that are no resumes, all invented, made of templates and a seed: the same seed gives the same papers.

import type { DocumentKind } from '../src/resume/types.ts'
import { everyday } from './papers/everyday.ts'
import { fillerOf } from './papers/filler.ts'
import { learning } from './papers/learning.ts'
import { letters } from './papers/letters.ts'
import { money } from './papers/money.ts'

export interface InventedPaper {
  readonly kind: DocumentKind
  readonly language: string
  readonly text: string
}

/** All invented papers with the fillers of one seed. */
export const listInventedPapers = (seed: number): readonly InventedPaper[] =>
  [...money, ...letters, ...learning, ...everyday].map(([kind, language, template], index) => ({
    kind,
    language,
    text: template(fillerOf(seed * 1000 + index)),
  }))
