import { listDemands, parseJob } from '../parse.ts'
import type { JobPosting } from '../types.ts'
import { judgeAmount } from './amount.ts'
import { findCodedWords } from './coded-words.ts'
import { findContradictions } from './contradictions.ts'
import { findImpossibleYears } from './impossible-years.ts'
import { findInflatedYears } from './inflated-years.ts'
import { findNativeSpeakers } from './native-speaker.ts'
import type { PostingNote, PostingRule } from './note.ts'
import { findProtectedAttributes } from './protected-attributes.ts'

/** In the order in which an employer should read them: the unlawful first. A new rule is a file and a line here. */
const RULES: readonly PostingRule[] = [
  findProtectedAttributes,
  findNativeSpeakers,
  findContradictions,
  findImpossibleYears,
  findInflatedYears,
  findCodedWords,
  judgeAmount,
]

export interface LintOptions {
  /** `YYYY-MM-DD`: the day as of which years of a technology are possible; without it they are not judged. */
  readonly asOf?: string
}

/** What an employer may want to change in a posting. Changes no score; a pure function of its arguments. */
export function lintPosting(posting: JobPosting, { asOf }: LintOptions = {}): PostingNote[] {
  const draft = {
    posting,
    job: parseJob(posting),
    demands: listDemands(posting),
    year: asOf === undefined ? null : Number(asOf.slice(0, 4)),
  }
  return RULES.flatMap((rule) => rule(draft))
}
