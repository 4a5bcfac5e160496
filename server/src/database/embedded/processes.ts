import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { hasCode } from '../error-codes.ts'

/** Whether a process of that number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/**
 * Whether that process is PostgreSQL on this data directory, not some other program that was given the number of a
 * dead one. A zombie is dead: it has neither a command line nor a folder.
 */
export function isPostgresOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  return process.platform === 'linux' ? looksLikePostgres(pid, cluster) : commandByPs(pid).includes(cluster)
}

function looksLikePostgres(pid: number, cluster: string): boolean {
  const command = readCommand(pid)
  // The postmaster keeps its arguments; its children rewrite theirs to "postgres: …".
  if (!/postgres/.test(command)) return false
  const folder = readFolder(pid)
  return folder === undefined ? command.includes(cluster) : folder === realpathSync(cluster)
}

function readCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** PostgreSQL works inside its data directory. Undefined when we may not look. */
function readFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function commandByPs(pid: number): string {
  try {
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
