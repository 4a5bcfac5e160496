import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  blankScanPdf,
  emptyFile,
  encryptedPdf,
  exeNamedPdf,
  hiddenWords,
  sixMegabytes,
  truncatedPdf,
  whiteTextPdf,
  zipBombDocx,
} from '../../../fixtures/hostile.ts'
import { bearer, openTestApp, patient, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { startWorker } from '../worker.ts'

const BASE = '/api/v1/resume-analysis'
const fixture = (path: string) => readFile(new URL(`../../../fixtures/${path}`, import.meta.url))

interface Upload {
  readonly bytes: Uint8Array
  readonly name: string
  readonly type?: string
}
type Fields = Readonly<Record<string, string | number | Upload>>

const encode = async (fields: Fields) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'object') form.set(name, String(value))
    // The bytes are copied, because a Buffer may be a window on shared memory, which a Blob does not take.
    else
      form.set(
        name,
        new Blob([new Uint8Array(value.bytes)], { type: value.type ?? 'application/octet-stream' }),
        value.name,
      )
  }
  const encoded = new Response(form)
  return { payload: Buffer.from(await encoded.arrayBuffer()), contentType: encoded.headers.get('content-type') ?? '' }
}

/** Unpacked; the limit is 32 MB (documents/limits.ts), and packing more is what costs. */
const MEGABYTES_TOO_MANY = 40

