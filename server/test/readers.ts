import { createReaderPool, type ReaderPool, type ReaderPoolOptions } from '../src/documents/pool.ts'

const pools = new Map<string, ReaderPool>()

/**
 * Reading threads that the test files of one worker share, as the requests of one process do: loading the engine takes a thread
 * two seconds of CPU. They end with the worker, so `close` leaves them as they are.
 */
export const borrowReaders = (options: ReaderPoolOptions): ReaderPool => {
  const key = JSON.stringify(options)
  const pool = pools.get(key) ?? createReaderPool(options)
  pools.set(key, pool)
  return { ...pool, close: async () => undefined }
}
