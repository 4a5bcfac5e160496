import { chmodSync, chownSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { linkLibraries, locateBinaries } from './binaries.ts'

const isRoot = process.getuid?.() === 0

let folder: string
let native: string
let library: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zodie-binaries-'))
  native = join(folder, 'native')
  library = join(native, 'lib')
  mkdirSync(library, { recursive: true })
  writeFileSync(join(library, 'libcake.so.1.2'), '')
  const links = [{ source: 'native/lib/libcake.so.1.2', target: 'native/lib/libcake.so.1' }]
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links))
})
afterEach(() => {
  chmodSync(library, 0o755)
  rmSync(folder, { recursive: true })
})

/** Root may write anywhere: for it, the work is done as nobody, who is given the data directory. */
const withoutRootsPowers = <Value>(work: () => Value): Value => {
  if (!isRoot) return work()
  const nobody = 65_534
  chownSync(folder, nobody, nobody)
  process.seteuid?.(nobody)
  try {
    return work()
  } finally {
    process.seteuid?.(0)
  }
}

describe('the libraries of the PostgreSQL package', () => {
  it('get the names they are loaded by when no install script made them', () => {
    expect(linkLibraries(native, folder)).toBeUndefined()
    expect(readlinkSync(join(library, 'libcake.so.1'))).toBe('libcake.so.1.2')
  })

  it('are left alone when they have them', () => {
    symlinkSync(join(library, 'libcake.so.1.2'), join(library, 'libcake.so.1'))
    expect(linkLibraries(native, folder)).toBeUndefined()
    expect(readlinkSync(join(library, 'libcake.so.1'))).toBe(join(library, 'libcake.so.1.2'))
  })

  it('get a new link where the old one points to nothing', () => {
    symlinkSync('libcake.so.1.1', join(library, 'libcake.so.1'))
    linkLibraries(native, folder)
    expect(readlinkSync(join(library, 'libcake.so.1'))).toBe('libcake.so.1.2')
  })

  it('get them in the data directory when the package is read-only', () => {
    chmodSync(library, 0o555)
    expect(withoutRootsPowers(() => linkLibraries(native, folder))).toBe(`${join(folder, 'postgres-lib')}:${library}`)
    expect(readlinkSync(join(folder, 'postgres-lib', 'libcake.so.1'))).toBe(join(library, 'libcake.so.1.2'))
  })

  it('are run without the secrets of our environment', () => {
    expect(Object.keys(locateBinaries(folder).environment).sort()).toEqual(['LC_ALL', 'PATH', 'TZ'])
  })
})
