import type { Analysis } from '@zodie/engine'
import { sql } from 'kysely'
import type { Db } from '../../database/connect.ts'
import { LATEST_ANALYSIS } from '../../jobs/candidates/queries.ts'

export interface EvidenceRow {
  readonly application_id: number
  readonly applicant_id: number
  readonly analysis_id: number
  readonly result: Analysis
}

/** The finished analysis that an application is ranked by; `undefined` where there is none. */
export const findEvidence = async (db: Db, applicationId: number): Promise<EvidenceRow | undefined> => {
  const { rows } = await sql<EvidenceRow>`
    select application.id as application_id, application.user_id as applicant_id, latest.id as analysis_id, latest.result
    from application ${LATEST_ANALYSIS} where application.id = ${applicationId} and latest.result is not null`.execute(
    db,
  )
  return rows[0]
}
