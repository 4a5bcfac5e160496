import { setImmediate as breathe } from 'node:timers/promises'
import { ENGINE_VERSION, parseJob } from '@zodie/engine'
import type { Db } from '../database/tables.ts'
import { type ReadCriteria, saveCriteria, takeNewestDue, takeOldestDue, takeReadBy } from './queries.ts'
import { askedTerms } from './terms.ts'

type Take = typeof takeOldestDue

const prepare = (db: Db, take: Take, count: number): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const due = await take(trx, count)
    const read: ReadCriteria[] = []
    for (const { id, revision, experience_level: experienceLevel, ...texts } of due) {
      const criteria = parseJob({ ...texts, experienceLevel })
      read.push({ jobId: id, revision, criteria, ...askedTerms(criteria) })
      // A reading takes milliseconds: requests come between.
      await breathe()
    }
    if (read.length > 0) await saveCriteria(trx, read, ENGINE_VERSION)
    return read.length
  })

/** Reads what up to `count` due jobs ask, the oldest first; answers how many. Any number of processes may do so at once. */
export const prepareOldest = (db: Db, count: number): Promise<number> => prepare(db, takeOldestDue, count)

/** The same for the newest, and afterwards none of them is due any more, whoever read it. */
export const prepareNewest = (db: Db, count: number): Promise<number> => prepare(db, takeNewestDue, count)

/** The same for those that one of these versions of the engine has read. */
export const prepareReadBy = (db: Db, engineVersions: readonly string[], count: number): Promise<number> =>
  prepare(db, (trx, most) => takeReadBy(trx, engineVersions, most), count)
