import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'

const CONSOLE = join(import.meta.dirname, '..')
const DIST = join(CONSOLE, 'dist')
const INDEX = join(DIST, 'index.html')
const SOURCES = ['src', 'public', '../sdk/src', 'index.html', 'vite.config.ts'].map((path) => join(CONSOLE, path))

const changedAt = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(...readdirSync(path).map((name) => changedAt(join(path, name))))
    : statSync(path).mtimeMs

/** Builds the console where it has changed since: what is tested is what is there. */
export const buildIfStale = async (): Promise<void> => {
  if (existsSync(INDEX) && statSync(INDEX).mtimeMs > Math.max(...SOURCES.map(changedAt))) return
  await promisify(execFile)(process.execPath, [join(CONSOLE, 'build.mjs')])
}

/** What the page itself asks for and the first file of each view that who is not signed in sees first, compressed, in bytes. */
export const weighFirstView = (): { readonly files: number; readonly bytes: number } => {
  const asked = [...readFileSync(INDEX, 'utf8').matchAll(/(?:src|href)="\/console\/([^"]+\.(?:js|css))"/g)]
  const first = readdirSync(join(DIST, 'assets')).filter((name) => /^(home|sign-in)-[\w-]+\.(js|css)$/.test(name))
  const paths = [...asked.map(([, path = '']) => path), ...first.map((name) => `assets/${name}`)]
  const sizes = paths.map((path) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length)
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
