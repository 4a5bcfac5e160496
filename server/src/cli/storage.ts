import { readConfig } from '../config.ts'
import type { Db } from '../database/connect.ts'
import { silentLog } from '../database/log.ts'
import { type CleanedPlace, cleanUp, graceMsOf } from '../storage/cleanup.ts'
import { type FaultyFile, moveFiles, verifyFiles } from '../storage/maintain.ts'
import { type OpenStorage, openStorage } from '../storage/open.ts'
import { countFiles } from '../storage/queries.ts'
import { megabytes } from '../storage/size.ts'
import type { Store } from '../storage/storage.ts'
import { UsageError } from './failure.ts'
import { terminalProgress } from './progress.ts'
import { withDatabase } from './with-database.ts'

export interface MigrateOptions {
  readonly from: Store['backend']
  readonly to: Store['backend']
  readonly delete?: true
  readonly dryRun?: true
}

interface Opened extends OpenStorage {
  readonly db: Db
  /** How long what belongs to nobody is kept. */
  readonly graceMs: number
}

const withStorage = <Answer>(
  environment: NodeJS.ProcessEnv,
  work: (opened: Opened) => Promise<Answer>,
): Promise<Answer> => {
  const { storage, dataDir, temporaryFilesDays } = readConfig(environment)
  return withDatabase(environment, 'zodie storage', async ({ db }) => {
    const files = await openStorage(storage, dataDir, db, silentLog)
    return work({ ...files, db, graceMs: graceMsOf(temporaryFilesDays) }).finally(files.close)
  })
}

/** Shows how many of so many files are done; to be told of each. */
const progressOf = (files: number) => {
  const progress = terminalProgress(process.stderr)
  progress.begin('files', files)
  return () => progress.advance('files', 1)
}

/** Says what is wrong with which file; the exit code. */
const report = (faulty: readonly FaultyFile[]): number => {
  for (const { sha256, fault } of faulty) process.stderr.write(`${sha256} is ${fault}\n`)
  return faulty.length === 0 ? 0 : 1
}

const storeOf = ({ stores }: Opened, backend: Store['backend']): Store =>
  stores[backend] ?? usage('There is no bucket in the configuration. Set STORAGE_TYPE=s3 and the AWS_ settings.')

const usage = (sentence: string): never => {
  throw new UsageError(sentence)
}

/** Answers the exit code: 1 when a file could not be moved. */
export const migrateStorage = (environment: NodeJS.ProcessEnv, options: MigrateOptions): Promise<number> => {
  if (options.from === options.to)
    return usage(`The files are to be moved from ${options.from} to ${options.to}: choose two places.`)
  return withStorage(environment, async (opened) => {
    const from = storeOf(opened, options.from)
    const to = storeOf(opened, options.to)
    const left = await countFiles(opened.db, from.backend)
    const what = `${left.files} files (${megabytes(left.bytes)}) from ${from.place} to ${to.place}`
    if (options.dryRun === true) {
      process.stdout.write(`Would move ${what}.\n`)
      return 0
    }
    await to.check()
    // What waits in the database belongs to the bucket.
    if (from.backend === 's3') await opened.drain?.()
    const show = progressOf(left.files)
    const faulty = await moveFiles(opened.db, { from, to, removes: options.delete === true, onMoved: show })
    const after = await countFiles(opened.db, from.backend)
    process.stdout.write(
      `Moved ${left.files - after.files} of ${what}.${options.delete === true ? ' Removed there.' : ''}\n`,
    )
    return report(faulty)
  })
}

/** Answers the exit code: 1 when a file is missing or damaged. */
export const verifyStorage = (environment: NodeJS.ProcessEnv): Promise<number> =>
  withStorage(environment, async ({ db, storage }) => {
    const [local, s3] = await Promise.all([countFiles(db, 'local'), countFiles(db, 's3')])
    const all = local.files + s3.files
    const faulty = await verifyFiles(db, storage.get, progressOf(all))
    process.stdout.write(`${all - faulty.length} of ${all} files are intact (${megabytes(local.bytes + s3.bytes)}).\n`)
    return report(faulty)
  })

export const cleanStorage = (environment: NodeJS.ProcessEnv, { dryRun }: { dryRun?: true }): Promise<number> =>
  withStorage(environment, async ({ db, stores, graceMs }) => {
    const places = await cleanUp(db, { stores, graceMs, isTrial: dryRun === true })
    for (const place of places) process.stdout.write(`${sentenceOf(place, dryRun === true)}\n`)
    return places.some(({ isOthers }) => isOthers) ? 1 : 0
  })

const sentenceOf = ({ place, isOthers, files, bytes, unfinished }: CleanedPlace, isTrial: boolean): string =>
  isOthers
    ? `${place} belongs to another installation (zodie-installation.txt there says so). Nothing was removed. Give each its own bucket or AWS_KEY_PREFIX.`
    : `${isTrial ? 'Would remove' : 'Removed'} ${files} files (${megabytes(bytes)})${unfinished === 0 ? '' : ` and ${unfinished} unfinished uploads`} from ${place}.`
