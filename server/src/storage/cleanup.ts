import type { Db } from '../database/connect.ts'
import { type Cleaned, cleanStore } from './maintain.ts'
import { findInstallation } from './queries.ts'
import type { Store } from './storage.ts'

/** What was removed from one place; `isOthers` when it belongs to another installation and was left alone. */
export interface CleanedPlace extends Cleaned {
  readonly place: string
  readonly isOthers: boolean
  /** Files whose upload never ended. */
  readonly unfinished: number
}

export interface CleanupOptions {
  /** Every place that files may be in. */
  readonly stores: { readonly local: Store; readonly s3: Store | undefined }
  /** Younger files are left: their row may be about to be written. */
  readonly graceMs: number
  readonly isTrial?: boolean
}

const DAY_MS = 86_400_000

/** TEMP_FILE_RETENTION_DAYS as `graceMs`. */
export const graceMsOf = (days: number): number => days * DAY_MS

/** Removes from every place what belongs to nobody, what was moved elsewhere, and what was begun and never ended. */
export const cleanUp = async (
  db: Db,
  { stores, graceMs, isTrial = false }: CleanupOptions,
): Promise<readonly CleanedPlace[]> => {
  const all = [stores.local, stores.s3].filter((store) => store !== undefined)
  const owner = await findInstallation(db)
  const cleaned: CleanedPlace[] = []
  for (const store of all) {
    const { place } = store
    if (!(await store.claim(owner, isTrial))) {
      cleaned.push({ place, isOthers: true, files: 0, bytes: 0, unfinished: 0 })
      continue
    }
    const others = all.filter((other) => other !== store)
    const files = await cleanStore(db, store, others, { graceMs, isTrial })
    const unfinished = isTrial ? 0 : await store.abandon(new Date(Date.now() - graceMs))
    cleaned.push({ place, isOthers: false, ...files, unfinished })
  }
  return cleaned
}
