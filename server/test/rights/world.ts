import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { createAccessTokens } from '../../src/identity/access-tokens.ts'
import { signingKeyFrom } from '../../src/identity/keys.ts'
import { FORGET_OLD } from '../../src/operations/tasks.ts'
import { findAnalysisToCompute } from '../../src/resume-analysis/queries.ts'
import { quarantineApplications } from '../../src/retention/quarantine/queries.ts'
import { bearer, type TestApp } from '../app.ts'
import { finishAnalysis } from '../finish-analysis.ts'
import { API } from '../operations.ts'
import type { Actor } from './table.ts'

const RESUME = new URL('../../../fixtures/resumes/maren-okafor-lindqvist.txt', import.meta.url)

/** The ids of what a row is about. All belong to the owner (jobs) and the applicant (the rest). */
export interface Things {
  readonly job: number
  /** Another, with an application that was withdrawn, and an analysis too. */
  readonly secondJob: number
  /** Active, and nobody has applied. */
  readonly vacancy: number
  readonly draft: number
  readonly closed: number
  readonly application: number
  readonly withdrawn: number
  readonly resume: number
  readonly analysis: number
  readonly user: number
  /** Of webhooks: the owner's, as is what it was told. */
  readonly endpoint: number
  readonly delivery: number
  /** What the applicant asked about the application, and is owed an answer to. */
  readonly review: number
  /** On the job. */
  readonly hold: number
  /** Of another application. */
  readonly quarantine: number
  /** A background task that has failed on every try. */
  readonly deadTask: string
}

/** What a row changes or removes. */
export type FreshKind =
  | ('job' | 'vacancy' | 'application' | 'resume' | 'endpoint')
  | ('review' | 'hold' | 'held-resume' | 'quarantine' | 'dead-task')

/** Ids that nothing has. */
const NOTHING = 999_999_999
export const NO_THINGS: Things = {
  ...{ job: NOTHING, secondJob: NOTHING - 1, vacancy: NOTHING, draft: NOTHING, closed: NOTHING },
  ...{ application: NOTHING, withdrawn: NOTHING, resume: NOTHING, analysis: NOTHING, user: NOTHING },
  ...{ endpoint: NOTHING, delivery: NOTHING, review: NOTHING, hold: NOTHING, quarantine: NOTHING },
  deadTask: '00000000-0000-4000-8000-000000000000',
}

type Living = Exclude<Actor, 'anonymous' | 'deactivated' | 'expired' | 'erased'>
type Tokens = Readonly<Record<Exclude<Actor, 'anonymous'>, string>>

export const EMAILS: Readonly<Record<Living, string>> = {
  other: 'other@example.org',
  applicant: 'applicant@example.org',
  owner: 'owner@example.org',
  admin: 'admin@zodie.local',
}
export const DEACTIVATED = 'deactivated@example.org'

/** People, what they own, and how more of it is made. */
export class World {
  readonly open: TestApp
  readonly tokens: Tokens
  /** For those who only look. */
  standing: Things = NO_THINGS
  /** Of somebody deactivated; it was never used. */
  readonly deactivatedRefreshToken: string
  readonly #resume: string
  #count = 0

  private constructor(open: TestApp, tokens: Tokens, made: { refreshToken: string; resume: string }) {
    this.open = open
    this.tokens = tokens
    this.deactivatedRefreshToken = made.refreshToken
    this.#resume = made.resume
  }

  static async make(open: TestApp, privateKey: string): Promise<World> {
    const living = {
      other: await open.signIn(EMAILS.other),
      applicant: await open.signIn(EMAILS.applicant, 'Anna Applicant'),
      owner: await open.signIn(EMAILS.owner),
      admin: await open.signIn(EMAILS.admin),
    }
    const { refreshToken, token: deactivated } = await deactivatedTokens(open, living.admin)
    const dead = {
      deactivated,
      expired: await expiredToken(open, living.admin, privateKey),
      erased: await erasedToken(open, living.admin),
    }
    const world = new World(open, { ...living, ...dead }, { refreshToken, resume: await readFile(RESUME, 'utf8') })
    world.standing = await world.#makeAll()
    // The best matches are those of one's latest resume, so everybody has one.
    for (const token of [living.other, living.owner, living.admin]) await world.#analyse(token, world.standing.vacancy)
    return world
  }

