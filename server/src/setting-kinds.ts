import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { isIP } from 'node:net'

/** How one environment variable is read. `parse` throws a sentence that finishes "NAME …". */
export interface Setting<T> {
  readonly parse: (raw: string) => T
  /** As it would be written in the environment; `undefined` when unset means something of its own. */
  readonly fallback: string | undefined
  readonly about: string
}

export class BadSetting extends Error {}

const bad = (sentence: string): never => {
  throw new BadSetting(sentence)
}

export const text = (about: string, fallback?: string): Setting<string> => ({ parse: (raw) => raw, fallback, about })

const integerFrom = (min: number, max: number) => (raw: string) => {
  const value = /^\d{1,15}$/.test(raw) ? Number(raw) : Number.NaN
  return value >= min && value <= max ? value : bad(`must be a whole number from ${min} to ${max}, not "${raw}"`)
}

export const integer = (min: number, max: number, fallback: number, about: string): Setting<number> => ({
  parse: integerFrom(min, max),
  fallback: String(fallback),
  about,
})

/** One whose being unset means something of its own. */
export const optionalInteger = (min: number, max: number, about: string): Setting<number> => ({
  parse: integerFrom(min, max),
  fallback: undefined,
  about,
})

export const oneOf = <const T extends string>(choices: readonly T[], fallback: T, about: string): Setting<T> => ({
  parse: (raw) => choices.find((choice) => choice === raw) ?? bad(`must be one of ${choices.join(', ')}, not "${raw}"`),
  fallback,
  about,
})

export const url = (protocols: readonly string[], about: string, fallback?: string): Setting<string> => ({
  parse: (raw) =>
    URL.canParse(raw) && protocols.includes(new URL(raw).protocol)
      ? raw.replace(/\/+$/, '')
      : bad(`must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`),
  fallback,
  about,
})

/** Of Standard Webhooks: `whsec_` and base64 of at least 24 random bytes. The value is not repeated: it is a secret. */
export const webhookSecret = (about: string): Setting<string> => ({
  parse: (raw) =>
    /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(raw) ? raw : bad('must be a signing secret that begins with whsec_'),
  fallback: undefined,
  about,
})

/** A word that nobody guesses, as it stands in a header. The value is not repeated: it is a secret. */
export const token = (about: string): Setting<string> => ({
  parse: (raw) =>
    /^[A-Za-z0-9._~+/=-]{16,200}$/.test(raw)
      ? raw
      : bad('must be 16 to 200 letters, digits or ._~+/=- : openssl rand -hex 24'),
  fallback: undefined,
  about,
})

/** Clerk's, for browsers. */
export interface PublishableKey {
  readonly key: string
  /** Where Clerk answers browsers and gives out its scripts, as the key says: `clerk.example.com`. */
  readonly frontendHost: string
}

// "clerk.example.com", "happy-otter-1.clerk.accounts.dev": it becomes a word of the content security policy.
const LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/
const isHostName = (name: string): boolean => {
  const labels = name.split('.')
  return name.length <= 253 && labels.length > 1 && labels.every((label) => LABEL.test(label))
}

/** `pk_test_` or `pk_live_`, then base64 of the host with a dollar sign behind it. */
export const publishableKey = (about: string): Setting<PublishableKey> => ({
  parse: (raw) => {
    const [, encoded = ''] = /^pk_(?:test|live)_([A-Za-z\d+/]+={0,2})$/.exec(raw) ?? []
    const [frontendHost = '', ...rest] = Buffer.from(encoded, 'base64').toString('latin1').split('$')
    return rest.length === 1 && rest[0] === '' && isHostName(frontendHost)
      ? { key: raw, frontendHost }
      : bad(`must be the publishable key of a Clerk instance, which begins with pk_test_ or pk_live_, not "${raw}"`)
  },
  fallback: undefined,
  about,
})

/** A part of all, from 0 to 1. */
export const share = (fallback: string, about: string): Setting<number> => ({
  parse: (raw) =>
    /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/.test(raw) ? Number(raw) : bad(`must be a number from 0 to 1, not "${raw}"`),
  fallback,
  about,
})

/** 32 bytes as base64. The value is not repeated: it is a secret. */
export const secret = (about: string): Setting<Buffer> => ({
  parse: (raw) =>
    /^[A-Za-z0-9+/]{43}=$/.test(raw)
      ? Buffer.from(raw, 'base64')
      : bad('must be 32 bytes as base64: openssl rand -base64 32'),
  fallback: undefined,
  about,
})

const splitList = (raw: string): readonly string[] => {
  if (!raw.startsWith('['))
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
}

