import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One file as browsers get it. */
export interface ConsoleFile {
  readonly body: Buffer
  /** The same bytes compressed, by the name that browsers have for the way; made by the build. */
  readonly compressed: ReadonlyMap<Encoding, Buffer>
  readonly contentType: string
  readonly etag: string
  /** True: its name carries a digest of its content, so it never changes. */
  readonly isImmutable: boolean
}

/** Path below /console/, such as `assets/main-B3x9k2.js` → the file. */
export type ConsoleFiles = ReadonlyMap<string, ConsoleFile>

/** Best first. Browsers take Brotli over HTTPS and from the machine itself only. */
export const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]
const ENDINGS: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' }

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
/** Where `npm run console:build` puts the console. */
export const BUILT_FOLDER = join(ROOT, 'console/dist')
export const INDEX = 'index.html'
/** What Vite puts here has a digest in its name. */
const HASHED = 'assets/'

/** Invented people and jobs that the console offers to try. */
const EXAMPLES = ['fixtures/resumes/maren-okafor-lindqvist.pdf', 'fixtures/jobs/senior-backend-engineer.json']

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
}

const readCompressed = (path: string): ReadonlyMap<Encoding, Buffer> =>
  new Map(
    ENCODINGS.flatMap((encoding) => {
      const file = `${path}${ENDINGS[encoding]}`
      return existsSync(file) ? [[encoding, readFileSync(file)]] : []
    }),
  )

const readServed = (path: string, name: string): readonly [string, ConsoleFile] => {
  const body = readFileSync(path)
  const file = {
    body,
    compressed: readCompressed(path),
    contentType: CONTENT_TYPES[extname(name)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    isImmutable: name.startsWith(HASHED),
  }
  return [name, file]
}

const listBuilt = (folder: string): readonly string[] =>
  existsSync(join(folder, INDEX))
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => extname(name) in CONTENT_TYPES)
    : []

/** Reads everything that the console is made of, once. Without an index it has not been built. */
export const readConsoleFiles = (folder = BUILT_FOLDER): ConsoleFiles => {
  const built = listBuilt(folder).map((name) => readServed(join(folder, name), name))
  // An installation may have been made without the fixtures.
  const examples = EXAMPLES.filter((path) => existsSync(join(ROOT, path))).map((path) =>
    readServed(join(ROOT, path), `examples/${path.split('/').at(-1)}`),
  )
  return new Map([...built, ...examples])
}