  /** A token for what ends the sign-in, or the person, that it belongs to. */
  async passing(actor: Actor, whole: 'sign-in' | 'person'): Promise<string | undefined> {
    if (actor === 'anonymous') return undefined
    if (!(actor in EMAILS)) return this.tokens[actor]
    // Those who are not alive went out with the line before.
    const living = actor as Living
    if (whole === 'sign-in') return this.open.signIn(EMAILS[living])
    const email = `passing${this.#next()}@example.org`
    return living === 'admin' ? newAdministrator(this.open, this.tokens.admin, email) : this.open.signIn(email)
  }

  /** The standing things, but for those that a row may change or remove: these are made anew. */
  async fresh(kind: FreshKind): Promise<Things> {
    if (kind === 'endpoint') return { ...this.standing, endpoint: await this.#makeEndpoint() }
    if (kind === 'dead-task') return { ...this.standing, deadTask: await this.#makeDeadTask() }
    const job = await this.#postJob()
    switch (kind) {
      case 'job':
        return { ...this.standing, job, draft: await this.#postJob('draft') }
      case 'vacancy':
        return { ...this.standing, vacancy: job }
      case 'application':
        return { ...this.standing, application: await this.#apply(job, this.standing.resume) }
      case 'review': {
        const application = await this.#apply(job, this.standing.resume)
        return { ...this.standing, application, review: await this.#ask(application) }
      }
      case 'hold':
        return { ...this.standing, job, ...(await this.#applyWithNew(job)), hold: await this.#hold(job) }
      // Sent with an application that is in quarantine and held.
      case 'held-resume': {
        const { application, resume } = await this.#applyWithNew(job)
        await this.#quarantine(application)
        return { ...this.standing, resume, hold: await this.#hold(job) }
      }
      case 'quarantine':
        return { ...this.standing, quarantine: await this.#quarantine(await this.#apply(job, this.standing.resume)) }
      case 'resume':
        return { ...this.standing, resume: await this.#upload(job) }
    }
  }

  async #makeAll(): Promise<Things> {
    const { applicant } = this.tokens
    const [job, secondJob] = [await this.#postJob(), await this.#postJob()]
    const [vacancy, draft, closed] = [await this.#postJob(), await this.#postJob('draft'), await this.#postJob()]
    await send(this.open, 'PATCH', `/jobs/${closed}`, this.tokens.owner, { status: 'closed' })
    const analysis = await this.#analyse(applicant, job)
    await this.#analyse(applicant, secondJob)
    const resume = await this.#resumeOf(analysis)
    const application = await this.#apply(job, resume)
    const said = { sex: 'female', race_ethnicity: 'asian' }
    await send(this.open, 'PUT', `/applications/${application}/self-identification`, applicant, said)
    const withdrawn = await this.#apply(secondJob, resume)
    await send(this.open, 'DELETE', `/applications/${withdrawn}`, applicant)
    const me = await send(this.open, 'GET', '/users/me', applicant)
    const user = Number(me['id'])
    const endpoint = await this.#makeEndpoint()
    const ping = await send(this.open, 'POST', `/webhooks/endpoints/${endpoint}/test`, this.tokens.owner)
    const hooks = { endpoint, delivery: Number(ping['id']) }
    const kept = {
      review: await this.#ask(application),
      hold: await this.#hold(await this.#postJob()),
      quarantine: await this.#quarantine(await this.#apply(await this.#postJob(), resume)),
      deadTask: await this.#makeDeadTask(),
    }
    return { job, secondJob, vacancy, draft, closed, application, withdrawn, resume, analysis, user, ...hooks, ...kept }
  }

  async #analyse(token: string, jobId: number): Promise<number> {
    const analysis = await this.#submit(token, jobId)
    await finishAnalysis(this.open.deps, analysis)
    return analysis
  }

  /** A resume of its own each time; the id of its analysis, which waits for a worker. */
  async #submit(token: string, jobId: number): Promise<number> {
    const payload = new FormData()
    payload.set('job_id', String(jobId))
    payload.set('resume', `${this.#resume}\nEdition ${this.#next()}\n`)
    const headers = { ...bearer(token), prefer: 'respond-async' }
    const url = `${API}/resume-analysis/analyze`
    const answer = await this.open.app.inject({ method: 'POST', url, payload, headers })
    return Number(answer.json().analysis_id)
  }

  async #resumeOf(analysis: number): Promise<number> {
    const row = await findAnalysisToCompute(this.open.deps.db, analysis)
    if (row === undefined) throw new Error(`There is no analysis ${analysis}.`)
    return row.resume_id
  }

  async #postJob(status = 'active'): Promise<number> {
    const posted = { title: 'Backend Engineer', requirements: 'Required: Node.js, PostgreSQL, Kubernetes.', status }
    return Number((await send(this.open, 'POST', '/jobs', this.tokens.owner, posted))['id'])
  }

  async #apply(job_id: number, resume_id: number): Promise<number> {
    const applied = { job_id, resume_id, cover_letter: 'I like it.' }
    return Number((await send(this.open, 'POST', '/applications', this.tokens.applicant, applied))['id'])
  }

  async #upload(job: number): Promise<number> {
    return this.#resumeOf(await this.#submit(this.tokens.applicant, job))
  }

  /** With a resume of its own. */
  async #applyWithNew(job: number): Promise<{ readonly application: number; readonly resume: number }> {
    const resume = await this.#upload(job)
    return { application: await this.#apply(job, resume), resume }
  }

  async #ask(application: number): Promise<number> {
    const path = `/applications/${application}/review-requests`
    const asked = { kind: 'human_review', message: 'Please look at it yourselves.' }
    return Number((await send(this.open, 'POST', path, this.tokens.applicant, asked))['id'])
  }

  async #hold(job_id: number): Promise<number> {
    const held = { job_id, reason: 'A claim.' }
    return Number((await send(this.open, 'POST', '/admin/legal-holds', this.tokens.admin, held))['id'])
  }

  async #quarantine(application: number): Promise<number> {
    const { db } = this.open.deps
    await quarantineApplications(db, [application], new Date(Date.now() + 86_400_000))
    const inQuarantine = db.selectFrom('quarantine').select('id').where('application_id', '=', application)
    return (await inQuarantine.executeTakeFirstOrThrow()).id
  }

  async #makeEndpoint(): Promise<number> {
    const made = { url: 'https://hooks.example.org/', events: ['analysis.done'] }
    return Number((await send(this.open, 'POST', '/webhooks/endpoints', this.tokens.owner, made))['id'])
  }

  async #makeDeadTask(): Promise<string> {
    const { rows } = await sql<{ id: string }>`
      insert into pgboss.job (name, state, completed_on) values (${FORGET_OLD}, 'failed', now()) returning id`.execute(
      this.open.deps.db,
    )
    return rows[0]?.id ?? ''
  }

