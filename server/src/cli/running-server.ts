import { type Client, createClient, ZodieProblem } from '@zodie/sdk'
import { UsageError } from './failure.ts'

export interface ServerOptions {
  /** Where ZODIE answers. */
  readonly server: string
  /** Signs in as this email, where the server offers the development sign-in. */
  readonly as?: string
}

const clientOf = ({ server }: ServerOptions, token: string | undefined): Client => {
  if (!/^https?:$/.test(URL.parse(server)?.protocol ?? ''))
    throw new UsageError(`${server} is no address of a server; write it as http://127.0.0.1:8000.`)
  return createClient({ baseUrl: server, ...(token ? { token: { access_token: token } } : {}) })
}

/** Says where nobody answered; every other problem is the server's own sentence. */
const namingServer =
  ({ server }: ServerOptions) =>
  (error: unknown): never => {
    if (error instanceof ZodieProblem && error.status === 0)
      throw new UsageError(
        `No ZODIE answers at ${server}. Start one with zodie start, or say where it is: --server URL.`,
      )
    throw error
  }

/** Works with a running server, which anybody may ask. */
export const askServer = <Answer>(options: ServerOptions, work: (client: Client) => Promise<Answer>): Promise<Answer> =>
  work(clientOf(options, undefined)).catch(namingServer(options))

/** Works with a running server as somebody: of ZODIE_TOKEN, or of `--as`, who is signed out again. */
export const workAsUser = async <Answer>(
  environment: NodeJS.ProcessEnv,
  options: ServerOptions,
  work: (client: Client) => Promise<Answer>,
): Promise<Answer> => {
  const token = environment['ZODIE_TOKEN']?.trim()
  if (options.as === undefined && !token)
    throw new UsageError(
      'Say who you are: set ZODIE_TOKEN to an access token, or use --as EMAIL on a development server.',
    )
  const client = clientOf(options, options.as === undefined ? token : undefined)
  const { as: email } = options
  if (email === undefined) return work(client).catch(namingServer(options))
  await client.signIn.development({ email }).catch(namingServer(options))
  return work(client)
    .finally(() => client.signIn.out().catch(() => undefined))
    .catch(namingServer(options))
}
