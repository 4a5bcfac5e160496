import type { DecisionRow } from './queries.ts'
import type { DecisionEntry } from './rules.ts'
import type { Decision } from './schemas.ts'

interface Reader {
  readonly id: number
  /** False: sees as what others acted, and not who they are. */
  readonly seesActors: boolean
}

export const toDecision =
  ({ id, seesActors }: Reader) =>
  ({ seq, entry, hash, actor_id }: DecisionRow): Decision => {
    // Written by recordDecisions alone.
    const { kind, at, role, analysis, details, note_digest }: DecisionEntry = JSON.parse(entry)
    return {
      ...{ seq, kind, at, role, note_digest },
      user_id: seesActors || actor_id === id ? actor_id : null,
      analysis:
        analysis === null ? null : { engine_version: analysis.engine_version, result_sha256: analysis.result_sha256 },
      details: { ...details },
      hash: hash.toString('hex'),
    }
  }
