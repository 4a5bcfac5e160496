import { type Analyses, createAnalyses } from './analyses.ts'
import { type Applications, createApplications } from './applications.ts'
import { createDecisions, createReviews, type Decisions, type Reviews } from './decisions.ts'
import { createFairness, type Fairness } from './fairness.ts'
import { createJobs, type Jobs } from './jobs.ts'
import { createOptimus, type Optimus } from './optimus.ts'
import { createProfile, type MyProfile } from './profile.ts'
import { createQueue, type Queue } from './queue.ts'
import { createResumes, type Resumes } from './resumes.ts'
import { type Credentials, createSession } from './session.ts'
import { createSignIn, type SignIn } from './sign-in.ts'
import { createTransport, type Fetch } from './transport.ts'
import type { CallSettings, Welcome } from './types.ts'
import { createUsers, type Users } from './users.ts'
import { createWebhooks, type Webhooks } from './webhooks.ts'

export interface ClientOptions {
  /** Where ZODIE answers: `http://127.0.0.1:8000`; `''` on a page that ZODIE serves itself. */
  readonly baseUrl: string
  /** Instead of the runtime's own `fetch`. */
  readonly fetch?: Fetch
  /** Of an earlier sign-in: acts for that user from the start. */
  readonly token?: Credentials
}

export interface Client {
  readonly signIn: SignIn
  readonly jobs: Jobs
  readonly analyses: Analyses
  readonly resumes: Resumes
  readonly optimus: Optimus
  readonly fairness: Fairness
  readonly webhooks: Webhooks
  readonly applications: Applications
  readonly profile: MyProfile
  readonly users: Users
  readonly decisions: Decisions
  readonly reviews: Reviews
  readonly queue: Queue
  /** Name, version, links, and how one signs in. */
  about(settings?: CallSettings): Promise<Welcome>
  /** The credentials in use, to be kept for another client; `undefined` when nobody is signed in. */
  token(): Credentials | undefined
}

/** A client of the ZODIE API. Every call rejects with a ZodieProblem, or with the reason of its own signal. */
export const createClient = ({ baseUrl, fetch: fetchWith, token }: ClientOptions): Client => {
  const session = createSession(createTransport(baseUrl, fetchWith), token)
  return {
    signIn: createSignIn(session),
    jobs: createJobs(session),
    analyses: createAnalyses(session),
    resumes: createResumes(session),
    optimus: createOptimus(session),
    fairness: createFairness(session),
    webhooks: createWebhooks(session),
    applications: createApplications(session),
    profile: createProfile(session),
    users: createUsers(session),
    decisions: createDecisions(session),
    reviews: createReviews(session),
    queue: createQueue(session),
    about: async (settings) => (await session.send('get', '/', { ...settings })).body,
    token: session.current,
  }
}
