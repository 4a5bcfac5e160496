import { sql } from 'kysely'
import { isOfApplication } from '../../applications/queries.ts'
import type { Db } from '../../database/connect.ts'
import type { ToldAnalysis } from './rules.ts'

/** Active endpoints of these people that want this event. Held until the transaction ends, so that none goes meanwhile. */
export const listSubscribed = (db: Db, userIds: readonly number[], eventType: string) =>
  db
    .selectFrom('webhook_endpoint')
    .innerJoin('users', 'users.id', 'webhook_endpoint.user_id')
    .select(['webhook_endpoint.id', 'webhook_endpoint.user_id'])
    .where('webhook_endpoint.user_id', 'in', [...userIds])
    .where('webhook_endpoint.is_active', '=', true)
    .where('users.is_active', '=', true)
    .where(sql<boolean>`${eventType} = any(webhook_endpoint.events)`)
    .orderBy('webhook_endpoint.id')
    .forKeyShare('webhook_endpoint')
    .execute()

export const findToldAnalysis = async (db: Db, analysisId: number): Promise<ToldAnalysis | undefined> => {
  const row = await db
    .selectFrom('analysis')
    .innerJoin('job', 'job.id', 'analysis.job_id')
    .leftJoin('application', (join) =>
      join.onRef('application.user_id', '=', 'analysis.user_id').onRef('application.job_id', '=', 'analysis.job_id'),
    )
    .select(['analysis.id', 'analysis.job_id', 'analysis.user_id', 'job.user_id as employer_id'])
    .select(['application.id as application_id', 'application.status as application_status'])
    .select(isOfApplication.as('is_shown'))
    .where('analysis.id', '=', analysisId)
    // Nobody is told of what is in quarantine.
    .where('analysis.user_id', 'is not', null)
    .$narrowType<{ user_id: number }>()
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { application_id: id, application_status: status, is_shown, ...analysis } = row
  const application = id === null || status === null ? null : { id, status, isShown: is_shown }
  return { ...analysis, application }
}
