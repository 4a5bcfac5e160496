import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeEachDatabase, type TestDatabase } from '../../test/databases.ts'
import type { NewAnalysis, NewJob } from './tables.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()

describeEachDatabase('the schema', (makeDatabase) => {
  let database: TestDatabase
  let userId: number
  let number = 0
  beforeAll(async () => {
    database = await makeDatabase()
  })
  afterAll(() => database.drop())
  beforeEach(async () => {
    number += 1
    userId = await addUser(`ada.${number}@example.test`)
  })

  const idOf = (query: { executeTakeFirstOrThrow(): Promise<{ id: number }> }) =>
    query.executeTakeFirstOrThrow().then(({ id }) => id)
  const addUser = (email: string) => idOf(database.db.insertInto('users').values({ email }).returning('id'))
  const addJob = (job: Partial<NewJob> = {}) =>
    idOf(
      database.db
        .insertInto('job')
        .values({ user_id: userId, title: 'Baker', ...job })
        .returning('id'),
    )
  const revise = (jobId: number, revision: number) =>
    database.db
      .insertInto('job_revision')
      .values({
        job_id: jobId,
        revision,
        title: 'Baker',
        description: '',
        requirements: '',
        skills: [],
        experience_level: null,
      })
      .execute()
  const addRevisedJob = async () => {
    const jobId = await addJob()
    await revise(jobId, 1)
    return jobId
  }
  const addFile = (content: string) =>
    idOf(
      database.db
        .insertInto('file')
        .values({ sha256: digest(content), size: content.length, media_type: 'text/plain', backend: 'local' })
        .returning('id'),
    )
  const addResume = async (content = `resume ${number}`) =>
    idOf(
      database.db
        .insertInto('resume')
        .values({ user_id: userId, file_id: await addFile(content), file_name: 'cv.txt' })
        .returning('id'),
    )
  const addAnalysis = (row: Pick<NewAnalysis, 'resume_id' | 'job_id'> & Partial<NewAnalysis>) =>
    idOf(
      database.db
        .insertInto('analysis')
        .values({
          user_id: userId,
          job_revision: 1,
          engine_version: '1',
          weights: '{}',
          weights_key: 'default',
          as_of: '2026-01-31',
          ...row,
        })
        .returning('id'),
    )
  const count = async (table: 'job' | 'resume' | 'analysis' | 'sign_in' | 'refresh_token' | 'file') => {
    const { total } = await database.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    return total
  }

  it('has an index that begins with each foreign key', async () => {
    const { rows } = await sql<{ table: string; key: string; is_indexed: boolean }>`
      select c.conrelid::regclass::text as table, c.conname as key,
        exists (
          select from pg_index i
          where i.indrelid = c.conrelid and i.indpred is null
            and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
        ) as is_indexed
      from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace`.execute(database.db)
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.filter((row) => !row.is_indexed)).toEqual([])
  })

  it('has one account per email, whatever its case', async () => {
    await expect(addUser(`ADA.${number}@Example.Test`)).rejects.toMatchObject({
      constraint: 'users_email_without_case',
    })
  })

  it.each<{ title: string; job: Partial<NewJob>; constraint: string }>([
    { title: 'a salary range upside down', job: { salary_min: 2, salary_max: 1 }, constraint: 'job_salary_in_order' },
    { title: 'a negative salary', job: { salary_min: -1 }, constraint: 'job_salary_min_check' },
    { title: 'a currency of two letters', job: { salary_currency: 'EU' }, constraint: 'job_salary_currency_check' },
    { title: 'an empty title', job: { title: '' }, constraint: 'job_title_check' },
    { title: 'a title of 201 letters', job: { title: 'x'.repeat(201) }, constraint: 'job_title_check' },
    {
      title: 'a description of 50,001 letters',
      job: { description: 'x'.repeat(50_001) },
      constraint: 'job_description_check',
    },
    { title: '101 skills', job: { skills: Array.from({ length: 101 }, String) }, constraint: 'job_skills_check' },
  ])('refuses a job with $title', async ({ job, constraint }) => {
    await expect(addJob(job)).rejects.toMatchObject({ code: '23514', constraint })
  })

  it('takes a job at its limits', async () => {
    const job = {
      title: 'x'.repeat(200),
      description: 'x'.repeat(50_000),
      salary_min: 5,
      salary_max: 5,
      salary_currency: 'EUR',
    }
    expect(await addJob(job)).toBeGreaterThan(0)
  })

  it('answers numbers, dates and lists as such', async () => {
    const id = await addJob({ salary_min: 1234.5, skills: ['a, b', '"c"'] })
    const job = await database.db.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(job).toMatchObject({
      id,
      user_id: userId,
      salary_min: 1234.5,
      salary_max: null,
      skills: ['a, b', '"c"'],
      revision: 1,
    })
    expect(job.created_at).toBeInstanceOf(Date)
    const { rows } =
      await sql`select array[1, null]::bigint[] as ids, array[1.5] as scores, array['2026-01-31'::date] as days, count(*) from job where false`.execute(
        database.db,
      )
    expect(rows).toEqual([{ ids: [1, null], scores: [1.5], days: ['2026-01-31'], count: 0 }])
  })

  it('refuses to misread an integer beyond 2^53', async () => {
    await expect(sql`select 9007199254740993 as id`.execute(database.db)).rejects.toThrow(RangeError)
  })

  it('dates each change', async () => {
    const id = await addJob()
    const before = await database.db
      .selectFrom('job')
      .select('updated_at')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const after = await database.db
      .updateTable('job')
      .set({ title: 'Cook' })
      .where('id', '=', id)
      .returning('updated_at')
      .executeTakeFirstOrThrow()
    expect(after.updated_at.getTime()).toBeGreaterThan(before.updated_at.getTime())
  })

  it('keeps one analysis per key', async () => {
    const key = { resume_id: await addResume(), job_id: await addRevisedJob() }
    await revise(key.job_id, 2)
    await addAnalysis(key)
    await expect(addAnalysis(key)).rejects.toMatchObject({ constraint: 'analysis_once' })
    for (const other of [{ job_revision: 2 }, { engine_version: '2' }, { weights_key: 'other' }]) {
      expect(await addAnalysis({ ...key, ...other })).toBeGreaterThan(0)
    }
  })

  it.each<{ title: string; row: Partial<NewAnalysis>; code: string }>([
    { title: 'is done without a result', row: { status: 'done', finished_at: new Date(0) }, code: '23514' },
    { title: 'failed without a reason', row: { status: 'failed', finished_at: new Date(0) }, code: '23514' },
    { title: 'ended at no time', row: { status: 'done', result: '{}' }, code: '23514' },
    { title: 'has a score above 100', row: { overall_score: 100.1 }, code: '23514' },
    { title: 'has progress above 100', row: { progress: 101 }, code: '23514' },
  ])('refuses an analysis that $title', async ({ row, code }) => {
    const key = { resume_id: await addResume(), job_id: await addRevisedJob() }
    await expect(addAnalysis({ ...key, ...row })).rejects.toMatchObject({ code })
  })

  it('reads an analysis day as the day that was written', async () => {
    const id = await addAnalysis({ resume_id: await addResume(), job_id: await addRevisedJob(), overall_score: 71.3 })
    const row = await database.db
      .selectFrom('analysis')
      .select(['as_of', 'overall_score'])
      .where('id', '=', id)
      .executeTakeFirst()
    expect(row).toEqual({ as_of: '2026-01-31', overall_score: 71.3 })
  })

  it('stores one content once, and keeps a file that a resume needs', async () => {
    await addResume('the same')
    await expect(addFile('the same')).rejects.toMatchObject({ code: '23505' })
    await expect(
      database.db.deleteFrom('file').where('sha256', '=', digest('the same')).execute(),
    ).rejects.toMatchObject({
      constraint: 'resume_file_id_fkey',
    })
  })

  it('erases everything of a user with the user, but for the file, which storage removes', async () => {
    const tables = ['job', 'resume', 'analysis', 'sign_in', 'refresh_token', 'file'] as const
    const before = await Promise.all(tables.map(count))
    await addAnalysis({ resume_id: await addResume('erased'), job_id: await addRevisedJob() })
    const signInId = await idOf(database.db.insertInto('sign_in').values({ user_id: userId }).returning('id'))
    await database.db
      .insertInto('refresh_token')
      .values({ sign_in_id: signInId, token_hash: digest(`${userId}`), expires_at: new Date(0) })
      .execute()
    await database.db.deleteFrom('users').where('id', '=', userId).execute()
    const after = await Promise.all(tables.map(count))
    expect(after).toEqual(before.map((total, index) => (tables[index] === 'file' ? total + 1 : total)))
  })

  it('drops the analyses of a job with the job', async () => {
    const jobId = await addRevisedJob()
    const id = await addAnalysis({ resume_id: await addResume(), job_id: jobId })
    await database.db.deleteFrom('job').where('id', '=', jobId).execute()
    expect(await database.db.selectFrom('analysis').select('id').where('id', '=', id).execute()).toEqual([])
  })
})
