import { resolve } from 'node:path'
import type { RateLimitConfig } from './http/rate-limits.ts'
import type { PublishableKey } from './setting-kinds.ts'
import { readSettings, type SettingName, type SettingValues } from './settings.ts'
import type { StoragePlace } from './storage/open.ts'

/** Periods in days; `undefined`: kept. */
export interface RetentionConfig {
  readonly applicationsDays: number | undefined
  readonly resumesDays: number | undefined
  readonly quarantineDays: number
}

/** How many are kept; 0: any number. */
export interface MostKept {
  readonly analysesPerUser: number
  readonly jobsPerUser: number
  readonly revisionsPerJob: number
}

/** The configuration of one process, read once, whole and valid. */
export interface Config {
  readonly environment: 'development' | 'testing' | 'staging' | 'production'
  readonly host: string
  readonly port: number
  /** Origin that links to this installation begin with. */
  readonly publicUrl: string | undefined
  /** Absolute path. */
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly databasePoolSize: number
  readonly shutdownDelayMs: number
  readonly logLevel: string
  readonly corsOrigins: readonly string[]
  readonly trustedProxies: readonly string[]
  readonly rateLimit: RateLimitConfig
  readonly redisUrl: string | undefined
  /** Who may read /metrics: whoever has the token, whoever is on this machine, nobody. */
  readonly metricsAccess: MetricsAccess
  /** `undefined`: a worker does not listen. */
  readonly workerPort: number | undefined
  readonly tracing: {
    readonly endpoint: string | undefined
    readonly headers: Readonly<Record<string, string>>
    readonly ratio: number
  }
  readonly maxEventLoopDelayMs: number
  readonly maxRequestsAtWork: number
  readonly maxUploadBytes: number
  /** Bytes of resumes kept for one user; 0: any number. */
  readonly maxStoredBytesPerUser: number
  readonly mostKept: MostKept
  readonly temporaryFilesDays: number
  readonly analysisTimeoutMs: number
  readonly workerConcurrency: number
  /** How many of these one user, or all requests that wait for a reading, may have at once: one is left for others. */
  readonly readersForOne: number
  readonly checksLinks: boolean
  readonly reviewAnswerDays: number
  readonly retention: RetentionConfig
  readonly storage: StoragePlace
  readonly webhookTargets: 'public' | 'loopback'
  readonly signIn: SignInConfig
  readonly clerkWebhookSecret: string | undefined
  readonly adminEmails: readonly string[]
  readonly accessTokenLifeSeconds: number
  readonly refreshTokenLifeSeconds: number
  readonly accessTokenPrivateKey: string | undefined
  /** Of the same kind; accepted, not used for anything new. */
  readonly accessTokenOtherKeys: readonly string[]
  readonly selfIdentificationKey: Buffer | undefined
  readonly fairnessMinimum: number
}

export type MetricsAccess =
  | { readonly to: 'token'; readonly token: string }
  | { readonly to: 'this-machine' }
  | { readonly to: 'nobody' }

export type SignInConfig =
  | { readonly kind: 'development' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'clerk'
      readonly secretKey: string | undefined
      readonly jwtKey: string | undefined
      readonly apiUrl: string
      readonly authorizedParties: readonly string[]
      /** Without one the console has no form of Clerk's. */
      readonly publishableKey: PublishableKey | undefined
    }

/** Every fault of the configuration, each a sentence that names its setting. */
export class ConfigError extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(['The configuration is wrong:', ...faults.map((fault) => `  - ${fault}`)].join('\n'))
    this.name = 'ConfigError'
    this.faults = faults
  }
}

const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '::1'])

const wantsDevelopmentSignIn = (values: SettingValues): boolean =>
  values.DEVELOPMENT_SIGN_IN === 'on' ||
  (values.DEVELOPMENT_SIGN_IN === 'auto' && values.ENVIRONMENT !== 'production' && LOOPBACK_HOSTS.has(values.HOST))

const readSignIn = (values: SettingValues): SignInConfig => {
  if (values.CLERK_SECRET_KEY !== undefined || values.CLERK_JWT_KEY !== undefined) {
    return {
      kind: 'clerk',
      secretKey: values.CLERK_SECRET_KEY,
      jwtKey: values.CLERK_JWT_KEY,
      apiUrl: values.CLERK_API_URL,
      authorizedParties: values.CLERK_AUTHORIZED_PARTIES,
      publishableKey: values.CLERK_PUBLISHABLE_KEY,
    }
  }
  return wantsDevelopmentSignIn(values) ? { kind: 'development' } : { kind: 'none' }
}

