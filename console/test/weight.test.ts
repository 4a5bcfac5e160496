import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const DIST = join(import.meta.dirname, '../dist')
const MOST_BYTES = 250 * 1024

/** What the page itself asks for, and each view's first file as the build names it. */
const firstViewFiles = (): readonly string[] => {
  const index = readFileSync(join(DIST, 'index.html'), 'utf8')
  const asked = [...index.matchAll(/(?:src|href)="\/console\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path)
  const home = readdirSync(join(DIST, 'assets')).filter((name) => /^(home|sign-in)-[\w-]+\.(js|css)$/.test(name))
  return [...asked, ...home.map((name) => `assets/${name}`)]
}

it('weighs at most 250 kB, compressed, for the first view', () => {
  const files = firstViewFiles()
  expect(files.length).toBeGreaterThan(3)
  const bytes = files.map((path) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MOST_BYTES)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(MOST_BYTES / 10)
})
