import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyzeResume, composeText, parseResume } from '@zodie/engine'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { describeEachDatabase, type TestDatabase } from '../../test/databases.ts'
import { createLocalStorage } from '../storage/local.ts'
import { analyseApplicant } from './analyses.ts'
import { lockSeeding } from './queries.ts'
import { SeedingInProgressError, type SeedOptions, seed } from './seed.ts'

const SIZE: SeedOptions = { users: 30, jobs: 40, analyses: 12, asOf: '2026-10-01' }
const analysts = { analyse: async (order: Parameters<typeof analyseApplicant>[0]) => analyseApplicant(order) }

/** Everything that a run writes, without ids: databases hand them out as they like. */
const CONTENTS = {
  users: 'select email, full_name, clerk_id, is_active, is_superuser, created_at, updated_at from users order by email',
  jobs: `select title, company, location, description, requirements, salary_min, salary_max, salary_currency, status, job_type,
    experience_level, remote, skills, revision, closes_at, created_at, updated_at from job order by description`,
  revisions:
    'select title, description, requirements, skills, experience_level, created_at from job_revision order by 2',
  resumes:
    'select file_name, status, document, parsed, engine_version, resume.created_at, sha256, size from resume join file on file.id = file_id order by sha256',
  analyses: `select email, j.description, as_of, overall_score, skill_alignment_score, a.result, a.created_at, a.finished_at
    from analysis a join users u on u.id = a.user_id join job j on j.id = a.job_id order by 1, 2`,
} as const

const contentsOf = async ({ pool }: TestDatabase) => {
  const contents: Record<string, unknown[]> = {}
  for (const [name, sql] of Object.entries(CONTENTS)) contents[name] = (await pool.query(sql)).rows
  return contents
}

describeEachDatabase('seeding', (makeDatabase) => {
  let database: TestDatabase
  let folder: string
  beforeEach(async () => {
    database = await makeDatabase()
    folder = await mkdtemp(join(tmpdir(), 'zodie-seed-'))
  })
  afterEach(async () => {
    await database.drop()
    await rm(folder, { recursive: true })
  })
  const run = (pool = database.pool, options = SIZE) =>
    seed({ pool, storage: createLocalStorage(folder), analysts }, options)

  it('adds what was asked for, and nothing a second time', async () => {
    const first = await run()
    expect(first).toMatchObject({
      users: { added: 30, present: 0 },
      jobs: { added: 40, present: 0 },
      analyses: { added: 12, present: 0 },
    })
    const before = await contentsOf(database)
    expect(await run()).toEqual({
      users: { added: 0, present: 30 },
      jobs: { added: 0, present: 40 },
      resumes: { added: 0, present: first.resumes.added },
      analyses: { added: 0, present: 12 },
    })
    expect(await contentsOf(database)).toEqual(before)
  })

  it('makes the same rows in another database', async () => {
    const other = await makeDatabase()
    try {
      await run()
      await run(other.pool)
      expect(await contentsOf(other)).toEqual(await contentsOf(database))
    } finally {
      await other.drop()
    }
  })

  it('grows what is there', async () => {
    await run(database.pool, { ...SIZE, users: 10, jobs: 5, analyses: 0 })
    expect(await run()).toMatchObject({ users: { added: 20, present: 10 }, jobs: { added: 35, present: 5 } })
  })

  it('lets things happen in order: employers, then postings, then analyses, all within 90 days', async () => {
    await run()
    const { rows } = await database.pool.query(`
      select count(*)::int as analyses,
        bool_and(posted.created_at < analysis.created_at and employer.created_at < posted.created_at
          and resume.created_at < analysis.created_at and candidate.created_at <= resume.created_at
          and employer.created_at > '2026-10-01'::timestamptz - interval '91 days'
          and analysis.finished_at < '2026-10-01'::timestamptz + interval '1 day') as "isInOrder"
      from analysis join job posted on posted.id = job_id join users employer on employer.id = posted.user_id
      join resume on resume.id = resume_id join users candidate on candidate.id = analysis.user_id`)
    expect(rows).toEqual([{ analyses: 12, isInOrder: true }])
  })

  it('stores what the engine says of the stored file, to the last byte', async () => {
    await run()
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
