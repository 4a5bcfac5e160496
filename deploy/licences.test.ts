import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOT, read } from './deployed-files.ts'
import { type Lockfile, listPackages, listRefused, renderPage } from './licences.ts'

const lockfile: Lockfile = JSON.parse(read('package-lock.json'))
const packages = listPackages(lockfile)
const packageOf = (licence: string, isShipped: boolean) => ({ name: 'any', version: '1.0.0', licence, isShipped })

describe('the licences of what we use', () => {
  it('are all permissive, and all on the page', () => {
    expect(listRefused(packages)).toEqual([])
    expect(packages.filter(({ isShipped }) => isShipped).length).toBeGreaterThan(100)
    expect(read('docs/licences.md')).toBe(renderPage(packages))
  })

  it('are those that the installed packages state themselves', () => {
    const differing = Object.entries(lockfile.packages)
      .filter(
        ([path, { link }]) =>
          path.includes('node_modules/') && link !== true && existsSync(`${ROOT}${path}/package.json`),
      )
      .filter(([path, { license }]) => {
        const stated: unknown = JSON.parse(read(`${path}/package.json`)).license
        return typeof stated === 'string' && stated !== license
      })
    expect(differing.map(([path]) => path)).toEqual([])
  })

  it.each<[string, boolean, boolean]>([
    ['MIT', true, true],
    ['(MIT OR GPL-3.0-only)', true, true],
    ['(MIT AND GPL-3.0-only)', true, false],
    ['AGPL-3.0-only', false, false],
    ['MPL-2.0', true, false],
    ['MPL-2.0', false, true],
    ['SEE LICENSE IN LICENSE', true, false],
    ['', false, false],
  ])('"%s" (shipped: %s) may be used: %s', (licence, isShipped, isAllowed) => {
    expect(listRefused([packageOf(licence, isShipped)])).toHaveLength(isAllowed ? 0 : 1)
  })
})
