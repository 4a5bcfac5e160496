import { createReaderPool, type ReaderPool } from '../documents/pool.ts'
import { readSettings } from '../settings.ts'

const READER_MEMORY_MB = 256

export type OpenReaders = (threads: number) => ReaderPool

/** Reading threads with the same limits as on the server. */
export const openReaders: OpenReaders = (threads) => {
  const { values } = readSettings({})
  return createReaderPool({ threads, timeoutMs: values.ANALYSIS_TIMEOUT_SECONDS * 1000, maxMemoryMb: READER_MEMORY_MB })
}
