import type { Db } from '../database/tables.ts'
import { recordScoresSeen } from '../decisions/commands.ts'
import { scoresSeen } from '../decisions/rules.ts'

/** A row that shows the score of one applicant, if there is one: what the record of decisions needs of it. */
export interface ShownRow {
  readonly application_id: number
  readonly applicant_id: number | null
  readonly job_id: number
  readonly employer_id: number
  readonly analysis_id: number | null
  readonly engine_version: string | null
  /** Of the certificate; results of engines before 0.3.0 have none. */
  readonly result_sha256: string | null
}

/** Before they are answered: no score is seen that is not on record. */
export const recordShown = (db: Db, viewerId: number, rows: readonly ShownRow[]): Promise<void> =>
  recordScoresSeen(
    db,
    rows.flatMap(({ application_id: applicationId, applicant_id: applicantId, ...row }) => {
      const { analysis_id: id, engine_version, result_sha256 } = row
      if (applicantId === null || id === null || engine_version === null) return []
      const analysis = { id, engine_version, result_sha256 }
      return scoresSeen({ id: viewerId }, { id: row.job_id, user_id: row.employer_id }, [
        { applicationId, applicantId, analysis },
      ])
    }),
  )
