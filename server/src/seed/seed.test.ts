import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyzeResume, composeText, parseJob, parseResume } from '@zodie/engine'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { legalMoves } from '../applications/rules.ts'
import { askedTerms } from '../matching/terms.ts'
import { createLocalStorage } from '../storage/local.ts'
import { lockSeeding } from './queries.ts'
import { readAds, readResume } from './readings.ts'
import { SeedingInProgressError, type SeedOptions, seed } from './seed.ts'

const SIZE: SeedOptions = { users: 30, jobs: 40, applications: 60, analyses: 12, asOf: '2026-10-01' }
const analysts = {
  readAds: async (ads: Parameters<typeof readAds>[0]) => readAds(ads),
  readResume: async (order: Parameters<typeof readResume>[0]) => readResume(order),
}

/** Everything that a run writes, without ids: databases hand them out as they like. */
const CONTENTS = {
  users: 'select email, full_name, clerk_id, is_active, is_superuser, created_at, updated_at from users order by email',
  jobs: `select title, company, location, description, requirements, salary_min, salary_max, salary_currency, status, job_type,
    experience_level, remote, skills, revision, closes_at, created_at, updated_at from job order by created_at`,
  revisions:
    'select title, description, requirements, skills, experience_level, created_at from job_revision order by 2',
  resumes:
    'select file_name, status, document, parsed, engine_version, resume.created_at, sha256, size from resume join file on file.id = file_id order by sha256',
  analyses: `select email, j.description, as_of, overall_score, skill_alignment_score, a.result, a.created_at, a.finished_at
    from analysis a join users u on u.id = a.user_id join job j on j.id = a.job_id order by 1, 2`,
  applications: `select email, j.created_at as posted, a.status, a.source, a.cover_letter, a.resume_id is null as bare, a.created_at, a.updated_at
    from application a join users u on u.id = a.user_id join job j on j.id = a.job_id order by 1, 2`,
  events: `select u.email, j.created_at as posted, role, from_status, to_status, note, e.created_at, actor.email as actor
    from application_event e join application a on a.id = application_id join users u on u.id = a.user_id
    join job j on j.id = a.job_id join users actor on actor.id = actor_id order by 1, 2, e.id`,
  asked: `select j.created_at, c.revision, c.engine_version, criteria, c.skills, years, array_agg((term, share)::text order by term) as terms
    from job j join job_criteria c on c.job_id = j.id join job_term t on t.job_id = j.id group by 1, 2, 3, 4, 5, 6 order by 1`,
} as const

const contentsOf = async ({ pool }: Pick<TestDatabase, 'pool'>) => {
  const contents: Record<string, unknown[]> = {}
  for (const [name, sql] of Object.entries(CONTENTS)) contents[name] = (await pool.query(sql)).rows
  return contents
}

