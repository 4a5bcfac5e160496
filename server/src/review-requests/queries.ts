import type { Analysis } from '@zodie/engine'
import { type Insertable, type Selectable, type SelectQueryBuilder, sql, type Updateable } from 'kysely'
import type { Db } from '../database/connect.ts'
import { behindNewest, countRows, exactTime } from '../database/keyset.ts'
import type { ApplicationStatus, Database, ReviewRequestTable } from '../database/tables.ts'
import { cutPage, type Page, type PageOf } from '../http/paging.ts'
import type { ReviewState } from './rules.ts'

/** A request and whose it is. */
export interface ReviewRequestRow extends Selectable<ReviewRequestTable> {
  readonly job_id: number
  readonly applicant_id: number | null
}

const withApplication = <O>(requests: SelectQueryBuilder<Database, 'review_request' | 'application', O>) =>
  requests.selectAll('review_request').select(['application.job_id', 'application.user_id as applicant_id'])

const requests = (db: Db) =>
  db.selectFrom('review_request').innerJoin('application', 'application.id', 'review_request.application_id')

/** The id of the new request; `undefined` when one of its kind is open. */
export const insertRequest = async (db: Db, request: Insertable<ReviewRequestTable>): Promise<number | undefined> => {
  const row = await db
    .insertInto('review_request')
    .values(request)
    .onConflict((conflict) => conflict.columns(['application_id', 'kind']).where('outcome', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export const findRequest = (db: Db, applicationId: number, requestId: number): Promise<ReviewRequestRow | undefined> =>
  withApplication(requests(db))
    .where('review_request.id', '=', requestId)
    .where('review_request.application_id', '=', applicationId)
    .executeTakeFirst()

export const answerRequest = (db: Db, requestId: number, answer: Updateable<ReviewRequestTable>) =>
  db.updateTable('review_request').set(answer).where('id', '=', requestId).execute()

interface Wanted {
  readonly applicationId?: number
  /** Of the jobs of this employer. */
  readonly employerId?: number
  readonly state?: ReviewState | undefined
  readonly now: Date
}

const inState = (state: ReviewState | undefined, now: Date) => {
  switch (state) {
    case undefined:
      return sql<boolean>`true`
    case 'answered':
      return sql<boolean>`review_request.outcome is not null`
    case 'open':
      return sql<boolean>`review_request.outcome is null`
    case 'overdue':
      return sql<boolean>`review_request.outcome is null and review_request.due_at < ${now}`
  }
}

/** Requests, newest first. `open` are all that are owed an answer, the overdue too. */
export const listRequests = async (
  db: Db,
  { applicationId, employerId, state, now }: Wanted,
  page: Page,
): Promise<PageOf<ReviewRequestRow>> => {
  const wanted = requests(db)
    .where(inState(state, now))
    .$if(applicationId !== undefined, (query) => query.where('review_request.application_id', '=', applicationId ?? 0))
    .$if(employerId !== undefined, (query) =>
      query.where(
        'application.job_id',
        'in',
        db
          .selectFrom('job')
          .select('id')
          .where('user_id', '=', employerId ?? 0),
      ),
    )
  const [rows, total] = await Promise.all([
    withApplication(wanted)
      .select(exactTime('review_request.created_at').as('exact_time'))
      .where(behindNewest('review_request', page.after))
      .orderBy('review_request.created_at', 'desc')
      .orderBy('review_request.id', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, wanted),
  ])
  return cutPage(rows, page, total, ({ exact_time, id }) => [exact_time, id])
}

/** The analysis whose score was shown last to somebody else, if it is still as it was shown. */
export const findSeenResult = async (db: Db, applicationId: number): Promise<Analysis | undefined> => {
  const { rows } = await sql<{ result: Analysis }>`
    select analysis.result from analysis
    where analysis.user_id is not null and (analysis.id, analysis.result #>> '{certificate,resultSha256}') = (
      select (entry::jsonb #>> '{analysis,id}')::bigint, entry::jsonb #>> '{analysis,result_sha256}'
      from decision where application_id = ${applicationId} and kind = 'score_seen' order by seq desc limit 1
    )`.execute(db)
  return rows[0]?.result
}

/** Where an application was before it was rejected. */
export const findStatusBeforeRejection = async (db: Db, applicationId: number): Promise<ApplicationStatus | null> => {
  const row = await db
    .selectFrom('application_event')
    .select('from_status')
    .where('application_id', '=', applicationId)
    .where('to_status', '=', 'rejected')
    .where('from_status', '<>', 'rejected')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row?.from_status ?? null
}
