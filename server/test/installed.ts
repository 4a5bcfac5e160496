import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, rename } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { hasCode } from '../src/database/error-codes.ts'
import { runCliHere } from './cli-here.ts'

const run = promisify(execFile)

/** Makes `folder` a DATA_DIR with an empty database of this release, as `zodie migrate` does; that takes three seconds of CPU, so it is done once a run and copied. */
export const installInto = async (folder: string): Promise<void> => {
  const installed = inject('installedFolder')
  await makeOnce(installed)
  // cp keeps owners, which fs.cp does not: PostgreSQL's files belong to an account of its own where the tests run as root.
  await run('cp', ['-a', `${installed}/.`, folder])
}

/** Whoever comes first makes it, in whichever worker; the others wait. */
const makeOnce = async (installed: string): Promise<void> => {
  const unfinished = `${installed}-unfinished`
  try {
    // Stays, so that nobody begins again when the other has a new name.
    await mkdir(`${installed}-begun`)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    // Of whatever length the machine takes; the test's own time limit ends it otherwise.
    while (!existsSync(installed)) await sleep(50)
    return
  }
  await mkdir(unfinished)
  // PostgreSQL's own account walks through.
  await chmod(unfinished, 0o711)
  const { exitCode, stderr } = await runCliHere(['migrate'], { env: { DATA_DIR: unfinished, LOG_LEVEL: 'error' } })
  if (exitCode !== 0) throw new Error(`The installation to copy cannot be made: ${stderr}`)
  await rename(unfinished, installed)
}
