import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './config.ts'
import { renderEnvExample } from './settings.ts'

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ed25519 = generateKeyPairSync('ed25519')
const CLERK_PEM = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString().trim()
/** Of clerk.example.com. */
const PUBLISHABLE = 'pk_live_Y2xlcmsuZXhhbXBsZS5jb20k'
const SIGNING_PEM = ed25519.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim()

const PRODUCTION = {
  ENVIRONMENT: 'production',
  HOST: '0.0.0.0',
  CLERK_JWT_KEY: CLERK_PEM,
  CLERK_AUTHORIZED_PARTIES: 'https://app.example.com',
  DATABASE_URL: 'postgres://zodie:secret@db.example.com/zodie',
  ACCESS_TOKEN_PRIVATE_KEY: SIGNING_PEM,
}

const faultsOf = (environment: Record<string, string | undefined>): readonly string[] => {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.faults
  }
}

describe('the configuration', () => {
  it('needs nothing on a developer’s machine', () => {
    expect(readConfig({})).toMatchObject({
      environment: 'development',
      host: '127.0.0.1',
      port: 8000,
      publicUrl: undefined,
      dataDir: resolve('.zodie'),
      databaseUrl: undefined,
      signIn: { kind: 'development' },
      adminEmails: ['admin@zodie.local'],
      maxUploadBytes: 5_242_880,
      maxStoredBytesPerUser: 104_857_600,
      mostKept: { analysesPerUser: 2000, jobsPerUser: 1000, revisionsPerJob: 200 },
      temporaryFilesDays: 1,
      rateLimit: { windowMs: 60_000, perAddress: 300, perUser: 300, signIn: 30, analyze: 30 },
      redisUrl: undefined,
      accessTokenLifeSeconds: 1800,
      refreshTokenLifeSeconds: 604_800,
      accessTokenPrivateKey: undefined,
      accessTokenOtherKeys: [],
      shutdownDelayMs: 0,
    })
  })

  it.each([
    [{}, { to: 'this-machine' }],
    [PRODUCTION, { to: 'nobody' }],
    [
      { ...PRODUCTION, METRICS_TOKEN: 'sixteen-letters-' },
      { to: 'token', token: 'sixteen-letters-' },
    ],
  ])('lets metrics be read by whom it says (%#)', (environment, access) => {
    expect(readConfig(environment).metricsAccess).toEqual(access)
  })

  it.each([
    ['1', 1],
    ['2', 1],
    ['8', 7],
  ])('leaves one of %s readers to others, where there are several', (WORKER_CONCURRENCY, readersForOne) => {
    expect(readConfig({ WORKER_CONCURRENCY })).toMatchObject({ readersForOne })
  })

  it('takes where traces go, with headers and a share of them', () => {
    expect(readConfig({}).tracing).toEqual({ endpoint: undefined, headers: {}, ratio: 1 })
    const environment = {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otel.example.com:4318/',
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=a=b, tenant=7',
      OTEL_TRACES_SAMPLER_ARG: '0.25',
    }
    expect(readConfig(environment).tracing).toEqual({
      ...{ endpoint: 'https://otel.example.com:4318', ratio: 0.25 },
      headers: { 'api-key': 'a=b', tenant: '7' },
    })
  })

  it('repeats no secret of a setting that is wrong', () => {
    const faults = faultsOf({
      METRICS_TOKEN: 'too short',
      OTEL_EXPORTER_OTLP_HEADERS: 'secret-without-a-name',
      OTEL_TRACES_SAMPLER_ARG: '2',
    })
    expect(faults).toEqual([
      'METRICS_TOKEN must be 16 to 200 letters, digits or ._~+/=- : openssl rand -hex 24.',
      'OTEL_EXPORTER_OTLP_HEADERS must list headers such as api-key=secret.',
      'OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1, not "2".',
    ])
  })

  it('counts an empty value as unset, and spaces around one as nothing', () => {
    expect(readConfig({ PORT: '  ', CLERK_SECRET_KEY: '', HOST: ' localhost ' })).toMatchObject({
      port: 8000,
      host: 'localhost',
      signIn: { kind: 'development' },
    })
  })

  it('tells every fault at once, those of single settings and those between them', () => {
    const faults = faultsOf({
      ENVIRONMENT: 'production',
      PORT: '70000',
      LOG_LEVEL: 'loud',
      BACKEND_CORS_ORIGINS: '*',
      DATABASE_URL: 'mysql://db.example.com/zodie',
      DEVELOPMENT_SIGN_IN: 'on',
    })
    expect(faults).toEqual([
      'PORT must be a whole number from 0 to 65535, not "70000".',
      'DATABASE_URL must be a URL that begins with postgres:// or postgresql://.',
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud".',
      'BACKEND_CORS_ORIGINS must list origins such as https://app.example.com, without a path, not "*".',
      expect.stringMatching(/^DEVELOPMENT_SIGN_IN is on, and ENVIRONMENT is production/),
    ])
  })

  it('does not judge a rule by a setting that is wrong itself', () => {
    expect(faultsOf({ ...PRODUCTION, CLERK_JWT_KEY: 'sk_test_mistaken' })).toEqual([
      expect.stringMatching(/^CLERK_JWT_KEY must be a PEM/),
    ])
  })

  it('says all of it in one message, without the values of secrets', () => {
    const secret = 'very-secret-value'
    expect(() => readConfig({ PORT: 'x', ACCESS_TOKEN_PRIVATE_KEY: secret, CLERK_JWT_KEY: secret })).toThrow(
      /^The configuration is wrong:\n {2}- PORT .*\n {2}- CLERK_JWT_KEY .*\n {2}- ACCESS_TOKEN_PRIVATE_KEY .*$/,
    )
    const secrets = { ACCESS_TOKEN_PRIVATE_KEY: secret, CLERK_JWT_KEY: secret, CLERK_WEBHOOK_SIGNING_SECRET: secret }
    expect(faultsOf(secrets).length).toBe(3)
    expect(faultsOf(secrets).join()).not.toContain(secret)
  })
})

