import * as hostile from '../fixtures/hostile.ts'
import { UnreadableError } from '../server/src/documents/errors.ts'
import { createReaderPool } from '../server/src/documents/pool.ts'

/** Files that should not get far, and two that look like them and may. */
const FILES: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'cut in half': hostile.truncatedPdf,
  'locked with a password': hostile.encryptedPdf,
  empty: hostile.emptyFile,
  'a program named .pdf': hostile.exeNamedPdf,
  'six megabytes': hostile.sixMegabytes,
  'a ZIP bomb of 256 MiB': hostile.zipBombDocx,
  'white words': hostile.whiteTextPdf,
  'tiny words': hostile.tinyTextPdf,
  'an invoice': hostile.notAResumePdf,
}

export interface HostileTiming {
  readonly name: string
  readonly milliseconds: number
  /** The problem's slug, or `read`. */
  readonly ending: string
}

/** Each hostile file once through a pool of one thread, which is warm. */
export async function timeHostile(): Promise<readonly HostileTiming[]> {
  const pool = createReaderPool({ threads: 1, timeoutMs: 20_000, maxMemoryMb: 256 })
  await pool.read(await hostile.notAResumePdf())
  const timings: HostileTiming[] = []
  for (const [name, make] of Object.entries(FILES)) {
    const bytes = await make()
    const begin = performance.now()
    const ending = await pool.read(bytes).then(
      () => 'read',
      (error: unknown) => (error instanceof UnreadableError ? error.slug : 'failed'),
    )
    timings.push({ name, milliseconds: performance.now() - begin, ending })
  }
  await pool.close()
  return timings
}