/** "api-key=secret,tenant=7" → its parts. The value is not repeated: it may hold a secret. */
export const headers = (about: string): Setting<Readonly<Record<string, string>>> => ({
  parse: (raw) => Object.fromEntries(raw.split(',').filter(Boolean).map(parseHeader)),
  fallback: '',
  about,
})

const parseHeader = (item: string): readonly [name: string, value: string] => {
  const [name = '', ...rest] = item.trim().split('=')
  const value = rest.join('=')
  return /^[\w-]+$/.test(name) && /^[\x21-\x7e]+$/.test(value)
    ? [name, value]
    : bad('must list headers such as api-key=secret')
}

/** A JSON array of strings or a comma-separated list: `["https://a.example"]` = `https://a.example`. */
const listOf =
  (parseItem: (item: string) => string) =>
  (about: string): Setting<readonly string[]> => ({
    parse: (raw) => splitList(raw).map(parseItem),
    fallback: '',
    about,
  })

// "capacitor://localhost": apps have origins of their own schemes, which URL calls "null".
const OTHER_ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/\s?#@]+$/

/** As a browser writes it in its Origin header, which is compared letter by letter. */
const parseOrigin = (item: string): string => {
  const { protocol, origin, href } = URL.canParse(item) ? new URL(item) : { protocol: '', origin: '', href: '' }
  const isWeb = protocol === 'https:' || protocol === 'http:'
  if (isWeb && href === `${origin}/`) return origin
  return !isWeb && OTHER_ORIGIN.test(item)
    ? item
    : bad(`must list origins such as https://app.example.com, without a path, not "${item}"`)
}

export const origins = listOf(parseOrigin)

/** One origin of the web, as links begin with it. */
export const origin = (about: string): Setting<string> => ({
  parse: (raw) => {
    const { protocol, origin: read, href } = URL.canParse(raw) ? new URL(raw) : { protocol: '', origin: '', href: '' }
    return /^https?:$/.test(protocol) && href === `${read}/`
      ? read
      : bad(`must be an origin such as https://api.example.com, without a path, not "${raw}"`)
  },
  fallback: undefined,
  about,
})

const NETWORK_NAMES = new Set(['loopback', 'linklocal', 'uniquelocal'])

/** `10.0.0.0/8`, `::1`, `loopback`. */
const parseNetwork = (item: string): string => {
  const [address = '', prefix = '1', ...rest] = item.split('/')
  const maxPrefix = isIP(address) === 4 ? 32 : 128
  const isPrefix = /^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= maxPrefix
  const isNetwork = isIP(address) !== 0 && isPrefix && rest.length === 0
  return isNetwork || NETWORK_NAMES.has(item)
    ? item
    : bad(`must list addresses or ranges such as 10.0.0.0/8, not "${item}"`)
}

export const networks = listOf(parseNetwork)

export const emails = listOf((item) =>
  /^[^\s@]+@[^\s@]+$/.test(item) ? item : bad(`must list email addresses, not "${item}"`),
)

const readKey = (read: (pem: string) => KeyObject, value: string): KeyObject | undefined => {
  try {
    return read(value)
  } catch {
    return undefined
  }
}

type KeyType = 'rsa' | 'ed25519'

/** A key whose newlines may have been written as `\n`, which is how most dashboards and .env files carry it. */
const parsePem = (label: string, read: (pem: string) => KeyObject, type: KeyType) => (raw: string) => {
  const value = raw.replaceAll('\\n', '\n').trim()
  if (!value.startsWith(`-----BEGIN ${label}-----`))
    return bad(`must be a PEM that begins with -----BEGIN ${label}-----`)
  const key = readKey(read, value)
  if (key === undefined) return bad('is not a whole PEM: copy it again, from -----BEGIN to -----END, with every line')
  return key.asymmetricKeyType === type ? value : bad(`must be an ${type} key, not ${key.asymmetricKeyType}`)
}

const pem =
  (label: string, read: (pem: string) => KeyObject) =>
  (type: KeyType, about: string): Setting<string> => ({
    parse: parsePem(label, read, type),
    fallback: undefined,
    about,
  })

export const publicKey = pem('PUBLIC KEY', createPublicKey)
export const privateKey = pem('PRIVATE KEY', createPrivateKey)

/** Any number of them, one after another. */
export const privateKeys = (type: KeyType, about: string): Setting<readonly string[]> => ({
  parse: (raw) =>
    raw
      .split(/(?=-----BEGIN )/)
      .filter(Boolean)
      .map(parsePem('PRIVATE KEY', createPrivateKey, type)),
  fallback: '',
  about,
})