describe('a single setting', () => {
  it.each([
    [{ PORT: '-1' }],
    [{ PORT: '8000.5' }],
    [{ PORT: '0x50' }],
    [{ DATABASE_POOL_SIZE: '1' }],
    [{ ENVIRONMENT: 'Production' }],
    [{ DATABASE_URL: 'localhost:5432' }],
    [{ CLERK_API_URL: 'api.clerk.com' }],
    [{ CLERK_PUBLISHABLE_KEY: 'sk_test_Y2xlcmsuZXhhbXBsZS5jb20k', CLERK_SECRET_KEY: 'sk' }],
    // "clerk.example.com" without its dollar sign, "x; script-src *$", "localhost$"
    [{ CLERK_PUBLISHABLE_KEY: 'pk_live_Y2xlcmsuZXhhbXBsZS5jb20=', CLERK_SECRET_KEY: 'sk' }],
    [{ CLERK_PUBLISHABLE_KEY: 'pk_live_eDsgc2NyaXB0LXNyYyAqJA==', CLERK_SECRET_KEY: 'sk' }],
    [{ CLERK_PUBLISHABLE_KEY: 'pk_test_bG9jYWxob3N0JA==', CLERK_SECRET_KEY: 'sk' }],
    [{ BACKEND_CORS_ORIGINS: '["https://a.example"' }],
    [{ BACKEND_CORS_ORIGINS: '["https://a.example", 7]' }],
    [{ BACKEND_CORS_ORIGINS: 'https://a.example/app' }],
    [{ BACKEND_CORS_ORIGINS: 'a.example' }],
    [{ CLERK_AUTHORIZED_PARTIES: 'https://user@a.example' }],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }],
    [{ TRUSTED_PROXIES: '0.0.0.0/0' }],
    [{ TRUSTED_PROXIES: 'proxy.example' }],
    [{ ADMIN_EMAILS: 'a@example.org, b' }],
    [{ CLERK_JWT_KEY: CLERK_PEM.slice(0, 200) }],
    [{ CLERK_JWT_KEY: `${CLERK_PEM.slice(0, 200)}\n-----END PUBLIC KEY-----` }],
    [{ CLERK_JWT_KEY: ed25519.publicKey.export({ type: 'spki', format: 'pem' }).toString() }],
    [{ ACCESS_TOKEN_PRIVATE_KEY: rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }],
    [{ ACCESS_TOKEN_PRIVATE_KEY: CLERK_PEM }],
    [{ ACCESS_TOKEN_OTHER_KEYS: `${SIGNING_PEM}\n${CLERK_PEM}` }],
    [{ ACCESS_TOKEN_OTHER_KEYS: SIGNING_PEM.slice(0, -40) }],
  ])('%j is refused by its name', (environment) => {
    const [name] = Object.keys(environment)
    expect(faultsOf(environment)).toEqual([expect.stringMatching(`^${name} .*\\.$`)])
  })

  it.each([
    ['', []],
    ['https://a.example', ['https://a.example']],
    ['https://a.example/, http://localhost:3000', ['https://a.example', 'http://localhost:3000']],
    ['["https://a.example", "https://b.example:8443"]', ['https://a.example', 'https://b.example:8443']],
    ['HTTPS://A.Example:443', ['https://a.example']],
    ['capacitor://localhost', ['capacitor://localhost']],
  ])('origins %j are %j', (raw, expected) => {
    expect(readConfig({ BACKEND_CORS_ORIGINS: raw }).corsOrigins).toEqual(expected)
  })

  it.each(['10.0.0.0/8', '::1', 'fd00::/8', '192.0.2.1', 'loopback'])('a proxy may be %s', (raw) => {
    expect(readConfig({ TRUSTED_PROXIES: raw }).trustedProxies).toEqual([raw])
  })

  it('a PEM may be written on one line, its newlines as \\n', () => {
    const { signIn, accessTokenPrivateKey } = readConfig({
      CLERK_JWT_KEY: CLERK_PEM.replaceAll('\n', '\\n'),
      ACCESS_TOKEN_PRIVATE_KEY: SIGNING_PEM.replaceAll('\n', '\\n'),
    })
    expect(signIn).toMatchObject({ kind: 'clerk', jwtKey: CLERK_PEM, publishableKey: undefined })
    expect(accessTokenPrivateKey).toBe(SIGNING_PEM)
  })

  it('a publishable key of Clerk says where its scripts come from', () => {
    const { signIn } = readConfig({ CLERK_SECRET_KEY: 'sk_test_x', CLERK_PUBLISHABLE_KEY: PUBLISHABLE })
    expect(signIn).toMatchObject({ publishableKey: { key: PUBLISHABLE, frontendHost: 'clerk.example.com' } })
  })

  it('administrators are named without regard to case', () => {
    expect(readConfig({ ADMIN_EMAILS: 'Ada@Example.org', CLERK_JWT_KEY: CLERK_PEM }).adminEmails).toEqual([
      'ada@example.org',
    ])
  })
})

