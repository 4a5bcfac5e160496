import type { Db } from '../database/connect.ts'
import { type Break, breakAt, type Head, NO_ENTRIES } from './chain.ts'
import * as queries from './queries.ts'

/** What a walk over the record has found. */
export interface Audit {
  /** How many entries were walked and are in order. */
  readonly entries: number
  /** The last entry that is. */
  readonly head: Head
  readonly broken: Break | undefined
}

/** Entries in memory at a time: some 2 MB. */
const BATCH = 5000

/** A saved head has to be there as it was saved, or the record was cut or written anew. */
const breakAtSaved = async (db: Db, saved: Head): Promise<Break | undefined> => {
  if (saved.seq === 0) return undefined
  const hash = (await queries.findLink(db, saved.seq))?.hash.toString('hex') ?? 'nothing'
  return hash === saved.hash ? undefined : { seq: saved.seq, what: 'head', expected: saved.hash, found: hash }
}

/** Walks the record from its beginning, or from a saved head, to its end or to the first entry that is not in order. */
export const auditRecord = async (db: Db, since: Head = NO_ENTRIES): Promise<Audit> => {
  let [entries, head] = [0, since]
  let broken = await breakAtSaved(db, since)
  while (broken === undefined) {
    const rows = await queries.readChain(db, head.seq, BATCH)
    for (const row of rows) {
      broken = breakAt(head, row)
      if (broken !== undefined) break
      head = { seq: row.seq, hash: row.hash.toString('hex') }
      entries += 1
    }
    if (rows.length < BATCH) break
  }
  return { entries, head, broken }
}
