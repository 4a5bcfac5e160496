import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { applyRetention } from '../src/retention/commands.ts'
import { bearer, openTestApp, type TestApp } from './app.ts'
import type { TestDatabase } from './databases.ts'

const PERIODS = { applicationsDays: 100, resumesDays: 200, quarantineDays: 30 }
export const onlyApplications = { ...PERIODS, resumesDays: 36_500 }
export const onlyResumes = { ...PERIODS, applicationsDays: 36_500 }
export const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000)
export const LETTER = 'I bake since 2012.'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export const slugOf = (answer: { json(): { type: string } }) => answer.json().type.split('#')[1]

/** An employer, an administrator, and applicants whose things are kept and go. */
export const openRetention = async (database: TestDatabase) => {
  const open = await openTestApp(database)
  const tokens: Record<string, string> = {}
  const signIn = async (who: string, email = `${who}@example.org`, name?: string) => {
    tokens[who] = await open.signIn(email, name)
  }
  for (const who of ['employer', 'stranger']) await signIn(who)
  await signIn('admin', 'admin@zodie.local')

  const send = (who: string, method: Method, path: string, payload?: object) =>
    open.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: tokens[who] === undefined ? {} : bearer(tokens[who]),
      ...(payload === undefined ? {} : { payload }),
    })
  const night = (now: Date, periods = PERIODS) => applyRetention(open.deps, periods, now)
  const isStored = async (text: string): Promise<boolean> =>
    open.deps.storage.get(createHash('sha256').update(text).digest('hex')).then(
      () => true,
      () => false,
    )

  let people = 0
  const newcomer = async () => {
    people += 1
    const who = `applicant${people}`
    await signIn(who, undefined, `Anna ${people}`)
    const id: number = (await send(who, 'GET', '/users/me')).json().id
    return { who, id }
  }
  /** Has applied with a resume. */
  const applied = async () => {
    const person = await newcomer()
    const job_id: number = (await send('employer', 'POST', '/jobs', { title: 'Baker' })).json().id
    const text = `Anna ${people}\nBaker since 2012`
    const resume_id = await upload({ open, database }, tokens[person.who] ?? '', { job_id, text })
    const applying = { job_id, resume_id, cover_letter: LETTER }
    const { id } = (await send(person.who, 'POST', '/applications', applying)).json()
    return { ...person, job_id, text, resume_id, application: Number(id), path: `/applications/${id}` }
  }
  /** Applied with a resume, answered a review, rejected with a note. */
  const rejected = async () => {
    const all = await applied()
    const asking = { kind: 'correction', message: 'It is 2012.' }
    const asked = await send(all.who, 'POST', `${all.path}/review-requests`, asking)
    const answer = { outcome: 'corrected', answer: 'So it is.' }
    await send('employer', 'PUT', `${all.path}/review-requests/${asked.json().id}/answer`, answer)
    await send('employer', 'PUT', all.path, { status: 'rejected', note: 'Anna has no oven.' })
    return all
  }

  const quarantineOf = async (key: 'application_id' | 'resume_id', id: number) =>
    (await send('admin', 'GET', '/admin/quarantine?limit=100'))
      .json()
      .find((row: Record<string, number>) => row[key] === id)
  /** All that somebody sees of an application. */
  const all = async (who: string, path: string) => {
    const answers = await Promise.all(
      [path, `${path}/history`, `${path}/review-requests`].map((part) => send(who, 'GET', part)),
    )
    return answers.map((answer) => answer.json())
  }
  const hold = async (target: object): Promise<number> =>
    (await send('admin', 'POST', '/admin/legal-holds', { ...target, reason: 'Case 12/26' })).json().id
  const release = (id: number) => send('admin', 'DELETE', `/admin/legal-holds/${id}`)
  return { open, signIn, send, night, isStored, newcomer, applied, rejected, quarantineOf, all, hold, release }
}
export type RetentionWorld = Awaited<ReturnType<typeof openRetention>>

const upload = async (
  { open, database }: { readonly open: TestApp; readonly database: TestDatabase },
  token: string,
  { job_id, text }: { readonly job_id: number; readonly text: string },
): Promise<number> => {
  const payload = new FormData()
  payload.set('resume', new Blob([text], { type: 'text/plain' }), 'cv.txt')
  payload.set('job_id', String(job_id))
  const headers = { ...bearer(token), prefer: 'respond-async' }
  const answer = await open.app.inject({ method: 'POST', url: '/api/v1/resume-analysis/analyze', headers, payload })
  expect(answer.statusCode, answer.body).toBe(202)
  // No worker is here to read it.
  const ended = { status: 'failed', failure_slug: 'analysis-failed', finished_at: new Date() } as const
  await database.db.updateTable('analysis').set(ended).where('id', '=', answer.json().analysis_id).execute()
  const resumes = await open.app.inject({ url: '/api/v1/resume-analysis/resumes', headers: bearer(token) })
  return resumes.json()[0].id
}
