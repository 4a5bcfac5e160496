import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedDatabaseError } from './faults.ts'

/** Where the embedded database lives: everything of it is under `dataDir`, but for a socket whose path would be too long. */
export interface Place {
  readonly dataDir: string
  /** PostgreSQL's own data directory. */
  readonly cluster: string
  readonly logFile: string
}

export const uidOfThisProcess = () => process.getuid?.() ?? -1

/** Makes the folder if need be; answers real paths, because a postmaster is recognised by its working directory. */
export function preparePlace(dataDir: string): Place {
  // 0711 for root: PostgreSQL refuses to run as root, so another account must be able to walk through, not to look around.
  const mode = uidOfThisProcess() === 0 ? 0o711 : 0o700
  try {
    mkdirSync(dataDir, { recursive: true, mode })
    const real = realpathSync(dataDir)
    accessSync(real, constants.R_OK | constants.W_OK | constants.X_OK)
    return { dataDir: real, cluster: join(real, 'postgres'), logFile: join(real, 'postgres.log') }
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `The data directory ${dataDir} cannot be made or written to by this user. Give the folder to the user that runs ZODIE, or set DATA_DIR to another one.`,
      cause,
    )
  }
}
