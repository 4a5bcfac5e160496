import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import {
  inDays,
  onlyApplications,
  onlyResumes,
  openRetention,
  type RetentionWorld,
  slugOf,
} from '../../test/retention.ts'
import { auditRecord } from '../decisions/audit.ts'
import { applyRetention } from './commands.ts'
import { APPLY_RETENTION, RETENTION_TIME } from './tasks.ts'

describeDatabase('retention', (makeDatabase) => {
  let database: TestDatabase
  let world: RetentionWorld
  beforeAll(async () => {
    database = await makeDatabase()
    world = await openRetention(database)
  })
  afterAll(async () => {
    await world.open.close()
    await database.drop()
  })

  describe('an application', () => {
    it('stays for its period, is hidden from everybody, comes back whole, and is erased in the end', async () => {
      const { who, application, path } = await world.rejected()
      const before = await Promise.all([world.all(who, path), world.all('employer', path)])
      await world.night(inDays(99), onlyApplications)
      expect((await world.send(who, 'GET', path)).statusCode).toBe(200)
      await world.night(inDays(101), onlyApplications)
      expect((await world.send(who, 'GET', path)).statusCode).toBe(404)
      expect((await world.send(who, 'GET', '/applications/my-applications')).json()).toEqual([])
      const hidden = JSON.stringify(await world.all('employer', path))
      expect(hidden).not.toMatch(/Anna|bake|oven|2012|example\.org/)

      const { id } = await world.quarantineOf('application_id', application)
      expect((await world.send('admin', 'POST', `/admin/quarantine/${id}/restore`)).statusCode).toBe(204)
      const restored = await Promise.all([world.all(who, path), world.all('employer', path)])
      const timeless = (views: unknown) => JSON.stringify(views).replace(/"updated_at":"[^"]+"/g, '')
      expect(timeless(restored)).toBe(timeless(before))
      // Restored now, it is due a whole period from now; at its end it goes for good.
      await world.night(inDays(101), onlyApplications)
      await world.night(inDays(132), onlyApplications)
      expect(await world.quarantineOf('application_id', application)).toBeUndefined()
      const left = (await world.send('employer', 'GET', path)).json()
      expect(left).toMatchObject({ status: 'rejected', user_id: null, cover_letter: null, applicant: null })
      const kinds = (await world.send('admin', 'GET', `${path}/decisions?limit=4`))
        .json()
        .map(({ kind }: { kind: string }) => kind)
      expect(kinds).toEqual(['erased', 'quarantined', 'restored', 'quarantined'])
    })

    it('is kept while it is open, while an answer is owed, and without a period', async () => {
      const { who, job_id } = await world.rejected()
      const other = await world.newcomer()
      const { id: openOne } = (await world.send(other.who, 'POST', '/applications', { job_id })).json()
      const owed = await world.rejected()
      await world.send(owed.who, 'POST', `${owed.path}/review-requests`, { kind: 'explanation', message: 'Why?' })
      const done = await applyRetention(
        world.open.deps,
        { applicationsDays: undefined, resumesDays: undefined, quarantineDays: 1 },
        inDays(5000),
      )
      expect(done).toMatchObject({ quarantined_applications: 0, quarantined_resumes: 0 })
      await world.night(inDays(101), onlyApplications)
      expect((await world.send(other.who, 'GET', `/applications/${openOne}`)).statusCode).toBe(200)
      expect((await world.send(owed.who, 'GET', owed.path)).statusCode).toBe(200)
      expect((await world.send(who, 'GET', '/applications/my-applications')).json()).toEqual([])
      await world.send('employer', 'PUT', `/jobs/${job_id}`, { title: 'Baker', status: 'closed' })
      await world.night(inDays(101), onlyApplications)
      expect((await world.send(other.who, 'GET', `/applications/${openOne}`)).statusCode).toBe(404)
    })

    it('409: is not put back where the person has applied again', async () => {
      const { who, job_id, application } = await world.rejected()
      await world.night(inDays(101), onlyApplications)
      const { id } = await world.quarantineOf('application_id', application)
      expect((await world.send(who, 'POST', '/applications', { job_id })).statusCode).toBe(201)
      const answer = await world.send('admin', 'POST', `/admin/quarantine/${id}/restore`)
      expect([answer.statusCode, slugOf(answer)]).toEqual([409, 'already-there'])
    })
  })

  describe('a resume', () => {
    it('is hidden with its analyses and from applications, comes back, and is erased with its file', async () => {
      const { who, resume_id, path, text } = await world.rejected()
      const resume = `/resume-analysis/resumes/${resume_id}`
      await world.night(inDays(201), onlyResumes)
      expect((await world.send(who, 'GET', resume)).statusCode).toBe(404)
      expect((await world.send(who, 'GET', '/resume-analysis/user/analyses')).json()).toEqual([])
      expect((await world.send('employer', 'GET', `${path}/resume`)).statusCode).toBe(404)
      expect(await world.isStored(text)).toBe(true)
      const { id } = await world.quarantineOf('resume_id', resume_id)
      expect((await world.send('admin', 'POST', `/admin/quarantine/${id}/restore`)).statusCode).toBe(204)
      expect((await world.send(who, 'GET', resume)).statusCode).toBe(200)
      expect((await world.send(who, 'GET', '/resume-analysis/user/analyses')).json()).toHaveLength(1)
      expect((await world.send('employer', 'GET', `${path}/resume`)).body).toBe(text)
      await world.night(inDays(201), onlyResumes)
      await world.night(inDays(232), onlyResumes)
      expect(await world.isStored(text)).toBe(false)
      expect(await database.db.selectFrom('resume').select('id').where('id', '=', resume_id).execute()).toEqual([])
    })

    it('goes with its person out of quarantine too, file and all', async () => {
      const { who, resume_id, text } = await world.rejected()
      await world.night(inDays(201), onlyResumes)
      expect((await world.send(who, 'DELETE', '/profile/me')).statusCode).toBe(204)
      expect(await database.db.selectFrom('resume').select('id').where('id', '=', resume_id).execute()).toEqual([])
      expect(await world.isStored(text)).toBe(false)
    })
  })

  it.each([
    ['POST', '/admin/legal-holds'],
    ['GET', '/admin/legal-holds'],
    ['DELETE', '/admin/legal-holds/1'],
    ['GET', '/admin/quarantine'],
    ['POST', '/admin/quarantine/1/restore'],
  ] as const)('%s %s: 401 and 403 but for administrators', async (method, path) => {
    const payload = method === 'POST' ? { reason: 'Case', job_id: 1 } : undefined
    expect((await world.send('nobody', method, path, payload)).statusCode).toBe(401)
    expect((await world.send('employer', method, path, payload)).statusCode).toBe(403)
  })
  it('404: no such hold, nothing such in quarantine', async () => {
    expect(slugOf(await world.send('admin', 'DELETE', '/admin/legal-holds/999999'))).toBe('legal-hold-not-found')
    expect(slugOf(await world.send('admin', 'POST', '/admin/quarantine/999999/restore'))).toBe('quarantine-not-found')
  })

  it('is put on the queue every night, once for all processes', async () => {
    await world.open.deps.queue.repeat(APPLY_RETENTION, RETENTION_TIME)
    await world.open.deps.queue.repeat(APPLY_RETENTION, RETENTION_TIME)
    const { rows } = await database.pool.query('select name, cron, timezone from pgboss.schedule')
    expect(rows).toEqual([{ name: APPLY_RETENTION, cron: RETENTION_TIME, timezone: 'UTC' }])
  })

  it('leaves the record in order', async () => {
    const { entries, broken } = await auditRecord(database.db)
    expect([entries > 20, broken]).toEqual([true, undefined])
  })
})
