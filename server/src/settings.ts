/** How one environment variable is read. `parse` throws a sentence that finishes "NAME …". */
interface Setting<T> {
  readonly parse: (raw: string) => T
  /** As it would be written in the environment; `undefined` when unset means something of its own. */
  readonly fallback: string | undefined
  readonly about: string
}

class BadSetting extends Error {}

const bad = (sentence: string): never => {
  throw new BadSetting(sentence)
}

const text = (about: string, fallback?: string): Setting<string> => ({ parse: (raw) => raw, fallback, about })

const integer = (min: number, max: number, fallback: number, about: string): Setting<number> => ({
  parse: (raw) => {
    const value = /^\d{1,15}$/.test(raw) ? Number(raw) : Number.NaN
    return value >= min && value <= max ? value : bad(`must be a whole number from ${min} to ${max}, not "${raw}"`)
  },
  fallback: String(fallback),
  about,
})

const oneOf = <const T extends string>(choices: readonly T[], fallback: T, about: string): Setting<T> => ({
  parse: (raw) => choices.find((choice) => choice === raw) ?? bad(`must be one of ${choices.join(', ')}, not "${raw}"`),
  fallback,
  about,
})

/** A JSON array of strings or a comma-separated list: `["https://a.example"]` = `https://a.example`. */
const list = (fallback: string, about: string): Setting<readonly string[]> => ({
  parse: (raw) => {
    if (!raw.trim().startsWith('['))
      return raw
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean)
    try {
      const value: unknown = JSON.parse(raw)
      if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
    } catch {
      // falls through to the sentence below
    }
    return bad('must be a JSON array of strings or a comma-separated list')
  },
  fallback,
  about,
})

const url = (protocols: readonly string[], about: string, fallback?: string): Setting<string> => ({
  parse: (raw) =>
    URL.canParse(raw) && protocols.includes(new URL(raw).protocol)
      ? raw.replace(/\/+$/, '')
      : bad(`must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`),
  fallback,
  about,
})

/** A PEM whose newlines may have been written as `\n`, which is how most dashboards and .env files carry it. */
const pem = (label: string, about: string): Setting<string> => ({
  parse: (raw) => {
    const value = raw.replaceAll('\\n', '\n').trim()
    return value.startsWith(`-----BEGIN ${label}-----`) && value.endsWith(`-----END ${label}-----`)
      ? value
      : bad(`must be a PEM that begins with -----BEGIN ${label}-----`)
  },
  fallback: undefined,
  about,
})

/** Every setting of ZODIE, in the order of `.env.example`, which is made from this table. */
export const SETTINGS = {
  ENVIRONMENT: oneOf(
    ['development', 'testing', 'staging', 'production'],
    'development',
    'What this installation is for.',
  ),
  HOST: text('The address to listen on; 0.0.0.0 for every interface.', '127.0.0.1'),
  PORT: integer(0, 65_535, 8000, 'The TCP port to listen on; 0 takes a free one.'),
  DATA_DIR: text('Where the embedded database, local files and keys live.', './.zodie'),
  DATABASE_URL: url(
    ['postgres:', 'postgresql:'],
    'PostgreSQL 15 or newer. Unset: an embedded PostgreSQL under DATA_DIR.',
  ),
  DATABASE_POOL_SIZE: integer(2, 500, 10, 'Database connections this process may hold.'),
  LOG_LEVEL: oneOf(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    'info',
    'The least severe lines to log.',
  ),
  BACKEND_CORS_ORIGINS: list('', 'Origins whose pages may call the API; a JSON array or comma-separated.'),
  TRUSTED_PROXIES: list('', 'Addresses or CIDR ranges of proxies whose X-Forwarded-For is believed.'),
  RATE_LIMIT_MAX_REQUESTS: integer(1, 1_000_000, 300, 'Requests one address may make within the window.'),
  RATE_LIMIT_WINDOW_SECONDS: integer(1, 86_400, 60, 'Length of that window in seconds.'),
  MAX_UPLOAD_SIZE: integer(1024, 104_857_600, 5_242_880, 'Largest resume in bytes.'),
  ANALYSIS_TIMEOUT_SECONDS: integer(1, 600, 30, 'How long one resume may keep a reader thread busy.'),
  WORKER_CONCURRENCY: integer(1, 64, 2, 'Resumes read at the same time by this process.'),
  CLERK_SECRET_KEY: text('Clerk secret key: keys and users are fetched from CLERK_API_URL.'),
  CLERK_JWT_KEY: pem('PUBLIC KEY', 'Clerk JWT public key (PEM): session tokens are verified without a network.'),
  CLERK_API_URL: url(['http:', 'https:'], 'Where the Clerk API answers.', 'https://api.clerk.com'),
  CLERK_AUTHORIZED_PARTIES: list('', 'Origins that may have asked Clerk for a token (its azp claim).'),
  DEVELOPMENT_SIGN_IN: oneOf(
    ['auto', 'on', 'off'],
    'auto',
    'Sign-in without Clerk. auto: on without a Clerk key, outside production, on a loopback HOST.',
  ),
  ADMIN_EMAILS: list('', 'Verified emails that become administrators at sign-in.'),
  ACCESS_TOKEN_EXPIRE_MINUTES: integer(1, 1440, 30, 'Life of an access token.'),
  REFRESH_TOKEN_EXPIRE_DAYS: integer(1, 365, 7, 'Life of a refresh token.'),
  ACCESS_TOKEN_PRIVATE_KEY: pem(
    'PRIVATE KEY',
    'Ed25519 key (PKCS #8 PEM) that signs access tokens, the same on every replica. Unset: made once under DATA_DIR.',
  ),
} as const satisfies Record<string, Setting<unknown>>

type Settings = typeof SETTINGS
export type SettingName = keyof Settings
type Read<S> = S extends Setting<infer T> ? T : never
/** A setting without a fallback may be absent. */
type Optional = 'DATABASE_URL' | 'CLERK_SECRET_KEY' | 'CLERK_JWT_KEY' | 'ACCESS_TOKEN_PRIVATE_KEY'
export type SettingValues = {
  readonly [Name in SettingName]: Read<Settings[Name]> | (Name extends Optional ? undefined : never)
}

/**
 * Reads every setting from `environment`. An empty value counts as unset.
 * Returns the values and one sentence per fault; values are complete only when there is no fault.
 */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>) => {
  const values: Record<string, unknown> = {}
  const faults: string[] = []
  for (const [name, setting] of Object.entries<Setting<unknown>>(SETTINGS)) {
    const given = environment[name]?.trim()
    const raw = given === undefined || given === '' ? setting.fallback : given
    try {
      values[name] = raw === undefined ? undefined : setting.parse(raw)
    } catch (error) {
      if (!(error instanceof BadSetting)) throw error
      faults.push(`${name} ${error.message}.`)
    }
  }
  // The loop above has filled every name of SETTINGS with what its own parser returned.
  return { values: values as SettingValues, faults }
}

/** The text of `.env.example`: every setting with its meaning and default. */
export const renderEnvExample = (): string =>
  Object.entries<Setting<unknown>>(SETTINGS)
    .map(
      ([name, { about, fallback }]) => `# ${about}\n${fallback === undefined ? `# ${name}=` : `${name}=${fallback}`}`,
    )
    .join('\n\n')
    .concat('\n')
