import type { ColumnType } from 'kysely'
import type { Created } from './columns.ts'

/* The bytes that people uploaded, wherever they are; see tables.ts for how columns are written. */

/** Where a file is: a folder, a bucket. No row says 'spool': what waits for the bucket is a row of `spooled_file`. */
export type FileBackend = 'local' | 's3' | 'spool'

export interface FileTable {
  id: ColumnType<number, never, never>
  /** 32 bytes. */
  sha256: Buffer
  /** Bytes. */
  size: number
  media_type: string
  backend: FileBackend
  created_at: Created
}

export interface SpooledFileTable {
  /** 32 bytes. */
  sha256: Buffer
  bytes: Buffer
  created_at: Created
}

export interface PendingRemovalTable {
  /** 32 bytes. */
  sha256: Buffer
  created_at: Created
}

/** One row. */
export interface InstallationTable {
  id: ColumnType<string, never, never>
}
