import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, patient, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { prepareOldest } from './prepare.ts'

const RESUME = new URL('../../../fixtures/resumes/maren-okafor-lindqvist.txt', import.meta.url)
const FITTING = {
  title: 'Senior Backend Engineer',
  company: 'Amber Labs',
  requirements: 'Required:\n- TypeScript\n- PostgreSQL\n- Docker\n- REST APIs',
  skills: ['TypeScript', 'PostgreSQL', 'Docker', 'REST APIs'],
}
const OTHER = {
  title: 'Emergency Nurse',
  requirements: 'Required:\n- Triage\n- Wound care\n- Registered nurse licence',
  skills: ['Triage', 'Wound care', 'Medication administration'],
}
const ONE_TAG = { title: 'Somebody', skills: ['PostgreSQL'] }

const BOUNDARY = 'boundary-of-the-form'

/** What is read of an answer. */
interface Answer {
  readonly statusCode: number
  readonly body: string
  json(): {
    readonly overall_score: number
    readonly recommendation_details: readonly { readonly text: string; readonly gain: number }[]
  }
}

interface Match {
  readonly job_id: number
  readonly overall_score: number
  readonly why: readonly { readonly criterion: string; readonly quote: string | null }[]
}

describeDatabase('top matches', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  const tokens: Record<string, string> = {}
  const ids: Record<string, number> = {}

  const post = async (job: object) =>
    (
      await open.app.inject({
        method: 'POST',
        url: '/api/v1/jobs',
        headers: bearer(tokens['employer'] ?? ''),
        payload: job,
      })
    ).json().id
  const top = async (query = '', who = 'candidate', path = '/user/top-matches') =>
    open.app.inject({
      url: `/api/v1/resume-analysis${path}${query}`,
      headers: tokens[who] === undefined ? {} : bearer(tokens[who]),
    })
  /** The finished analysis; asked for again while the machine is too busy to finish it in ten seconds. */
  const analyze = async (jobId: number, resume: string): Promise<Answer> => {
    const answer = await open.app.inject({
      method: 'POST',
      url: '/api/v1/resume-analysis/analyze',
      headers: {
        ...bearer(tokens['candidate'] ?? ''),
        ...patient,
        'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      },
      payload: formOf({ job_id: String(jobId), resume }),
    })
    return answer.statusCode === 202 ? analyze(jobId, resume) : answer
  }

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database, { withWorker: true })
    tokens['employer'] = await open.signIn('employer@example.org')
    tokens['candidate'] = await open.signIn('candidate@example.org')
    tokens['newcomer'] = await open.signIn('newcomer@example.org')
    for (const [name, job] of Object.entries({ FITTING, OTHER, ONE_TAG })) ids[name] = await post(job)
    const analysed = await analyze(ids['FITTING'] ?? 0, await readFile(RESUME, 'utf8'))
    expect(analysed.statusCode, analysed.body).toBe(200)
    ids['overall'] = analysed.json().overall_score
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  describe('GET /resume-analysis/user/top-matches', () => {
    it('200: exactly the score of the analysis, best first, a one-tag job last, with why', async () => {
      const answer = await top()
      expect(answer.statusCode, answer.body).toBe(200)
      const matches = answer.json<Match[]>()
      // The nurse's job has nothing of it.
      expect(matches.map(({ job_id }) => job_id)).toEqual([ids['FITTING'], ids['ONE_TAG']])
      expect(matches[0]).toMatchObject({
        job_title: FITTING.title,
        company_name: 'Amber Labs',
        overall_score: ids['overall'],
      })
      expect(matches[0]?.why[0]).toMatchObject({ quote: expect.any(String) })
    })

    it('200: the shorter name answers the same, and limit limits', async () => {
      expect((await top('?limit=1', 'candidate', '/top-matches')).json()).toEqual((await top('?limit=1')).json())
      expect((await top('?limit=1')).json()).toHaveLength(1)
    })

    it('200: a job is there as soon as it is posted, changed when it is changed, and gone when it is closed', async () => {
      const id = await post({ ...FITTING, title: 'Backend Engineer' })
      const listed = async () => (await top()).json<Match[]>().find(({ job_id }) => job_id === id)
      const before = await listed()
      expect(before).toBeDefined()
      const change = (payload: object) =>
        open.app.inject({
          method: 'PATCH',
          url: `/api/v1/jobs/${id}`,
          headers: bearer(tokens['employer'] ?? ''),
          payload,
        })
      await change({
        requirements: `${FITTING.requirements}\n- Welding\n- Carpentry`,
        skills: [...FITTING.skills, 'Welding'],
      })
      expect((await listed())?.overall_score).toBeLessThan(before?.overall_score ?? 0)
      await change({ status: 'closed' })
      expect(await listed()).toBeUndefined()
      await change({ status: 'active' })
      expect(await listed()).toBeDefined()
    })

    it('200: a job is gone after its last day, and there again when that is put off', async () => {
      const id = await post({ ...FITTING, closes_at: '2999-01-01T00:00:00Z' })
      const isListed = async () => (await top()).json<Match[]>().some(({ job_id }) => job_id === id)
      expect(await isListed()).toBe(true)
      const closeAt = (day: string) => database.pool.query('update job set closes_at = $1 where id = $2', [day, id])
      await closeAt('2020-01-01')
      expect(await isListed()).toBe(false)
      await closeAt('2999-01-01')
      expect(await isListed()).toBe(true)
    })

    it('200: fewer known than may be shown, of more than were kept: all are looked at again', async () => {
      await database.pool.query(
        `insert into job (user_id, title, company, requirements, skills)
         select user_id, title, 'Many ' || n, requirements, skills from job, generate_series(1, 400) as n where id = $1`,
        [ids['FITTING']],
      )
      while ((await prepareOldest(database.db, 100)) > 0);
      const companies = async () =>
        (await top('?limit=50')).json<{ company_name: string }[]>().map(({ company_name }) => company_name)
      const before = await companies()
      expect(before).toHaveLength(50)
      await database.pool.query(`update job set status = 'closed' where company like 'Many %' and id % 4 <> 0`)
      const after = await companies()
      expect(after).toHaveLength(50)
      await database.pool.query(`delete from job where company like 'Many %'`)
    })

    it('200: the latest resume counts', async () => {
      const nurse =
        'Ada Example\nEmergency nurse\n\nExperience\nEmergency Nurse, Example Hospital\n01/2018 – 01/2026\n- Triage and wound care of 40 patients a day\n- Medication administration\n\nSkills\nTriage, Wound care, Medication administration\n'
      expect((await analyze(ids['OTHER'] ?? 0, nurse)).statusCode).toBe(200)
      expect((await top()).json<Match[]>()[0]?.job_id).toBe(ids['OTHER'])
    })

    it('401: without a token', async () => expect((await top('', 'nobody')).statusCode).toBe(401))
    it('404: before a resume was read', async () => {
      const answer = await top('', 'newcomer')
      expect(answer.statusCode).toBe(404)
      expect(answer.json().detail).toMatch(/no resume/)
    })
    it('422: a limit out of range', async () => expect((await top('?limit=51')).statusCode).toBe(422))
  })

  describe('GET /resume-analysis/user/skill-gap', () => {
    const gap = (query = '', who = 'candidate') => top(query, who, '/user/skill-gap')

    it('200: the skill opens what it says: a resume that shows it scores that much more', async () => {
      // Another text than before: the latest resume is the one that came last.
      const backend = `${await readFile(RESUME, 'utf8')}\n\nInterests\nChess\n`
      expect((await analyze(ids['FITTING'] ?? 0, backend)).statusCode).toBe(200)
      const job = { ...FITTING, title: 'Backend Engineer of old systems', skills: ['TypeScript', 'COBOL', 'Docker'] }
      const id = await post({ ...job, requirements: 'Required:\n- TypeScript\n- COBOL\n- Docker' })
      const before = (await top('?limit=50')).json<Match[]>().find(({ job_id }) => job_id === id)?.overall_score ?? 0
      const answer = await gap(`?bar=${before + 0.1}`)
      expect(answer.statusCode, answer.body).toBe(200)
      const { skills, jobs_looked_at: looked } = answer.json()
      expect(looked).toBeGreaterThan(1)
      const cobol = skills.find(({ skill }: { skill: string }) => skill === 'COBOL')
      expect(cobol).toMatchObject({ jobs_asking: 1, jobs_opened: 1, opened_job_ids: [id] })
      // The advice of an analysis computes the same gain in another place.
      const analysed = (await analyze(id, backend)).json()
      const advised = analysed.recommendation_details.find(({ text }) => text.includes('COBOL'))
      expect(cobol.mean_gain).toBe(advised?.gain)
    })

    it('200: nothing opens below a bar of nought', async () => {
      const { skills, jobs_at_bar: atBar, jobs_looked_at: looked } = (await gap('?bar=0')).json()
      expect(atBar).toBe(looked)
      expect(skills.every(({ jobs_opened: opened }: { jobs_opened: number }) => opened === 0)).toBe(true)
    })

    it('401: without a token', async () => expect((await gap('', 'nobody')).statusCode).toBe(401))
    it('404: before a resume was read', async () => expect((await gap('', 'newcomer')).statusCode).toBe(404))
    it('422: a bar above 100', async () => expect((await gap('?bar=101')).statusCode).toBe(422))
  })
})

/** The fields as a multipart body. */
function formOf(fields: Readonly<Record<string, string>>): string {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return `${parts.join('')}--${BOUNDARY}--\r\n`
}
