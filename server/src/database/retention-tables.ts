import type { Generated } from 'kysely'
import type { Created, Id, Json } from './columns.ts'

/* What is kept for a while, or for as long as a legal hold lasts. */

export interface LegalHoldTable {
  id: Id
  /** One of these three. */
  job_id: number | null
  user_id: number | null
  application_id: number | null
  reason: string
  set_by: number | null
  created_at: Created
  released_at: Date | null
  released_by: number | null
}

/** An erasure that waits for a hold to be released. */
export interface ErasureRequestTable {
  user_id: number
  created_at: Created
}

/** What a held person wrote over, as it was; written by triggers. */
export interface HeldVersionTable {
  user_id: number
  what: 'account' | 'profile'
  /** 'YYYY-MM-DD', UTC. */
  day: Generated<string>
  content: Json
  kept_at: Created
}

export interface QuarantineTable {
  id: Id
  application_id: number | null
  resume_id: number | null
  user_id: number
  content: Json
  created_at: Created
  /** Null for as long as a hold keeps its person from being erased. */
  ends_at: Date | null
}
