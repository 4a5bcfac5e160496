import type { JsonResume, Resume } from '@zodie/engine'
import type { Db } from '../database/connect.ts'
import type { LinkCheck } from './rules.ts'

/** The resume of a finished analysis whose links nobody has looked at. */
export const findResumeToCheck = async (db: Db, analysisId: number): Promise<JsonResume | undefined> => {
  const row = await db
    .selectFrom('analysis')
    .innerJoin('resume', 'resume.id', 'analysis.resume_id')
    .select('resume.parsed')
    .where('analysis.id', '=', analysisId)
    .where('analysis.status', '=', 'done')
    .where('analysis.link_checks', 'is', null)
    // Nobody's links are asked while they are in quarantine.
    .where('analysis.user_id', 'is not', null)
    .executeTakeFirst()
  // Written by the analysis alone, from an engine Resume.
  return (row?.parsed as Resume | null | undefined)?.json
}

export const saveLinkChecks = (db: Db, analysisId: number, checks: readonly LinkCheck[]) =>
  db
    .updateTable('analysis')
    .set({ link_checks: JSON.stringify(checks) })
    .where('id', '=', analysisId)
    .execute()
