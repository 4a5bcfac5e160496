import type pg from 'pg'
import type { ProblemSlug } from '../../problem-catalogue.ts'
import type { Asked } from '../memory.ts'
import type { SkillGap, TopMatch } from '../schemas.ts'

/** What may be asked of the thread, for a user's latest resume as of a day, `YYYY-MM-DD` … */
export interface MatchingRequests {
  readonly 'top-matches': { readonly userId: number; readonly asOf: string; readonly limit: number }
  readonly 'skill-gap': { readonly userId: number; readonly asOf: string; readonly bar: number }
}

/** … and what each answers. */
export interface MatchingAnswers {
  readonly 'top-matches': TopMatch[]
  readonly 'skill-gap': SkillGap
}

export type MatchingName = keyof MatchingRequests
export type MatchingRequest = {
  [Name in MatchingName]: { readonly name: Name } & MatchingRequests[Name]
}[MatchingName]

export interface MatchingOrder {
  readonly number: number
  readonly request: MatchingRequest
}

/** Errors lose their class on the way between threads: they travel as plain objects and are rebuilt on arrival. */
export type MatchingOutcome =
  | { readonly ended: 'done'; readonly value: MatchingAnswers[MatchingName] }
  | { readonly ended: 'problem'; readonly slug: ProblemSlug; readonly detail: string }
  /** `code`: by which PostgreSQL's and the network's are told apart. */
  | {
      readonly ended: 'failed'
      readonly message: string
      readonly stack: string | undefined
      readonly code: string | undefined
    }

/** The first message of a thread that has loaded what it needs. */
export const READY = 'ready'

export interface MatchingReply {
  readonly number: number
  readonly outcome: MatchingOutcome
  /** Since the reply before. */
  readonly asked: Asked
}

/** Handed to the thread as it starts. */
export interface MatchingSettings {
  readonly connection: pg.PoolConfig
  readonly connections: number
}