/** Rules below have seen to it that there is a bucket, and both halves of a key or none. */
const readStorage = (values: SettingValues): StoragePlace => {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_ADDRESSING: addressing } = values
  if (values.STORAGE_TYPE === 'local') return { kind: 'local' }
  return {
    kind: 's3',
    bucket: values.AWS_BUCKET_NAME ?? '',
    region: values.AWS_REGION,
    endpoint: values.AWS_ENDPOINT_URL,
    credentials:
      accessKeyId === undefined || secretAccessKey === undefined ? undefined : { accessKeyId, secretAccessKey },
    usesPathStyle: addressing === 'path' || (addressing === 'auto' && values.AWS_ENDPOINT_URL !== undefined),
    prefix: values.AWS_KEY_PREFIX.replace(/^\/+|\/+$/g, '').replace(/(.)$/, '$1/'),
  }
}

/** In production a proxy on the same machine may make the whole world look like this machine, so there it takes a token. */
const readMetricsAccess = ({ METRICS_TOKEN: token, ENVIRONMENT }: SettingValues): MetricsAccess => {
  if (token !== undefined) return { to: 'token', token }
  return { to: ENVIRONMENT === 'production' ? 'nobody' : 'this-machine' }
}

/** A rule between settings; judged when each of those that it reads is valid by itself. */
interface Rule {
  readonly reads: readonly SettingName[]
  readonly fault: string | ((values: SettingValues) => string)
  readonly isBroken: (values: SettingValues) => boolean
}

const isProduction = ({ ENVIRONMENT }: SettingValues): boolean => ENVIRONMENT === 'production'
const nobodyCanSignIn = (values: SettingValues): boolean =>
  readSignIn(values).kind === 'none' && values.DEVELOPMENT_SIGN_IN !== 'off'

const RULES: readonly Rule[] = [
  {
    reads: ['ENVIRONMENT', 'DEVELOPMENT_SIGN_IN'],
    fault:
      'DEVELOPMENT_SIGN_IN is on, and ENVIRONMENT is production: anyone could sign in as anyone. Turn one of them off.',
    isBroken: (values) => isProduction(values) && values.DEVELOPMENT_SIGN_IN === 'on',
  },
  {
    reads: ['ENVIRONMENT', 'DEVELOPMENT_SIGN_IN', 'CLERK_SECRET_KEY', 'CLERK_JWT_KEY'],
    fault: 'DEVELOPMENT_SIGN_IN is on, and a Clerk key is set: use one of them.',
    isBroken: (values) =>
      !isProduction(values) && values.DEVELOPMENT_SIGN_IN === 'on' && readSignIn(values).kind === 'clerk',
  },
  {
    reads: ['ENVIRONMENT', 'DEVELOPMENT_SIGN_IN', 'CLERK_SECRET_KEY', 'CLERK_JWT_KEY'],
    fault: 'CLERK_JWT_KEY or CLERK_SECRET_KEY is needed in production: without one nobody can sign in.',
    isBroken: (values) => isProduction(values) && nobodyCanSignIn(values),
  },
  {
    reads: ['ENVIRONMENT', 'DEVELOPMENT_SIGN_IN', 'HOST', 'CLERK_SECRET_KEY', 'CLERK_JWT_KEY'],
    fault: ({ HOST }) =>
      `HOST ${HOST} can be reached from other machines, where sign-in without Clerk is not safe: set CLERK_JWT_KEY or CLERK_SECRET_KEY, or DEVELOPMENT_SIGN_IN=on if you mean it.`,
    isBroken: (values) => !isProduction(values) && nobodyCanSignIn(values),
  },
  {
    reads: ['ENVIRONMENT', 'CLERK_SECRET_KEY', 'CLERK_JWT_KEY', 'CLERK_AUTHORIZED_PARTIES'],
    fault:
      'CLERK_AUTHORIZED_PARTIES is needed in production: the origins of your front ends, such as https://app.example.com.',
    isBroken: (values) =>
      isProduction(values) && readSignIn(values).kind === 'clerk' && values.CLERK_AUTHORIZED_PARTIES.length === 0,
  },
  {
    reads: ['CLERK_PUBLISHABLE_KEY', 'CLERK_SECRET_KEY', 'CLERK_JWT_KEY'],
    fault:
      'CLERK_PUBLISHABLE_KEY is set without CLERK_SECRET_KEY or CLERK_JWT_KEY: a sign-in with Clerk could not be verified.',
    isBroken: (values) =>
      values.CLERK_PUBLISHABLE_KEY !== undefined &&
      values.CLERK_SECRET_KEY === undefined &&
      values.CLERK_JWT_KEY === undefined,
  },
  {
    reads: ['ENVIRONMENT', 'WEBHOOK_TARGETS'],
    fault:
      'WEBHOOK_TARGETS is loopback, and ENVIRONMENT is production: users could have requests sent to services of this machine. Leave it at public.',
    isBroken: (values) => isProduction(values) && values.WEBHOOK_TARGETS === 'loopback',
  },
  {
    reads: ['ENVIRONMENT', 'DATABASE_URL', 'ACCESS_TOKEN_PRIVATE_KEY'],
    fault:
      'ACCESS_TOKEN_PRIVATE_KEY is needed in production with DATABASE_URL, so that every replica signs with one key: openssl genpkey -algorithm ed25519.',
    isBroken: (values) =>
      isProduction(values) && values.DATABASE_URL !== undefined && values.ACCESS_TOKEN_PRIVATE_KEY === undefined,
  },
  {
    reads: ['STORAGE_TYPE', 'AWS_BUCKET_NAME'],
    fault: 'AWS_BUCKET_NAME is needed with STORAGE_TYPE=s3: the bucket in which files are kept.',
    isBroken: (values) => values.STORAGE_TYPE === 's3' && values.AWS_BUCKET_NAME === undefined,
  },
  {
    reads: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    fault: 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY belong together: set both or neither.',
    isBroken: (values) => (values.AWS_ACCESS_KEY_ID === undefined) !== (values.AWS_SECRET_ACCESS_KEY === undefined),
  },
]