describeDatabase('resume analysis', (makeDatabase) => {
  let database: TestDatabase
  let server: TestApp
  let candidate: string
  let employer: string
  let jobId: number

  const analyze = async (
    fields: Fields,
    token: string | undefined = candidate,
    headers: Record<string, string> = {},
  ) => {
    const { payload, contentType } = await encode(fields)
    const authorization = token === '' ? {} : bearer(token)
    return server.app.inject({
      method: 'POST',
      url: `${BASE}/analyze`,
      payload,
      headers: { 'content-type': contentType, ...patient, ...authorization, ...headers },
    })
  }
  const get = (path: string, token = candidate) => server.app.inject({ url: `${BASE}${path}`, headers: bearer(token) })
  const postJob = async (fields: object = {}) => {
    const posting = JSON.parse(String(await fixture('jobs/senior-backend-engineer.json')))
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/jobs',
      payload: { ...posting, ...fields },
      headers: bearer(employer),
    })
    return Number(answer.json().id)
  }
  const resumePdf = async (): Promise<Upload> => ({
    bytes: await fixture('resumes/maren-okafor-lindqvist.pdf'),
    name: 'resume.pdf',
    type: 'application/pdf',
  })

  beforeAll(async () => {
    database = await makeDatabase()
    server = await openTestApp(database, { withWorker: true })
    candidate = await server.signIn('candidate@example.com')
    employer = await server.signIn('employer@example.com')
    jobId = await postJob()
  })
  afterAll(async () => {
    await server.close()
    await database.drop()
  })

  describe('a job with weights of its own', () => {
    it('is scored with them, says so, and is scored anew when they change', async () => {
      const job = await postJob({
        weights: {
          skill_alignment: 1,
          experience: 0,
          education: 0,
          project_validation: 0,
          formatting: 0,
          trustworthiness: 0,
          credibility: 0,
        },
      })
      const resume = await resumePdf()
      const first = (await analyze({ job_id: job, resume })).json()
      expect(first.weights).toMatchObject({ skill_alignment: 1, experience: 0 })
      expect(first.overall_score).toBe(first.skill_alignment_score)
      await database.db.updateTable('job').set({ weights: null }).where('id', '=', job).execute()
      const second = (await analyze({ job_id: job, resume })).json()
      expect(second.id).not.toBe(first.id)
      expect(second.weights['experience']).toBeGreaterThan(0)
      expect(second.overall_score).not.toBe(first.overall_score)
    })
  })

  describe('POST /analyze', () => {
    it('answers a PDF with a finished analysis that has its evidence', async () => {
      const answer = await analyze({ job_id: jobId, resume: await resumePdf() })
      expect(answer.statusCode, answer.body).toBe(200)
      const analysis = answer.json()
      expect(analysis).toMatchObject({ job_id: jobId, status: 'done', failure: null })
      expect(analysis.overall_score).toBeGreaterThan(50)
      expect(analysis.overall_score).toBeLessThan(100)
      expect(analysis.skill_alignment.matched_skills).toEqual(
        expect.arrayContaining(['TypeScript', 'PostgreSQL', 'Docker']),
      )
      expect(analysis.skill_alignment.missing_skills).toContain('Kubernetes')
      const postgresql = analysis.items.find((item: { criterion: { id: string } }) =>
        item.criterion.id.includes('postgresql'),
      )
      expect(postgresql.resume[0].quote).toMatch(/postgres/i)
      expect(postgresql.job.quote).toMatch(/postgres/i)
      expect(analysis.recommendation_details.map(({ gain }: { gain: number }) => gain)).toEqual(
        analysis.recommendation_details.map(({ gain }: { gain: number }) => gain).sort((a: number, b: number) => b - a),
      )
      expect(analysis.certificate).toMatchObject({ job_revision: 1, as_of: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    })

    it.each([
      ['DOCX', 'resumes/maren-okafor-lindqvist.docx'],
      ['text', 'resumes/maren-okafor-lindqvist.txt'],
    ])('reads the same person from %s', async (_kind, path) => {
      const answer = await analyze({ job_id: jobId, resume: { bytes: await fixture(path), name: path } })
      expect(answer.statusCode, answer.body).toBe(200)
      expect(answer.json()).toMatchObject({ status: 'done' })
      expect(answer.json().skill_alignment.matched_skills).toContain('TypeScript')
    })

    it('takes the text of a resume as a field', async () => {
      const text = String(await fixture('resumes/evdokia-papachristou.txt'))
      const answer = await analyze({ job_id: jobId, resume: text })
      expect(answer.json()).toMatchObject({ status: 'done', failure: null })
    })

    it('answers the same file and job from what is stored', async () => {
      const [first, second] = [
        await analyze({ job_id: jobId, resume: await resumePdf() }),
        await analyze({ job_id: jobId, resume: { ...(await resumePdf()), name: 'under another name.pdf' } }),
      ]
      expect(second.json().id).toBe(first.json().id)
    })

    it('computes one analysis for ten uploads at once', async () => {
      const other = await postJob({ title: 'Backend Engineer' })
      const resume = await resumePdf()
      const answers = await Promise.all(Array.from({ length: 10 }, () => analyze({ job_id: other, resume })))
      expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1)
      expect(answers.map((answer) => answer.json().status)).toEqual(Array.from({ length: 10 }, () => 'done'))
    })

    it('takes a resume uploaded before by its id, for its owner only', async () => {
      const { resume_id } = (await analyze({ job_id: jobId, resume: await resumePdf() })).json()
      const other = await postJob({ title: 'Platform Engineer' })
      expect((await analyze({ job_id: other, resume_id })).json()).toMatchObject({
        status: 'done',
        job_id: other,
        resume_id,
      })
      const stranger = await server.signIn('stranger@example.com')
      const refused = await analyze({ job_id: other, resume_id }, stranger)
      expect(refused.statusCode).toBe(404)
      expect(refused.json().type).toContain('resume-not-found')
    })

    it('scores again once the posting has changed, and keeps the old score', async () => {
      const changing = await postJob()
      const before = (await analyze({ job_id: changing, resume: await resumePdf() })).json()
      await server.app.inject({
        method: 'PUT',
        url: `/api/v1/jobs/${changing}`,
        payload: { title: 'Night Nurse', requirements: 'Required: nursing licence, wound care, triage' },
        headers: bearer(employer),
      })
      const after = (await analyze({ job_id: changing, resume: await resumePdf() })).json()
      expect(after.id).not.toBe(before.id)
      expect(after.certificate.job_revision).toBe(2)
      expect(after.overall_score).toBeLessThan(before.overall_score)
      expect((await get(`/results/${changing}`)).json().id).toBe(after.id)
    })

    it('answers 202 at once to Prefer: respond-async, and the status follows', async () => {
      const other = await postJob({ title: 'Ledger Engineer' })
      const answer = await analyze({ job_id: other, resume: await resumePdf() }, candidate, { prefer: 'respond-async' })
      expect(answer.statusCode).toBe(202)
      expect(answer.headers.location).toBe(answer.json().status_url)
      expect(answer.json()).toMatchObject({ status: 'queued', progress: 0, failure: null })
      await expect
        .poll(async () => (await get(`/${answer.json().analysis_id}/status`)).json(), { timeout: 20_000 })
        .toMatchObject({ status: 'done', progress: 100 })
    })

    it('does not score words that nobody can see, and reports them', async () => {
      const answer = await analyze({ job_id: jobId, resume: { bytes: await whiteTextPdf(), name: 'white.pdf' } })
      const analysis = answer.json()
      expect(analysis.status).toBe('done')
      expect(hiddenWords).toContain('Kubernetes')
      expect(analysis.trustworthiness.issues.join(' ')).toContain('Kubernetes')
      expect(analysis.skill_alignment.missing_skills).toContain('Kubernetes')
    })
  })

  describe('POST /:id/verify', () => {
    const verify = (id: number | string, token = candidate) =>
      server.app.inject({ method: 'POST', url: `${BASE}/${id}/verify`, headers: token === '' ? {} : bearer(token) })
    const analysed = async (title: string) =>
      (await analyze({ job_id: await postJob({ title }), resume: await resumePdf() })).json()
    const change = (id: number, path: string, value: unknown) =>
      database.db
        .updateTable('analysis')
        .set({ result: sql`jsonb_set(result, ${path}::text[], ${JSON.stringify(value)}::jsonb)` })
        .where('id', '=', id)
        .execute()

    it('confirms a result, with its certificate, though the posting has changed since', async () => {
      const { id, job_id, certificate } = await analysed('Verified Engineer')
      await server.app.inject({
        method: 'PUT',
        url: `/api/v1/jobs/${job_id}`,
        payload: { title: 'Night Nurse', requirements: 'Nursing licence' },
        headers: bearer(employer),
      })
      const answer = await verify(id)
      expect(answer.statusCode, answer.body).toBe(200)
      expect(answer.json()).toMatchObject({ verified: true, differences: [], certificate })
      expect(certificate.result_sha256).toMatch(/^[0-9a-f]{64}$/)
    })
    it('says which part of a stored result was changed', async () => {
      const { id, overall_score } = await analysed('Doubted Engineer')
      await change(id, '{overall}', 99.9)
      expect((await verify(id)).json()).toMatchObject({
        verified: false,
        differences: [{ part: 'overall', stated: '99.9', computed: JSON.stringify(overall_score) }],
        explanation: expect.stringContaining('overall'),
      })
    })
    it('reads four files of a user at a time', async () => {
      const { id } = await analysed('Asked Five Times')
      const answers = await Promise.all(Array.from({ length: 5 }, () => verify(id)))
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 200, 200, 503])
      const refused = answers.find(({ statusCode }) => statusCode === 503)
      expect(refused?.headers['retry-after']).toBe('10')
      expect(refused?.json()).toMatchObject({
        type: '/docs/problems#too-busy',
        detail: expect.stringContaining('yours'),
      })
      expect((await verify(id)).statusCode).toBe(200)
    })
    it('neither confirms nor denies what another engine computed', async () => {
      const { id } = await analysed('Old Engineer')
      await change(id, '{certificate,engineVersion}', '0.0.1')
      expect((await verify(id)).json()).toMatchObject({
        verified: null,
        differences: [],
        explanation: expect.stringContaining('0.0.1'),
      })
    })
    it('answers 404 for what is not yours, not there, or without a result', async () => {
      const { id } = await analysed('Private Engineer')
      expect((await verify(id, employer)).statusCode).toBe(404)
      expect((await verify(999_999)).statusCode).toBe(404)
      const failed = (await analyze({ job_id: jobId, resume: { bytes: await truncatedPdf(), name: 'cv.pdf' } })).json()
      const answer = await verify(failed.id)
      expect(answer.statusCode).toBe(404)
      expect(answer.json().detail).toContain('failed')
    })
    it('answers 401 to nobody', async () => {
      expect((await verify(1, '')).statusCode).toBe(401)
    })
    it('answers 422 for an id that is none', async () => {
      expect((await verify('one')).statusCode).toBe(422)
    })
  })

  it('queues each user’s resumes in a group of their own, of which some are read at a time', async () => {
    const job = await postJob({ title: 'Asked by Two' })
    const groupOf = async (text: string, token: string) => {
      const { analysis_id } = (await analyze({ job_id: job, resume: text }, token, { prefer: 'respond-async' })).json()
      const { rows } = await database.pool.query(
        "select group_id from pgboss.job where name = 'analyze-resume' and (data->>'analysisId')::int = $1",
        [analysis_id],
      )
      return rows[0]?.group_id
    }
    const mine = await groupOf('Ada Example\nSkills: Rust', candidate)
    expect(mine).toMatch(/^user-\d+$/)
    expect(await groupOf('Ada Example\nSkills: Go', candidate)).toBe(mine)
    expect(await groupOf('Eve Example\nSkills: Go', employer)).not.toBe(mine)
  })

  describe('a file that cannot be used', () => {
    const refused: readonly (readonly [
      what: string,
      file: () => Promise<Upload> | Upload,
      status: number,
      slug: string,
    ])[] = [
      ['an empty file', () => ({ bytes: emptyFile(), name: 'cv.pdf', type: 'application/pdf' }), 422, 'resume-empty'],
      [
        'a program named .pdf',
        () => ({ bytes: exeNamedPdf(), name: 'cv.pdf', type: 'application/pdf' }),
        415,
        'resume-type-mismatch',
      ],
      ['a program', () => ({ bytes: exeNamedPdf(), name: 'cv' }), 415, 'resume-type-unsupported'],
      [
        '6 MB',
        async () => ({ bytes: await sixMegabytes(), name: 'cv.pdf', type: 'application/pdf' }),
        413,
        'upload-too-large',
      ],
      [
        'a PDF named .docx',
        async () => ({ bytes: await fixture('resumes/maren-okafor-lindqvist.pdf'), name: 'cv.docx' }),
        415,
        'resume-type-mismatch',
      ],
    ]
    it.each(refused)('is refused at once: %s', async (_what, file, status, slug) => {
      const answer = await analyze({ job_id: jobId, resume: await file() })
      expect(answer.statusCode, answer.body).toBe(status)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.json()).toMatchObject({ type: `/docs/problems#${slug}`, detail: expect.stringMatching(/\w.*\./) })
    })

    const failed: readonly (readonly [what: string, file: () => Promise<Upload> | Upload, slug: string])[] = [
      ['damaged', async () => ({ bytes: await truncatedPdf(), name: 'cv.pdf' }), 'resume-damaged'],
      ['encrypted', async () => ({ bytes: await encryptedPdf(), name: 'cv.pdf' }), 'resume-encrypted'],
      ['a picture of no print', async () => ({ bytes: await blankScanPdf(), name: 'cv.pdf' }), 'resume-without-text'],
      ['a ZIP bomb', () => ({ bytes: zipBombDocx(MEGABYTES_TOO_MANY), name: 'cv.docx' }), 'resume-too-large'],
    ]
    it.each(failed)('ends failed with a sentence: %s', async (_what, file, slug) => {
      const answer = await analyze({ job_id: jobId, resume: await file() })
      expect(answer.statusCode, answer.body).toBe(200)
      const analysis = answer.json()
      expect(analysis).toMatchObject({ status: 'failed', overall_score: null, failure: { slug } })
      expect(analysis.analysis_summary).toBe(analysis.failure.detail)
      expect((await get(`/${analysis.id}/status`)).json()).toMatchObject({ status: 'failed', failure: { slug } })
      expect((await get(`/results/${jobId}`)).json()).toMatchObject({ id: analysis.id, status: 'failed' })
      const summary = await get(`/summary/${jobId}`)
      expect(summary.statusCode).toBe(404)
      expect(summary.json().detail).toContain(analysis.failure.detail)
      // The next file is none the worse for it.
      expect((await analyze({ job_id: jobId, resume: await resumePdf() })).json().status).toBe('done')
    })
  })

  describe('a request that is wrong', () => {
    const wrong: readonly (readonly [what: string, fields: () => Fields, status: number, slug: string])[] = [
      ['no job_id', () => ({ resume: 'Some text' }), 422, 'validation-failed'],
      [
        'a job_id that is no number',
        () => ({ resume: 'Some text', job_id: '1; drop table job' }),
        422,
        'validation-failed',
      ],
      ['no resume', () => ({ job_id: jobId }), 422, 'resume-missing'],
      ['an empty text', () => ({ job_id: jobId, resume: '  \n ' }), 422, 'resume-empty'],
      ['a job that does not exist', () => ({ job_id: 999_999_999, resume: 'Some text' }), 404, 'job-not-found'],
      [
        'texts that are too many together',
        () => ({ job_id: jobId, resume: 'x'.repeat(3_000_000), resume_id: 'x'.repeat(3_000_000) }),
        413,
        'upload-too-large',
      ],
      ['a resume that does not exist', () => ({ job_id: jobId, resume_id: 999_999_999 }), 404, 'resume-not-found'],
    ]
    it.each(wrong)('gets the answer for %s', async (_what, fields, status, slug) => {
      const answer = await analyze(fields())
      expect(answer.statusCode, answer.body).toBe(status)
      expect(answer.json().type).toBe(`/docs/problems#${slug}`)
    })

    it('gets 404 for a draft of somebody else', async () => {
      const draft = await postJob({ status: 'draft' })
      expect((await analyze({ job_id: draft, resume: 'Some text' })).statusCode).toBe(404)
    })

    it('gets 401 without a token', async () => {
      const answer = await analyze({ job_id: jobId, resume: 'Some text' }, '')
      expect(answer.statusCode).toBe(401)
      expect(answer.headers['www-authenticate']).toBe('Bearer')
    })

    it('gets 415 when it is not a form', async () => {
      const answer = await server.app.inject({
        method: 'POST',
        url: `${BASE}/analyze`,
        payload: { job_id: jobId },
        headers: bearer(candidate),
      })
      expect(answer.statusCode).toBe(415)
    })
  })

  describe('what others can see', () => {
    it('is nothing: an analysis of somebody else is as good as none', async () => {
      const { id } = (await analyze({ job_id: jobId, resume: await resumePdf() })).json()
      const paths = [
        `/${id}/status`,
        `/${id}/events`,
        `/results/${jobId}`,
        `/summary/${jobId}`,
        `/recommendations/${jobId}`,
      ]
      for (const path of paths) expect((await get(path, employer)).statusCode, path).toBe(404)
    })
  })

  it('gives summary and recommendations of the latest analysis', async () => {
    const analysis = (await analyze({ job_id: jobId, resume: await resumePdf() })).json()
    const summary = (await get(`/summary/${jobId}`)).json()
    expect(summary).toMatchObject({
      overall_score: analysis.overall_score,
      missing_skills: analysis.skill_alignment.missing_skills,
    })
    expect(summary.top_projects.length).toBeGreaterThan(0)
    const { recommendations, details } = (await get(`/recommendations/${jobId}`)).json()
    expect(recommendations).toEqual(analysis.recommendations)
    expect(details[0]).toMatchObject({ text: recommendations[0], gain: expect.any(Number), why: expect.any(String) })
  })

  it('tells each step as Server-Sent Events and ends with the analysis', async () => {
    const other = await postJob({ title: 'Payments Engineer' })
    const { analysis_id } = (
      await analyze({ job_id: other, resume: await resumePdf() }, candidate, { prefer: 'respond-async' })
    ).json()
    const answer = await get(`/${analysis_id}/events`)
    expect(answer.headers['content-type']).toBe('text/event-stream')
    const states = [...answer.body.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? '').status)
    expect(states.at(-1)).toBe('done')
  })

  it('leaves nothing of a person behind when the account goes', async () => {
    const leaving = await server.signIn('leaving@example.com')
    await analyze({ job_id: jobId, resume: 'Somebody\nsomebody@example.com\nSkills: SQL' }, leaving)
    await sql`delete from users where email = 'leaving@example.com'`.execute(database.db)
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from resume r left join users u on u.id = r.user_id where u.id is null`.execute(
      database.db,
    )
    expect(rows[0]?.n).toBe(0)
  })
})

// At the same time on every server: the tries wait for one another twelve seconds in all.
describe.concurrent('a fault of ours', () => {
  describeDatabase('an analysis that fails for a reason of ours', (makeDatabase) => {
    it('says so after the last try, and is tried again when the file is sent again', { timeout: 240_000 }, async () => {
      const database = await makeDatabase()
      const server = await openTestApp(database)
      try {
        const token = await server.signIn('somebody@example.com')
        const headers = bearer(token)
        const job = await server.app.inject({
          method: 'POST',
          url: '/api/v1/jobs',
          payload: { title: 'Clerk' },
          headers,
        })
        const send = async (prefer: Record<string, string>) => {
          const { payload, contentType } = await encode({
            job_id: job.json().id,
            resume: 'Ines Vandermolen\nSkills: SQL',
          })
          const url = `${BASE}/analyze`
          return (
            await server.app.inject({
              method: 'POST',
              url,
              payload,
              headers: { ...headers, ...prefer, 'content-type': contentType },
            })
          ).json()
        }
        const accepted = await send({ prefer: 'respond-async' })
        await rm(join(server.dataDir, 'files'), { recursive: true })
        await startWorker(server.deps)
        await expect
          .poll(async () => (await server.app.inject({ url: accepted.status_url, headers })).json(), {
            timeout: 180_000,
          })
          .toMatchObject({ status: 'failed', failure: { slug: 'analysis-failed' } })
        expect(await send({})).toMatchObject({ id: accepted.analysis_id, status: 'done', failure: null })
      } finally {
        await server.close()
        await database.drop()
      }
    })
  })
})
