import type { AnswerOf, InputOf, Method, PathOf } from './operations.ts'
import { ZodieProblem } from './problem.ts'
import type { Extras, FetchFile, Open, Send, Transport } from './transport.ts'

/** What a client needs to act for somebody; a whole Token of a sign-in will do. */
export interface Credentials {
  readonly access_token: string
  /** Without one, an expired access token is not renewed. */
  readonly refresh_token?: string
}

/**
 * Where credentials are kept between visits, and between tabs of a browser that are signed in together. A refresh token works
 * once, so those who share a keeper renew one at a time, and each looks first whether another has done it already.
 */
export interface CredentialKeeper {
  read(): Credentials | undefined
  write(credentials: Credentials | undefined): void
  /** Does the work while nobody else who shares this keeper does theirs. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

/** For a client of its own: keeps what it is given in memory. */
export const keepInMemory = (initial: Credentials | undefined): CredentialKeeper => {
  let credentials = initial
  return {
    read: () => credentials,
    write: (next) => {
      credentials = next
    },
    alone: (work) => work(),
  }
}

/** Who is signed in: sends calls with their access token and renews it when it has expired. */
export interface Session {
  readonly send: Send
  /** For an answer that is a file. */
  readonly download: FetchFile
  /** For an answer that is read as it comes. */
  readonly open: Open
  /** The credentials in use; `undefined` when nobody is signed in. */
  readonly current: () => Credentials | undefined
  /** Takes the credentials of a new sign-in, or forgets all. */
  use(credentials: Credentials | undefined): void
}

export const createSession = (
  { send: sendOnce, open: openOnce, download: downloadOnce }: Transport,
  keeper: CredentialKeeper,
): Session => {
  let renewing: Promise<Credentials> | undefined

  const renew = async (used: Credentials, refreshToken: string): Promise<Credentials> => {
    // Whoever else shares the keeper may have renewed it, or signed out, while this one waited for its turn.
    const kept = keeper.read()
    if (kept !== undefined && kept.access_token !== used.access_token) return kept
    try {
      const { body } = await sendOnce('post', '/api/v1/login/refresh-token', { body: { refresh_token: refreshToken } })
      keeper.write(body)
      return body
    } catch (error) {
      // Refused for good: asking again with it can only be refused again.
      if (error instanceof ZodieProblem && (error.status === 401 || error.status === 403)) keeper.write(undefined)
      throw error
    }
  }

  /** One renewal for all calls that wait for it: a refresh token works once, and twice ends the sign-in. */
  const renewOnce = (used: Credentials, refreshToken: string): Promise<Credentials> => {
    renewing ??= keeper
      .alone(() => renew(used, refreshToken))
      .finally(() => {
        renewing = undefined
      })
    return renewing
  }

  /** Makes a call with the access token in use, and once more with a new one where it had expired. */
  const asUser = async <Answer>(call: (accessToken: string | undefined) => Promise<Answer>): Promise<Answer> => {
    const used = keeper.read()
    try {
      return await call(used?.access_token)
    } catch (error) {
      const isExpired = error instanceof ZodieProblem && error.status === 401
      if (!isExpired || used?.refresh_token === undefined) throw error
      const renewed = await renewOnce(used, used.refresh_token)
      return call(renewed.access_token)
    }
  }

  const send = <M extends Method, P extends PathOf<M>>(
    method: M,
    path: P,
    input: InputOf<M, P> & Extras,
  ): Promise<AnswerOf<M, P>> => asUser((accessToken) => sendOnce(method, path, input, accessToken))

  return {
    send,
    download: (path, input) => asUser((accessToken) => downloadOnce(path, { ...input, accessToken })),
    open: (path, input) => asUser((accessToken) => openOnce(path, { ...input, accessToken })),
    current: keeper.read,
    use: keeper.write,
  }
}