/** One sentence per broken rule that can be judged. */
const crossFaults = (values: SettingValues, faulty: ReadonlySet<string>): readonly string[] =>
  RULES.filter(({ reads, isBroken }) => !reads.some((name) => faulty.has(name)) && isBroken(values)).map(({ fault }) =>
    typeof fault === 'string' ? fault : fault(values),
  )

/**
 * Reads the whole configuration from `environment`; the only reader of it in ZODIE.
 * @throws ConfigError with every fault at once
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const { values, faults } = readSettings(environment)
  const sentences = [
    ...faults.map(({ sentence }) => sentence),
    ...crossFaults(values, new Set(faults.map(({ name }) => name))),
  ]
  if (sentences.length > 0) throw new ConfigError(sentences)
  const signIn = readSignIn(values)
  return {
    environment: values.ENVIRONMENT,
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL,
    dataDir: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    shutdownDelayMs: values.SHUTDOWN_DELAY_SECONDS * 1000,
    logLevel: values.LOG_LEVEL,
    corsOrigins: values.BACKEND_CORS_ORIGINS,
    trustedProxies: values.TRUSTED_PROXIES,
    rateLimit: {
      windowMs: values.RATE_LIMIT_WINDOW_SECONDS * 1000,
      perAddress: values.RATE_LIMIT_MAX_REQUESTS,
      perUser: values.RATE_LIMIT_USER_MAX_REQUESTS,
      signIn: values.RATE_LIMIT_SIGN_IN_MAX_REQUESTS,
      analyze: values.RATE_LIMIT_ANALYZE_MAX_REQUESTS,
      criteria: values.RATE_LIMIT_CRITERIA_MAX_REQUESTS,
    },
    redisUrl: values.REDIS_URL,
    metricsAccess: readMetricsAccess(values),
    workerPort: values.WORKER_PORT,
    tracing: {
      endpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT,
      headers: values.OTEL_EXPORTER_OTLP_HEADERS,
      ratio: values.OTEL_TRACES_SAMPLER_ARG,
    },
    maxEventLoopDelayMs: values.MAX_EVENT_LOOP_DELAY_MS,
    maxRequestsAtWork: values.MAX_REQUESTS_AT_WORK,
    maxUploadBytes: values.MAX_UPLOAD_SIZE,
    maxStoredBytesPerUser: values.MAX_STORED_BYTES_PER_USER,
    mostKept: {
      analysesPerUser: values.MAX_ANALYSES_PER_USER,
      jobsPerUser: values.MAX_JOBS_PER_USER,
      revisionsPerJob: values.MAX_REVISIONS_PER_JOB,
    },
    temporaryFilesDays: values.TEMP_FILE_RETENTION_DAYS,
    analysisTimeoutMs: values.ANALYSIS_TIMEOUT_SECONDS * 1000,
    workerConcurrency: values.WORKER_CONCURRENCY,
    readersForOne: Math.max(1, values.WORKER_CONCURRENCY - 1),
    checksLinks: values.LINK_CHECKS === 'on',
    reviewAnswerDays: values.REVIEW_ANSWER_DAYS,
    retention: {
      applicationsDays: values.RETENTION_APPLICATIONS_DAYS,
      resumesDays: values.RETENTION_RESUMES_DAYS,
      quarantineDays: values.RETENTION_QUARANTINE_DAYS,
    },
    storage: readStorage(values),
    webhookTargets: values.WEBHOOK_TARGETS,
    signIn,
    clerkWebhookSecret: values.CLERK_WEBHOOK_SIGNING_SECRET,
    adminEmails: [
      ...values.ADMIN_EMAILS.map((email) => email.toLowerCase()),
      ...(signIn.kind === 'development' ? ['admin@zodie.local'] : []),
    ],
    accessTokenLifeSeconds: values.ACCESS_TOKEN_EXPIRE_MINUTES * 60,
    refreshTokenLifeSeconds: values.REFRESH_TOKEN_EXPIRE_DAYS * 86_400,
    accessTokenPrivateKey: values.ACCESS_TOKEN_PRIVATE_KEY,
    accessTokenOtherKeys: values.ACCESS_TOKEN_OTHER_KEYS,
    selfIdentificationKey: values.SELF_IDENTIFICATION_KEY,
    fairnessMinimum: values.FAIRNESS_MINIMUM,
  }
}