  #next(): number {
    this.#count += 1
    return this.#count
  }
}

const send = async (
  { app }: TestApp,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  token: string,
  payload?: object,
): Promise<Readonly<Record<string, unknown>>> => {
  const body = payload === undefined ? {} : { payload }
  const answer = await app.inject({ method, url: `${API}${path}`, headers: bearer(token), ...body })
  if (answer.statusCode >= 400) throw new Error(`${method} ${path} answered ${answer.statusCode}: ${answer.body}`)
  return answer.body === '' ? {} : answer.json()
}

const newAdministrator = async (open: TestApp, admin: string, email: string): Promise<string> => {
  const token = await open.signIn(email)
  const { id } = await send(open, 'GET', '/users/me', token)
  await send(open, 'PATCH', `/users/${id}`, admin, { is_superuser: true })
  return token
}

const deactivatedTokens = async (open: TestApp, admin: string) => {
  const token = await newAdministrator(open, admin, DEACTIVATED)
  const refreshToken = await refreshTokenOf(open, DEACTIVATED)
  const { id } = await send(open, 'GET', '/users/me', token)
  await send(open, 'PATCH', `/users/${id}`, admin, { is_active: false })
  return { token, refreshToken }
}

const expiredToken = async (open: TestApp, token: string, privateKey: string): Promise<string> => {
  const past = await createAccessTokens(await signingKeyFrom(privateKey), -1)
  return past.sign(await open.deps.accessTokens.verify(token))
}

const erasedToken = async (open: TestApp, admin: string): Promise<string> => {
  const token = await newAdministrator(open, admin, 'erased@example.org')
  await send(open, 'DELETE', '/profile/me', token)
  return token
}

/** What the development sign-in gives for Clerk's session token. */
export const clerkTokenOf = async ({ app }: TestApp, email: string): Promise<string> => {
  const answer = await app.inject({ method: 'POST', url: `${API}/dev/clerk-session`, payload: { email } })
  return String(answer.json().clerk_token)
}

export const refreshTokenOf = async (open: TestApp, email: string): Promise<string> => {
  const payload = { clerk_token: await clerkTokenOf(open, email) }
  const answer = await open.app.inject({ method: 'POST', url: `${API}/login/clerk-auth`, payload })
  return String(answer.json().refresh_token)
}
