import { execFile } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { EmbeddedDatabaseError } from './faults.ts'
import { type Place, uidOfThisProcess } from './place.ts'

const run = promisify(execFile)

/** Who PostgreSQL runs as: it refuses root. `uid` and `gid` own its files as the file system sees them. */
export type Identity =
  | { readonly kind: 'self'; readonly uid: number; readonly gid: number }
  /** Root steps down to this account. */
  | { readonly kind: 'account'; readonly uid: number; readonly gid: number }
  /** Root inside an empty user namespace, where it is seen as nobody, with root's files and none of its powers. */
  | { readonly kind: 'namespace'; readonly uid: number; readonly gid: number }

const self = (): Identity => ({ kind: 'self', uid: uidOfThisProcess(), gid: process.getgid?.() ?? -1 })
const namespace: Identity = { kind: 'namespace', uid: 0, gid: 0 }

/** How to spawn a program under an identity. */
export function launchAs(identity: Identity, program: string, args: readonly string[]) {
  if (identity.kind === 'namespace') return { command: 'unshare', args: ['--user', program, ...args], account: {} }
  const account = identity.kind === 'account' ? { uid: identity.uid, gid: identity.gid } : {}
  return { command: program, args: [...args], account }
}

/** The owner of an existing cluster decides; for a new one the first account that can do the work. */
export async function settleIdentity(place: Place, binaries: Binaries): Promise<Identity> {
  const owner = statSync(place.cluster, { throwIfNoEntry: false })
  if (uidOfThisProcess() !== 0) {
    if (owner && owner.uid !== uidOfThisProcess()) throw notOurs(place, owner.uid)
    return self()
  }
  if (owner && !isEmptyPlaceholder(owner.uid, place)) {
    return owner.uid === 0 ? namespace : { kind: 'account', uid: owner.uid, gid: owner.gid }
  }
  for (const candidate of [...serviceAccounts(), namespace]) {
    if (await canServe(candidate, place, binaries)) return candidate
  }
  throw new EmbeddedDatabaseError(
    `PostgreSQL refuses to run as root, and neither the account postgres nor nobody can reach both ${binaries.postgres} and ${place.dataDir}, nor is "unshare --user" allowed. Run ZODIE as an ordinary user, make both folders passable (chmod o+x on them and their parents), or set DATABASE_URL to a PostgreSQL server.`,
  )
}

/** A folder made beforehand by root says nothing about who is to run the database in it. */
const isEmptyPlaceholder = (uid: number, place: Place) =>
  uid === 0 && statSync(join(place.cluster, 'PG_VERSION'), { throwIfNoEntry: false }) === undefined

const notOurs = (place: Place, uid: number) =>
  new EmbeddedDatabaseError(
    `The database in ${place.cluster} belongs to user ${uid}. Run ZODIE as that user or as root, or give the folder to this user (chown -R ${uidOfThisProcess()} ${place.cluster}).`,
  )

/** `postgres:x:101:104:…` → an account to step down to. */
function serviceAccounts(): readonly Identity[] {
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  return ['postgres', 'nobody'].flatMap((wanted) => {
    const row = rows.find(([name]) => name === wanted)
    const uid = Number(row?.[2])
    const gid = Number(row?.[3])
    return row && uid > 0 && gid > 0 ? [{ kind: 'account' as const, uid, gid }] : []
  })
}

/** Tries it for real: own a folder in DATA_DIR, walk to it, write in it, load the binary. */
async function canServe(identity: Identity, place: Place, binaries: Binaries): Promise<boolean> {
  const trial = mkdtempSync(join(place.dataDir, 'postgres.trial-'))
  const script = 'cd "$1" && test -w . && exec "$2" --version'
  try {
    chownSync(trial, identity.uid, identity.gid)
    const { command, args, account } = launchAs(identity, '/bin/sh', ['-c', script, 'sh', trial, binaries.postgres])
    await run(command, args, { ...account, env: binaries.environment, cwd: '/' })
    return true
  } catch {
    return false
  } finally {
    rmSync(trial, { recursive: true, force: true })
  }
}
