import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brokenPromises } from '../../../engine/test/broken-promises.ts'
import { mutantsOf } from '../../../fixtures/hostile/mutants.ts'
import { SEEDS } from '../../../fixtures/hostile/seeds.ts'
import { UnreadableError } from './errors.ts'
import { createReaderPool, type ReaderPool } from './pool.ts'

const PER_FORMAT = 400

let pool: ReaderPool
beforeAll(() => {
  pool = createReaderPool({ threads: 2, timeoutMs: 30_000, maxMemoryMb: 256 })
})
afterAll(() => pool.close())

/** What is wrong with the reading of these bytes; empty when it ended as it may. */
const faultsOf = async (bytes: Uint8Array): Promise<string[]> => {
  try {
    const { document } = await pool.parse({ source: { bytes }, asOf: '2026-01-01' })
    return brokenPromises(document)
  } catch (error) {
    if (!(error instanceof UnreadableError)) return [String(error instanceof Error ? error.stack : error)]
    return error.slug === 'resume-too-slow' ? ['too slow'] : []
  }
}

describe('a damaged file is read or refused by name, never anything else', () => {
  test.each(SEEDS.map((seed) => [seed.format, seed] as const))(
    `${PER_FORMAT} mutants of %s`,
    { timeout: 120_000 },
    async (_, seed) => {
      expect(await faultsOf(await seed.make())).toEqual([])
      const mutants = await mutantsOf(seed, PER_FORMAT)
      const faults = await Promise.all(
        mutants.map(async ({ name, bytes }) => ({ name, faults: await faultsOf(bytes) })),
      )
      expect(faults.filter((each) => each.faults.length > 0)).toEqual([])
    },
  )
})