describeDatabase('seeding', (makeDatabase) => {
  /** Seeded once; no test changes what is in it. */
  let database: TestDatabase
  let folder: string
  let first: Awaited<ReturnType<typeof seed>>
  const run = (pool = database.pool, options = SIZE) =>
    seed({ pool, storage: createLocalStorage(folder), analysts }, options)
  beforeAll(async () => {
    database = await makeDatabase()
    folder = await mkdtemp(join(tmpdir(), 'zodie-seed-'))
    first = await run()
  })
  afterAll(async () => {
    await database.drop()
    await rm(folder, { recursive: true })
  })
  const inAnother = async (look: (another: TestDatabase) => Promise<void>) => {
    const another = await makeDatabase()
    await look(another).finally(another.drop)
  }

  it('adds what was asked for, and nothing a second time', async () => {
    expect(first).toMatchObject({
      users: { added: 30, present: 0 },
      jobs: { added: 40, present: 0 },
      analyses: { added: 12, present: 0 },
      applications: { added: 60, present: 0 },
    })
    const before = await contentsOf(database)
    expect(await run()).toEqual({
      users: { added: 0, present: 30 },
      jobs: { added: 0, present: 40 },
      resumes: { added: 0, present: first.resumes.added },
      analyses: { added: 0, present: 12 },
      applications: { added: 0, present: 60 },
    })
    expect(await contentsOf(database)).toEqual(before)
  })

  it('makes the same rows in another database', async () => {
    await inAnother(async ({ pool }) => {
      await run(pool)
      expect(await contentsOf({ pool })).toEqual(await contentsOf(database))
    })
  })

  it('grows what is there', async () => {
    await inAnother(async ({ pool }) => {
      await run(pool, { ...SIZE, jobs: 5, applications: 0, analyses: 0 })
      expect(await run(pool)).toMatchObject({ users: { added: 0, present: 30 }, jobs: { added: 35, present: 5 } })
    })
  })

  it('lets things happen in order: employers, postings, resumes, analyses, applications, all within a year', async () => {
    const { rows } = await database.pool.query(`
      select count(distinct analysis.id)::int as analyses, count(distinct application.id)::int as applications,
        bool_and(employer.created_at < posted.created_at and candidate.created_at < application.created_at
          and posted.created_at < application.created_at and resume.created_at < application.created_at
          and (analysis.id is null or (posted.created_at < analysis.created_at and resume.created_at < analysis.created_at
            and analysis.created_at < application.created_at and analysis.as_of = analysis.created_at::date
            and (application.resume_id is null or application.resume_id = analysis.resume_id)))
          and employer.created_at > '2026-10-01'::timestamptz - interval '381 days'
          and application.updated_at < '2026-10-01') as "isInOrder"
      from application join job posted on posted.id = job_id join users employer on employer.id = posted.user_id
      join users candidate on candidate.id = application.user_id join resume on resume.user_id = candidate.id
      left join analysis on analysis.user_id = application.user_id and analysis.job_id = application.job_id`)
    expect(rows).toEqual([{ analyses: expect.any(Number), applications: 60, isInOrder: true }])
    // Most who compared applied.
    expect(rows[0].analyses).toBeGreaterThan(6)
  })

  it('gives applications a history that the rules allow, up to the status that they have', async () => {
    const another = await makeDatabase()
    await run(another.pool, { ...SIZE, applications: 200, analyses: 0 })
    const { rows } = await another.pool.query(`
      select application.status, application.user_id, job.user_id as employer_id,
        json_agg(json_build_object('from', from_status, 'to', to_status, 'role', role, 'actor', actor_id, 'at', event.created_at)
          order by event.id) as events
      from application join job on job.id = job_id join application_event event on application_id = application.id
      group by application.id, job.id`)
    await another.drop()
    expect(rows.length).toBeGreaterThan(100)
    for (const { status, user_id, employer_id, events } of rows) {
      let [current, at] = [null, '']
      for (const event of events) {
        expect(event.from).toBe(current)
        if (current !== null) expect(legalMoves(event.role, current)).toContain(event.to)
        expect(event.actor).toBe(event.role === 'applicant' ? user_id : employer_id)
        expect(event.at > at).toBe(true)
        current = event.to
        at = event.at
      }
      expect(current).toBe(status)
    }
    expect(new Set(rows.map(({ status }) => status)).size).toBeGreaterThan(3)
  })

  it('leaves no active job for matching to read, and keeps what the engine reads in it', async () => {
    const { rows } = await database.pool.query(`
      select job.*, criteria, job_criteria.skills as asked, (select count(*)::int from job_criteria_due) as due,
        (select json_object_agg(term, share) from job_term where job_id = job.id) as terms
      from job left join job_criteria on job_id = job.id where status = 'active'`)
    expect(rows.length).toBeGreaterThan(20)
    for (const { criteria, asked, due, terms, experience_level: experienceLevel, ...posting } of rows) {
      const read = parseJob({ ...posting, experienceLevel })
      const expected = askedTerms(read)
      expect({ due, asked, criteria: JSON.parse(criteria) }).toEqual({ due: 0, asked: expected.skills, criteria: read })
      expect(Object.keys(terms).toSorted()).toEqual([...expected.terms.keys()].map(String).toSorted())
    }
  })

  it('stores what the engine says of the stored file, to the last byte', async () => {
    const { rows } = await database.pool.query(`
      select encode(sha256, 'hex') as sha256, as_of, result, revision.*
      from analysis join resume on resume.id = resume_id join file on file.id = file_id
      join job_revision revision on revision.job_id = analysis.job_id and revision.revision = analysis.job_revision
      order by analysis.id limit 3`)
    for (const { sha256, as_of: asOf, result, title, description, requirements, skills, experience_level } of rows) {
      const bytes = await readFile(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256))
      const document = composeText(bytes.toString('utf8'))
      const posting = { title, description, requirements, skills, experienceLevel: experience_level }
      const resume = parseResume(document, { asOf })
      const analysis = analyzeResume({ document, resume, posting, asOf, fileSha256: sha256, jobRevision: 1 })
      expect(result).toEqual(JSON.parse(JSON.stringify(analysis)))
    }
    expect(rows).toHaveLength(3)
  })

  it('does not run twice at the same time', async () => {
    const holder = await database.pool.connect()
    try {
      expect(await lockSeeding(holder)).toBe(true)
      await expect(run()).rejects.toThrow(SeedingInProgressError)
    } finally {
      holder.release(true)
    }
  })
})