describe('sign-in', () => {
  it.each([
    [{ CLERK_SECRET_KEY: 'sk_test_x' }, 'clerk'],
    [{ CLERK_JWT_KEY: CLERK_PEM }, 'clerk'],
    [{ HOST: 'localhost' }, 'development'],
    [{ HOST: '::1', ENVIRONMENT: 'staging' }, 'development'],
    [{ HOST: '0.0.0.0', DEVELOPMENT_SIGN_IN: 'on' }, 'development'],
    [{ DEVELOPMENT_SIGN_IN: 'off' }, 'none'],
    [{ HOST: '0.0.0.0', DEVELOPMENT_SIGN_IN: 'off' }, 'none'],
    [PRODUCTION, 'clerk'],
  ])('with %o is %s', (environment, kind) => {
    expect(readConfig(environment).signIn.kind).toBe(kind)
  })

  it.each([
    ['the development sign-in in production', { ...PRODUCTION, DEVELOPMENT_SIGN_IN: 'on' }, /^DEVELOPMENT_SIGN_IN/],
    [
      'a form of Clerk whose sessions nobody verifies',
      { CLERK_PUBLISHABLE_KEY: PUBLISHABLE },
      /^CLERK_PUBLISHABLE_KEY/,
    ],
    ['it beside Clerk', { CLERK_JWT_KEY: CLERK_PEM, DEVELOPMENT_SIGN_IN: 'on' }, /^DEVELOPMENT_SIGN_IN/],
    ['no Clerk on an address others can reach', { HOST: '0.0.0.0' }, /^HOST 0\.0\.0\.0 .*CLERK_JWT_KEY/],
    ['no Clerk on another address of this machine', { HOST: '192.0.2.7' }, /^HOST 192\.0\.2\.7/],
    ['no Clerk in production', { ...PRODUCTION, CLERK_JWT_KEY: '' }, /^CLERK_JWT_KEY or CLERK_SECRET_KEY/],
    ['no Clerk in production on loopback', { ENVIRONMENT: 'production' }, /^CLERK_JWT_KEY or CLERK_SECRET_KEY/],
    ['Clerk for any site in production', { ...PRODUCTION, CLERK_AUTHORIZED_PARTIES: '' }, /^CLERK_AUTHORIZED_PARTIES/],
    [
      'replicas that sign with different keys',
      { ...PRODUCTION, ACCESS_TOKEN_PRIVATE_KEY: '' },
      /^ACCESS_TOKEN_PRIVATE/,
    ],
    ['a key of another length', { SELF_IDENTIFICATION_KEY: 'c2hvcnQ=' }, /^SELF_IDENTIFICATION_KEY must be 32 bytes/],
    ['figures about two people', { FAIRNESS_MINIMUM: '2' }, /^FAIRNESS_MINIMUM must be a whole number from 3/],
  ])('refuses %s', (_what, environment, fault) => {
    expect(faultsOf(environment)).toEqual([expect.stringMatching(fault)])
  })
})

it('takes a key of 32 bytes as base64', () => {
  const key = Buffer.alloc(32, 7)
  expect(readConfig({ SELF_IDENTIFICATION_KEY: key.toString('base64') }).selfIdentificationKey).toEqual(key)
})

describe('.env.example', () => {
  const path = fileURLToPath(new URL('../../.env.example', import.meta.url))
  const rewrite = `node -e "import('./server/src/settings.ts').then((s) => process.stdout.write(s.renderEnvExample()))" > .env.example`

  it('is the table of settings', () => {
    expect(readFileSync(path, 'utf8'), `Write it anew: ${rewrite}`).toBe(renderEnvExample())
  })

  it('used as it is, changes nothing', () => {
    expect(readConfig(parseEnv(renderEnvExample()))).toEqual(readConfig({}))
  })
})
