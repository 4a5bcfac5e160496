import { HOSTILE_FILES } from '../fixtures/hostile/corpus.ts'
import { notAResumePdf } from '../fixtures/hostile.ts'
import { UnreadableError } from '../server/src/documents/errors.ts'
import { createReaderPool } from '../server/src/documents/pool.ts'

export interface HostileTiming {
  readonly name: string
  readonly milliseconds: number
  /** The problem's slug, or `read`; `failed` for what has no name and may therefore not happen. */
  readonly ending: string
  /** Whether that is how the corpus says the file must end. */
  readonly isExpected: boolean
}

/** Each hostile file of the corpus once, in turn, through a pool of one thread that is warm. */
export async function timeHostile(): Promise<readonly HostileTiming[]> {
  const pool = createReaderPool({ threads: 1, timeoutMs: 20_000, maxMemoryMb: 256 })
  await pool.read(await notAResumePdf())
  const timings: HostileTiming[] = []
  for (const { name, ends, make } of HOSTILE_FILES) {
    const bytes = await make()
    const begin = performance.now()
    const ending = await pool.read(bytes).then(
      () => 'read',
      (error: unknown) => (error instanceof UnreadableError ? error.slug : 'failed'),
    )
    timings.push({ name, milliseconds: performance.now() - begin, ending, isExpected: ending === ends })
  }
  await pool.close()
  return timings
}
