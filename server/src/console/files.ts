import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One file as browsers get it. */
export interface ConsoleFile {
  readonly body: Buffer
  readonly contentType: string
  readonly etag: string
}

/** Path below /console/, such as `sdk/index.js` → the file. */
export type ConsoleFiles = ReadonlyMap<string, ConsoleFile>

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
export const INDEX = 'index.html'

/** Folder in the repository → folder below /console/. Tests and generated types are nothing for a browser. */
const FOLDERS = [
  { from: 'console', to: '', types: ['.html', '.css', '.ts', '.svg'] },
  { from: 'sdk/src', to: 'sdk/', types: ['.ts'] },
] as const

/** Invented people and jobs that the page offers to try. */
const EXAMPLES = [
  'fixtures/resumes/maren-okafor-lindqvist.pdf',
  'fixtures/resumes/maren-okafor-lindqvist.docx',
  'fixtures/resumes/maren-okafor-lindqvist.txt',
  'fixtures/jobs/senior-backend-engineer.json',
]

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Import specifiers as they must read in the browser: `from '../sdk/src/index.ts'` → `from './sdk/index.js'`. */
const SPECIFIER = /\bfrom '(\.[^']+)\.ts'/g

const toJavaScript = (source: string): string =>
  stripTypeScriptTypes(source).replace(
    SPECIFIER,
    (_, path: string) => `from '${path.replace(/^\.\.\/sdk\/src\//, './sdk/')}.js'`,
  )

const fileOf = (name: string, body: Buffer): ConsoleFile => ({
  body,
  contentType: CONTENT_TYPES[extname(name)] ?? 'application/octet-stream',
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
})

const readServed = (path: string, name: string): readonly [string, ConsoleFile] => {
  const bytes = readFileSync(join(ROOT, path))
  if (!name.endsWith('.ts')) return [name, fileOf(name, bytes)]
  const script = name.replace(/\.ts$/, '.js')
  return [script, fileOf(script, Buffer.from(toJavaScript(bytes.toString('utf8'))))]
}

const isServed = (name: string, types: readonly string[]): boolean =>
  types.includes(extname(name)) && !name.endsWith('.test.ts') && !name.endsWith('.d.ts')

/** Reads everything that the console is made of, once; TypeScript becomes JavaScript by leaving its types out. */
export const readConsoleFiles = (): ConsoleFiles => {
  const own = FOLDERS.flatMap(({ from, to, types }) =>
    readdirSync(join(ROOT, from))
      .filter((name) => isServed(name, types))
      .map((name) => readServed(`${from}/${name}`, `${to}${name}`)),
  )
  // An installation may have been made without the fixtures.
  const examples = EXAMPLES.filter((path) => existsSync(join(ROOT, path))).map((path) =>
    readServed(path, `examples/${path.split('/').at(-1)}`),
  )
  return new Map([...own, ...examples])
}
