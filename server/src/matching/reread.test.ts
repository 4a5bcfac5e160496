import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { ENGINE_VERSION } from '@zodie/engine'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { storeFinishedAnalysis } from '../../test/finished-analysis.ts'
import { prepareOldest } from './prepare.ts'
import { isOlder, keepRereading, rereadOld } from './reread.ts'

const RESUME = new URL('../../../fixtures/resumes/maren-okafor-lindqvist.txt', import.meta.url)
const JOB = { title: 'Backend Engineer', requirements: 'Required:\n- TypeScript\n- PostgreSQL\n- Docker', skills: [] }
const JOBS = 45

it.each([
  ['0.2.9', '0.3.0', true],
  ['0.9.1', '0.10.0', true],
  ['0.3', '0.3.1', true],
  ['unheard-of', '0.3.0', true],
  ['0.3.0', '0.3.0', false],
  ['0.3.1', '0.3.0', false],
  ['1.0.0', '0.3.0', false],
])('%s is older than %s: %s', (version, than, expected) => expect(isOlder(version, than)).toBe(expected))

describeDatabase('what an older engine has read', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let employer: string
  let candidate: string

  /** As another engine left it: nothing in it can be relied on but the terms. */
  const readBy = (version: string) =>
    database.pool.query(`update job_criteria set engine_version = $1, criteria = '{}'`, [version])
  const versions = async () =>
    (await database.pool.query('select engine_version, count(*) from job_criteria group by 1 order by 1')).rows
  const best = async () => {
    const answer = await open.app.inject({
      url: '/api/v1/resume-analysis/user/top-matches?limit=50',
      headers: bearer(candidate),
    })
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json<{ job_id: number; overall_score: number }[]>()
  }

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    employer = await open.signIn('employer@example.org')
    candidate = await open.signIn('candidate@example.org')
    const posted = await open.app.inject({
      method: 'POST',
      url: '/api/v1/jobs',
      payload: JOB,
      headers: bearer(employer),
    })
    await database.pool.query(
      `insert into job (user_id, title, requirements, skills)
       select user_id, title, requirements, skills from job, generate_series(2, $2) where id = $1`,
      [posted.json().id, JOBS],
    )
    while ((await prepareOldest(database.db, 100)) > 0);
    const me = (await open.app.inject({ url: '/api/v1/users/me', headers: bearer(candidate) })).json()
    await storeFinishedAnalysis(database.db, {
      userId: me.id,
      jobId: posted.json().id,
      resume: await readFile(RESUME, 'utf8'),
    })
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it.each([
    ['older', '0.0.1'],
    ['newer', '99.0.0'],
  ])('is read by the request meanwhile, also what a newer one has: %s', async (_, version) => {
    const before = await best()
    expect(before.length).toBe(JOBS)
    await readBy(version)
    // Another process knows nothing of what this one has read.
    await open.close()
    open = await openTestApp(database)
    candidate = await open.signIn('candidate@example.org')
    expect(await best()).toEqual(before)
  })

  it('is read again in batches, once', async () => {
    await readBy('0.0.1')
    const reads = await Promise.all([0, 1].map(() => rereadOld(database.db, new AbortController().signal, 0)))
    expect(reads.reduce((sum, read) => sum + read)).toBe(JOBS)
    expect(await versions()).toEqual([{ engine_version: ENGINE_VERSION, count: JOBS }])
    expect(await rereadOld(database.db, new AbortController().signal, 0)).toBe(0)
  })

  it('is left where it was by a process that is asked to stop, and taken up by the next', async () => {
    await readBy('0.0.1')
    const stopping = new AbortController()
    const reading = rereadOld(database.db, stopping.signal, 60_000)
    const left = async () => Number((await versions()).find((row) => row.engine_version === '0.0.1')?.count ?? 0)
    while ((await left()) === JOBS) await delay(20)
    stopping.abort()
    expect(await reading).toBeLessThan(JOBS)
    expect(await left()).toBeGreaterThan(0)
    const next = new AbortController()
    const kept = keepRereading(database.db, open.deps.log, next.signal)
    while ((await left()) > 0) await delay(20)
    next.abort()
    await kept
  })

  it('stays as a newer one has read it', async () => {
    await readBy('99.0.0')
    expect(await rereadOld(database.db, new AbortController().signal, 0)).toBe(0)
  })

  it('is found and read by every worker that starts', async () => {
    await readBy('0.0.1')
    const worker = await openTestApp(database, { withWorker: true })
    while ((await versions()).some((row) => row.engine_version !== ENGINE_VERSION)) await delay(50)
    await worker.close()
  })
})
