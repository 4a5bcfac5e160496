import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeEachDatabase, type TestDatabase } from '../../test/databases.ts'
import type { Database } from '../database/tables.ts'
import { deleteUser } from '../profile/queries.ts'
import { lockFile } from '../storage/lock.ts'
import { findUserForUpdate } from '../users/queries.ts'

/*
 * Requests that meet another transaction: it holds a lock, the request runs into it, and then the other one goes on. That a
 * request waits is seen in the database, so nothing here depends on speed.
 */
describeEachDatabase('a request that loses a race', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let employer: string
  let jobId: number
  let rivals: { roll(): Promise<unknown> }[] = []

  const call = (method: 'POST' | 'PATCH', url: string, token: string, payload: object | FormData) =>
    // Sent now, not once somebody waits for the answer.
    open.app
      .inject({
        ...{ method, url: `/api/v1${url}`, payload, headers: bearer(token) },
      })
      .then((answer) => answer)
  const idOf = async (token: string): Promise<number> =>
    Number((await open.app.inject({ url: '/api/v1/users/me', headers: bearer(token) })).json().id)
  /** A transaction beside the app, rolled back after the test if it has not ended. */
  const rival = async () => {
    const trx = await database.db.startTransaction().execute()
    rivals.push({ roll: () => (trx.isCommitted || trx.isRolledBack ? Promise.resolve() : trx.rollback().execute()) })
    return trx
  }
  /** Until so many transactions of this database wait for another one. */
  const waiting = (count: number) =>
    vi.waitFor(
      async () => {
        const { rows } = await sql`select 1 from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock' and state = 'active'`.execute(database.db)
        expect(rows).toHaveLength(count)
      },
      { timeout: 30_000, interval: 20 },
    )

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    employer = await open.signIn('employer@example.org')
    const posted = await call('POST', '/jobs', employer, { title: 'Night nurse', status: 'active' })
    jobId = Number(posted.json().id)
  })
  afterEach(async () => {
    for (const { roll } of rivals) await roll()
    rivals = []
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it('409 for who applies while being erased', async () => {
    const token = await open.signIn('leaving@example.org')
    const userId = await idOf(token)
    const erasing = await rival()
    await findUserForUpdate(erasing, userId)
    const applying = call('POST', '/applications', token, { job_id: jobId })
    await waiting(1)
    await deleteUser(erasing, userId)
    await erasing.commit().execute()
    const answer = await applying
    expect(answer.json()).toMatchObject({ status: 409, type: '/docs/problems#deleted-meanwhile' })
    expect(answer.json().detail).toMatch(/deleted at the same moment/)
  })

  it('404 for who applies to a job while it is deleted', async () => {
    const token = await open.signIn('applicant@example.org')
    const posted = await call('POST', '/jobs', employer, { title: 'Day nurse', status: 'active' })
    const deleting = await rival()
    await deleting.deleteFrom('job').where('id', '=', posted.json().id).execute()
    const applying = call('POST', '/applications', token, { job_id: posted.json().id })
    await waiting(1)
    await deleting.commit().execute()
    expect((await applying).json()).toMatchObject({ status: 404, type: '/docs/problems#job-not-found' })
  })

  it('404 for who uploads while being erased, without the two waiting for each other', async () => {
    const token = await open.signIn('uploading@example.org')
    const userId = await idOf(token)
    const text = 'Ada Example\nNurse'
    const form = new FormData()
    form.set('job_id', String(jobId))
    form.set('resume', text)
    const erasing = await rival()
    await findUserForUpdate(erasing, userId)
    const uploading = call('POST', '/resume-analysis/analyze', token, form)
    await waiting(1)
    // What erasing does next; an upload that held the file by now would stand in its way for good.
    await sql`set local lock_timeout = '20s'`.execute(erasing)
    await lockFile(erasing, createHash('sha256').update(text).digest('hex'))
    await deleteUser(erasing, userId)
    await erasing.commit().execute()
    expect((await uploading).json()).toMatchObject({ status: 404, type: '/docs/problems#user-not-found' })
  })

  it('409 for who uploads against a job while it is deleted', async () => {
    const token = await open.signIn('late@example.org')
    const posted = await call('POST', '/jobs', employer, { title: 'Ward nurse', status: 'active' })
    const form = new FormData()
    form.set('job_id', String(posted.json().id))
    form.set('resume', 'Ada Example\nWard nurse')
    const deleting = await rival()
    await deleting.deleteFrom('job').where('id', '=', posted.json().id).execute()
    const uploading = call('POST', '/resume-analysis/analyze', token, form)
    await waiting(1)
    await deleting.commit().execute()
    expect((await uploading).json()).toMatchObject({ status: 409, type: '/docs/problems#deleted-meanwhile' })
  })

  /**
   * The request holds the administrators' rows and waits for `target`; the rival waits for the administrators holding a
   * sign-in of `target`; then the request is let go on to that sign-in. The rival never looks for deadlocks, so the request
   * finds it and is the one undone.
   */
  const deadlocked = async (email: string) => {
    const admin = await open.signIn('admin@zodie.local')
    const userId = await idOf(await open.signIn(email))
    const [first, second] = [await rival(), await rival()]
    await findUserForUpdate(first, userId)
    await sql`set local deadlock_timeout = '1h'`.execute(second)
    await second.selectFrom('sign_in').select('id').where('user_id', '=', userId).forUpdate().execute()
    const patching = call('PATCH', `/users/${userId}`, admin, { is_active: false })
    await waiting(1)
    const blocked = lockAdministrators(second)
    await waiting(2)
    await first.commit().execute()
    const answer = await patching
    await blocked
    await second.rollback().execute()
    return { answer, admin, userId }
  }
  const lockAdministrators = (db: Kysely<Database>) =>
    db.selectFrom('users').select('id').where('is_superuser', '=', true).forUpdate().execute()

  it('409 with Retry-After for one of two that waited for each other; sent again, it goes through', async () => {
    const { answer, admin, userId } = await deadlocked('target@example.org')
    expect(answer.json()).toMatchObject({ status: 409, type: '/docs/problems#collided' })
    expect(answer.headers['retry-after']).toBe('1')
    const again = await call('PATCH', `/users/${userId}`, admin, { is_active: false })
    expect(again.json()).toMatchObject({ is_active: false })
  })

  describe('where transactions are to see one state', () => {
    let strict: TestApp
    beforeAll(async () => {
      await sql`do $$ begin
        execute format('alter database %I set default_transaction_isolation = %L', current_database(), 'repeatable read');
      end $$`.execute(database.db)
      strict = await openTestApp(database)
    })
    afterAll(() => strict.close())

    it('409 with Retry-After when that cannot be; with the same Idempotency-Key it goes through the next time', async () => {
      const headers = { ...bearer(await strict.signIn('careful@example.org')), 'idempotency-key': 'once' }
      const apply = () =>
        strict.app
          .inject({ method: 'POST', url: '/api/v1/applications', payload: { job_id: jobId }, headers })
          .then((answer) => answer)
      const changing = await rival()
      await changing.updateTable('job').set({ company: 'B' }).where('id', '=', jobId).execute()
      const applying = apply()
      await waiting(1)
      await changing.commit().execute()
      const answer = await applying
      expect(answer.json()).toMatchObject({ status: 409, type: '/docs/problems#collided' })
      expect(answer.headers['retry-after']).toBe('1')
      expect((await apply()).statusCode).toBe(201)
    })
  })
})
