import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const WORKSPACES = ['engine', 'server', 'sdk', 'console']

/** The program as it was before the newest migration, in a folder of its own. */
export interface PreviousRelease {
  /** Tag or commit. */
  readonly name: string
  /** Its main.mjs, or main.ts as it was called before. */
  readonly main: string
  readonly remove: () => Promise<void>
}

const git = (...words: string[]): string =>
  execFileSync('git', ['-C', ROOT, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

/** The latest tag v… before this commit; while there is none, the last commit without the newest migration. */
const findPrevious = (): string | undefined => {
  try {
    const tag = git('tag', '--list', 'v*', '--merged', 'HEAD~1', '--sort', '-version:refname').split('\n')[0]
    if (tag) return tag
    const added = git('log', '--diff-filter=A', '--format=%H', '-1', '--', 'server/migrations')
    return git('rev-parse', '--verify', `${added}~1`)
  } catch {
    // No git, no history (a shallow clone), or not a checkout.
    return undefined
  }
}

/** Packages of today, the workspaces of then. A release that needs packages which are gone cannot be tried like this. */
const linkPackages = (folder: string): void => {
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '@zodie'), { recursive: true })
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name !== '@zodie' && name !== '.cache')
      symlinkSync(realpathSync(join(ROOT, 'node_modules', name)), join(modules, name))
  for (const name of WORKSPACES) symlinkSync(join(folder, name), join(modules, '@zodie', name))
}

const mainOf = (folder: string): string => {
  const main = join(folder, 'server', 'src', 'main.mjs')
  return existsSync(main) ? main : main.replace(/mjs$/, 'ts')
}

/** `undefined` where the history does not go back so far. */
export const checkOutPrevious = (): PreviousRelease | undefined => {
  const name = findPrevious()
  if (name === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'zodie-previous-'))
  const archive = execFileSync('git', ['-C', ROOT, 'archive', '--format=tar', name], { maxBuffer: 1024 ** 3 })
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
  linkPackages(folder)
  return {
    name,
    main: mainOf(folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
