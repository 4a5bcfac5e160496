import { type Analysis, canonicalJson } from '@zodie/engine'
import type { ApplicationRole } from '../database/tables.ts'

/** What can stand in the record. */
export const DECISION_KINDS = [
  ...(['status_changed', 'score_seen', 'review_requested', 'review_answered', 'job_closed', 'job_deleted'] as const),
  ...(['application_deleted', 'quarantined', 'restored', 'erasure_deferred', 'erased'] as const),
  ...(['legal_hold_set', 'legal_hold_released'] as const),
] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** As what somebody acted; `system` is a rule of this installation. */
export type DecisionRole = ApplicationRole | 'system'

/** Which analysis was seen, or lay there when it was decided. */
export interface AnalysisSeen {
  readonly id: number
  readonly engine_version: string
  /** Of its certificate; null in results of engines before 0.3.0. */
  readonly result_sha256: string | null
}

/** A stored analysis as the record knows it. */
export const analysisSeen = (id: number, { certificate }: Pick<Analysis, 'certificate'>): AnalysisSeen => {
  // `resultSha256` is absent from results of engines before 0.3.0.
  const { engineVersion: engine_version, resultSha256 = null } = certificate
  return { id, engine_version, result_sha256: resultSha256 }
}

/** Small facts of a kind: statuses, numbers, words of closed lists. Never a name or a text of a person. */
export type DecisionDetails = Readonly<Record<string, string | number | boolean | null>>

/** What happened, in terms of ids. */
export interface DecisionFacts {
  readonly kind: DecisionKind
  readonly jobId?: number | null
  readonly applicationId?: number | null
  /** The user it is about. */
  readonly subjectId?: number | null
  /** The user who did it; null for the system. */
  readonly actorId: number | null
  readonly role: DecisionRole
  readonly analysis?: AnalysisSeen | null
  readonly details?: DecisionDetails
  /** Its digest alone is recorded. */
  readonly note?: string | null
}

/** An entry as it is hashed. Persons are pseudonyms. */
export interface DecisionEntry {
  readonly version: 1
  /** ISO 8601, UTC. */
  readonly at: string
  readonly kind: DecisionKind
  readonly job_id: number | null
  readonly application_id: number | null
  readonly subject: string | null
  readonly actor: string | null
  readonly role: DecisionRole
  readonly analysis: AnalysisSeen | null
  readonly details: DecisionDetails
  /** HMAC-SHA-256 under a key that goes with the person, in hex. */
  readonly note_digest: string | null
}

/** An application with the analysis whose score is shown. */
export interface ShownScore {
  readonly applicationId: number
  readonly applicantId: number
  readonly analysis: AnalysisSeen
}

/** What to record before somebody is shown scores of who applied to a job. */
export const scoresSeen = (
  viewer: { readonly id: number },
  job: { readonly id: number; readonly user_id: number },
  shown: readonly ShownScore[],
): DecisionFacts[] =>
  shown.map(({ applicationId, applicantId, analysis }) => ({
    ...{ kind: 'score_seen', jobId: job.id, applicationId, subjectId: applicantId, actorId: viewer.id, analysis },
    role: viewer.id === job.user_id ? 'employer' : 'administrator',
  }))

interface Pseudonyms {
  readonly subject: string | null
  readonly actor: string | null
  readonly noteDigest: string | null
}

export const entryOf = (facts: DecisionFacts, { subject, actor, noteDigest }: Pseudonyms, at: Date): DecisionEntry => ({
  version: 1,
  at: at.toISOString(),
  kind: facts.kind,
  job_id: facts.jobId ?? null,
  application_id: facts.applicationId ?? null,
  subject,
  actor,
  role: facts.role,
  analysis: facts.analysis ?? null,
  details: facts.details ?? {},
  note_digest: noteDigest,
})

/** The text that is hashed (RFC 8785). */
export const textOf = (entry: DecisionEntry): string => canonicalJson(entry)
