import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, type JWK, type JWTPayload, SignJWT } from 'jose'
import { type ClerkPerson, userJson } from './clerk-user.ts'

interface InstanceKey {
  readonly kid: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** What a token has that differs from the ordinary; times in seconds since 1970, `undefined` leaves a claim out. */
export interface TokenChanges {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  readonly key?: KeyObject | Uint8Array
}

/** `away` refuses connections' requests with 503, `silent` takes them and never answers. */
type Behaviour = 'well' | 'away' | 'silent'

/** A local server that speaks the part of Clerk's backend API that ZODIE calls, and signs session tokens as Clerk does. */
export interface ClerkServer {
  readonly url: string
  readonly secretKey: string
  /** PEM of the key that signs now: what Clerk's dashboard calls the JWT public key. */
  readonly publicKeyPem: string
  readonly kid: string
  /** `GET /v1/jwks`, in order of arrival. */
  readonly requests: string[]
  behaviour: Behaviour
  addUser(person: ClerkPerson): void
  /** A session token as the front end gets it: RS256, one minute, `azp` of http://localhost:3000. */
  sessionToken(userId: string, changes?: TokenChanges): Promise<string>
  /** The next token is signed by a new key; the old one leaves the key set, unless it is kept. */
  rotateKey(options?: { readonly keepsOld: boolean }): void
  close(): Promise<void>
}

export const FRONT_END = 'http://localhost:3000'

const makeKey = (): InstanceKey => ({
  kid: `ins_${randomUUID().replaceAll('-', '')}`,
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }),
})

const jwkOf = async ({ kid, publicKey }: InstanceKey): Promise<JWK> => ({
  use: 'sig',
  kid,
  alg: 'RS256',
  ...(await exportJWK(publicKey)),
})

const clerkError = (code: string, message: string) => ({
  errors: [{ message, long_message: message, code }],
  clerk_trace_id: randomUUID().replaceAll('-', ''),
})

const sendJson = (response: ServerResponse, status: number, body: object) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const nowSeconds = () => Math.floor(Date.now() / 1000)

const signSession = (key: InstanceKey, userId: string, { claims, header, key: otherKey }: TokenChanges) => {
  const payload = {
    azp: FRONT_END,
    exp: nowSeconds() + 60,
    fva: [0, -1],
    iat: nowSeconds(),
    iss: 'https://example.clerk.accounts.dev',
    nbf: nowSeconds() - 10,
    sid: 'sess_2a7V0000000000000000000000',
    sts: 'active',
    sub: userId,
    v: 2,
    ...claims,
  }
  const protectedHeader = { alg: 'RS256', cat: 'cl_B7d4PD111AAA', kid: key.kid, typ: 'JWT', ...header }
  return new SignJWT(payload as JWTPayload) // a test may ask for claims of any type
    .setProtectedHeader(protectedHeader)
    .sign(otherKey ?? key.privateKey)
}

export const startClerkServer = async (): Promise<ClerkServer> => {
  const secretKey = `sk_test_${randomUUID().replaceAll('-', '')}`
  const users = new Map<string, ClerkPerson>()
  const requests: string[] = []
  let keys = [makeKey()]
  let current = keys[0] ?? makeKey()
  let behaviour: Behaviour = 'well'

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    requests.push(`${request.method} ${request.url}`)
    if (behaviour === 'silent') return
    if (behaviour === 'away') return sendJson(response, 503, clerkError('service_unavailable', 'Service unavailable'))
    if (request.headers.authorization !== `Bearer ${secretKey}`)
      return sendJson(response, 401, clerkError('clerk_key_invalid', 'The provided Clerk Secret Key is invalid.'))
    if (request.url === '/v1/jwks') return sendJson(response, 200, { keys: await Promise.all(keys.map(jwkOf)) })
    const person = users.get(/^\/v1\/users\/([^/?]+)/.exec(request.url ?? '')?.[1] ?? '')
    return person === undefined
      ? sendJson(response, 404, clerkError('resource_not_found', 'not found'))
      : sendJson(response, 200, userJson(person))
  }
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // listening on TCP, so not a path

  return {
    url: `http://127.0.0.1:${port}`,
    secretKey,
    requests,
    get publicKeyPem() {
      return current.publicKey.export({ type: 'spki', format: 'pem' }).toString()
    },
    get kid() {
      return current.kid
    },
    get behaviour() {
      return behaviour
    },
    set behaviour(next) {
      behaviour = next
    },
    addUser: (person) => void users.set(person.id, person),
    sessionToken: (userId, changes = {}) => signSession(current, userId, changes),
    rotateKey: ({ keepsOld } = { keepsOld: false }) => {
      current = makeKey()
      keys = keepsOld ? [...keys, current] : [current]
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
