import {
  BadSetting,
  emails,
  headers,
  integer,
  networks,
  oneOf,
  optionalInteger,
  origin,
  origins,
  privateKey,
  privateKeys,
  publicKey,
  publishableKey,
  type Setting,
  secret,
  share,
  text,
  token,
  url,
  webhookSecret,
} from './setting-kinds.ts'

/** Every setting of ZODIE, in the order of `.env.example`, which is made from this table. */
const SETTINGS = {
  ENVIRONMENT: oneOf(
    ['development', 'testing', 'staging', 'production'],
    'development',
    'What this installation is for.',
  ),
  HOST: text('The address to listen on; 0.0.0.0 for every interface.', '127.0.0.1'),
  PORT: integer(0, 65_535, 8000, 'The TCP port to listen on; 0 takes a free one.'),
  PUBLIC_URL: origin(
    'Where clients reach the API, such as https://api.example.com: what links in feeds begin with. Unset: the host that a request names.',
  ),
  DATA_DIR: text('Where the embedded database, local files and keys live.', './.zodie'),
  DATABASE_URL: url(
    ['postgres:', 'postgresql:'],
    'PostgreSQL 15 or newer. Unset: an embedded PostgreSQL under DATA_DIR.',
  ),
  REDIS_URL: url(
    ['redis:', 'rediss:'],
    'Redis or Valkey, so that replicas count rate limits together. Unset, or away: each process counts by itself.',
  ),
  DATABASE_POOL_SIZE: integer(
    2,
    500,
    10,
    'Database connections this process may hold for requests and tasks; the queue, health, matching and notifications hold up to ten more.',
  ),
  SHUTDOWN_DELAY_SECONDS: integer(
    0,
    300,
    0,
    'How long a process that was asked to stop goes on answering, so that balancers see that /health/ready is 503 and send it nothing more; somewhat longer than they take to look. 0 without one.',
  ),
  LOG_LEVEL: oneOf(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    'info',
    'The least severe lines to log.',
  ),
  BACKEND_CORS_ORIGINS: origins('Origins whose pages may call the API; a JSON array or comma-separated.'),
  TRUSTED_PROXIES: networks('Addresses or CIDR ranges of proxies whose X-Forwarded-For is believed.'),
  RATE_LIMIT_MAX_REQUESTS: integer(1, 1_000_000, 300, 'Requests one address may make within the window.'),
  RATE_LIMIT_USER_MAX_REQUESTS: integer(1, 1_000_000, 300, 'Requests one user may make within the window.'),
  RATE_LIMIT_SIGN_IN_MAX_REQUESTS: integer(1, 1_000_000, 30, 'Sign-ins one address may try within the window.'),
  RATE_LIMIT_ANALYZE_MAX_REQUESTS: integer(
    1,
    1_000_000,
    30,
    'Resumes one user may send or have verified within the window.',
  ),
  RATE_LIMIT_CRITERIA_MAX_REQUESTS: integer(
    1,
    1_000_000,
    60,
    'How often one user may ask within the window what a posting asks for.',
  ),
  RATE_LIMIT_WINDOW_SECONDS: integer(1, 86_400, 60, 'Length of that window in seconds.'),
  MAX_EVENT_LOOP_DELAY_MS: integer(
    0,
    600_000,
    1000,
    'Requests are answered 503 while the process is late by more than this, in milliseconds; 0 never refuses.',
  ),
  MAX_REQUESTS_AT_WORK: integer(
    1,
    100_000,
    64,
    'Requests that the process works on at once; more are answered 503. Uploads on their way, streams and waits for an analysis do not count.',
  ),
  METRICS_TOKEN: token(
    'Who sends it as a bearer token may read /metrics. Unset: only this machine may, and in production nobody.',
  ),
  WORKER_PORT: optionalInteger(
    0,
    65_535,
    'The TCP port on which zodie worker answers /metrics and /health; 0 takes a free one. Unset: it does not listen.',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(
    ['http:', 'https:'],
    'Where traces are sent by OTLP over HTTP, such as http://127.0.0.1:4318. Unset: nothing is traced.',
  ),
  OTEL_EXPORTER_OTLP_HEADERS: headers('Sent with every export, such as api-key=secret; comma-separated.'),
  OTEL_TRACES_SAMPLER_ARG: share('1', 'Which part of all traces is kept, from 0 to 1.'),
  STORAGE_TYPE: oneOf(
    ['local', 's3'],
    'local',
    'Where uploaded files are kept: a folder under DATA_DIR, or a bucket of S3 or of anything that speaks its protocol.',
  ),
  AWS_BUCKET_NAME: text('The bucket, with STORAGE_TYPE=s3.'),
  AWS_REGION: text('The region of the bucket; what it is called is up to servers other than AWS.', 'us-east-1'),
  AWS_ENDPOINT_URL: url(['http:', 'https:'], 'Where the S3 protocol is spoken. Unset: AWS.'),
  AWS_ACCESS_KEY_ID: text(
    'Key of the account that may use the bucket. Unset: what the machine was given (role, profile).',
  ),
  AWS_SECRET_ACCESS_KEY: text('Its secret.'),
  AWS_ADDRESSING: oneOf(
    ['auto', 'path', 'virtual-host'],
    'auto',
    'Whether the bucket stands in the path or the host of addresses. auto: in the path with AWS_ENDPOINT_URL.',
  ),
  AWS_KEY_PREFIX: text('Begins every key, such as zodie/; for a bucket that others use too.', ''),
  MAX_UPLOAD_SIZE: integer(1024, 104_857_600, 5_242_880, 'Largest resume in bytes.'),
  MAX_STORED_BYTES_PER_USER: integer(
    0,
    Number.MAX_SAFE_INTEGER,
    104_857_600,
    'How many bytes of resumes are kept for one user; 0 for any number.',
  ),
  MAX_ANALYSES_PER_USER: integer(0, 10_000_000, 2000, 'How many analyses are kept for one user; 0 for any number.'),
  MAX_JOBS_PER_USER: integer(
    0,
    10_000_000,
    1000,
    'How many jobs, in whatever status, are kept for one user; 0 for any number.',
  ),
  MAX_REVISIONS_PER_JOB: integer(
    0,
    10_000_000,
    200,
    'How often what candidates are scored against may change in one job, each of which is kept; 0 for any number.',
  ),
  TEMP_FILE_RETENTION_DAYS: integer(
    1,
    365,
    1,
    'How many days a file that belongs to nobody, such as one of an upload that failed, is kept before a night removes it.',
  ),
  ANALYSIS_TIMEOUT_SECONDS: integer(
    1,
    600,
    30,
    'How long one resume may keep a reader thread busy; three times as long when its text has to be recognised in pictures.',
  ),
  LINK_CHECKS: oneOf(
    ['off', 'on'],
    'off',
    'Whether links of resumes are asked whether they answer: requests to addresses that applicants wrote, on ports 80 and 443 of the public internet.',
  ),
  REVIEW_ANSWER_DAYS: integer(
    1,
    90,
    30,
    'Within how many days employers owe applicants the answer to a review request; the GDPR (Art. 12(3)) gives one month.',
  ),
  RETENTION_APPLICATIONS_DAYS: optionalInteger(
    1,
    36_500,
    'How many days after it was closed an application goes into quarantine. Unset: it is kept.',
  ),
  RETENTION_RESUMES_DAYS: optionalInteger(
    1,
    36_500,
    'How many days after its last use a resume goes into quarantine. Unset: it is kept.',
  ),
  RETENTION_QUARANTINE_DAYS: integer(
    0,
    3650,
    30,
    'How many days an administrator can restore what is in quarantine; then it is erased.',
  ),
  WEBHOOK_TARGETS: oneOf(
    ['public', 'loopback'],
    'public',
    'Where webhooks of users may go. public: https, port 443, the public internet. loopback: this machine too, by http and on any port, to develop a receiver; not in production.',
  ),
  WORKER_CONCURRENCY: integer(1, 64, 2, 'Resumes read at the same time by this process.'),
  CLERK_SECRET_KEY: text('Clerk secret key: keys and users are fetched from CLERK_API_URL.'),
  CLERK_JWT_KEY: publicKey('rsa', 'Clerk JWT public key (PEM): session tokens are verified without a network.'),
  CLERK_PUBLISHABLE_KEY: publishableKey(
    'Clerk publishable key: the console shows the sign-in form of Clerk, whose scripts come from the host that the key names. Unset: the console takes a session token.',
  ),
  CLERK_API_URL: url(['http:', 'https:'], 'Where the Clerk API answers.', 'https://api.clerk.com'),
  CLERK_AUTHORIZED_PARTIES: origins('Origins that may have asked Clerk for a token (its azp claim).'),
  CLERK_WEBHOOK_SIGNING_SECRET: webhookSecret(
    'Signing secret of the Clerk webhook that is sent to /api/v1/webhooks/clerk. Unset: that address does not exist.',
  ),
  DEVELOPMENT_SIGN_IN: oneOf(
    ['auto', 'on', 'off'],
    'auto',
    'Sign-in without Clerk. auto: on without a Clerk key, outside production, on a loopback HOST.',
  ),
  ADMIN_EMAILS: emails('Verified emails that become administrators at sign-in.'),
  ACCESS_TOKEN_EXPIRE_MINUTES: integer(1, 1440, 30, 'Life of an access token.'),
  REFRESH_TOKEN_EXPIRE_DAYS: integer(1, 365, 7, 'Life of a refresh token.'),
  ACCESS_TOKEN_PRIVATE_KEY: privateKey(
    'ed25519',
    'Ed25519 key (PKCS #8 PEM) that signs access tokens, the same on every replica. Unset: made once under DATA_DIR.',
  ),
  ACCESS_TOKEN_OTHER_KEYS: privateKeys(
    'ed25519',
    'The next and the former of these keys (PEM, one after another), to change it without a break: what they signed or sealed is good too, nothing new is.',
  ),
  SELF_IDENTIFICATION_KEY: secret(
    'Hides whose a voluntary self-identification is: 32 bytes as base64 (openssl rand -base64 32), the same on every replica and for ever. Unset: made once under DATA_DIR.',
  ),
  FAIRNESS_MINIMUM: integer(3, 1000, 5, 'The fewest people that a figure of /optimus/fairness may be about.'),
} as const satisfies Record<string, Setting<unknown>>

type Settings = typeof SETTINGS
export type SettingName = keyof Settings
type Read<S> = S extends Setting<infer T> ? T : never
/** A setting without a fallback may be absent. */
type Optional =
  | 'PUBLIC_URL'
  | 'DATABASE_URL'
  | 'REDIS_URL'
  | 'METRICS_TOKEN'
  | 'WORKER_PORT'
  | 'OTEL_EXPORTER_OTLP_ENDPOINT'
  | 'AWS_BUCKET_NAME'
  | 'AWS_ENDPOINT_URL'
  | 'AWS_ACCESS_KEY_ID'
  | 'AWS_SECRET_ACCESS_KEY'
  | 'CLERK_SECRET_KEY'
  | 'CLERK_JWT_KEY'
  | 'CLERK_PUBLISHABLE_KEY'
  | 'CLERK_WEBHOOK_SIGNING_SECRET'
  | 'ACCESS_TOKEN_PRIVATE_KEY'
  | 'RETENTION_APPLICATIONS_DAYS'
  | 'RETENTION_RESUMES_DAYS'
  | 'SELF_IDENTIFICATION_KEY'
export type SettingValues = {
  readonly [Name in SettingName]: Read<Settings[Name]> | (Name extends Optional ? undefined : never)
}

/** What is wrong with one setting: a sentence that begins with its name. */
export interface SettingFault {
  readonly name: string
  readonly sentence: string
}

/**
 * Reads every setting from `environment`. An empty value counts as unset.
 * Returns the values and the faults; the value of a setting at fault is missing.
 */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>) => {
  const values: Record<string, unknown> = {}
  const faults: SettingFault[] = []
  for (const [name, setting] of Object.entries<Setting<unknown>>(SETTINGS)) {
    const given = environment[name]?.trim()
    const raw = given === undefined || given === '' ? setting.fallback : given
    try {
      values[name] = raw === undefined ? undefined : setting.parse(raw)
    } catch (error) {
      if (!(error instanceof BadSetting)) throw error
      faults.push({ name, sentence: `${name} ${error.message}.` })
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
