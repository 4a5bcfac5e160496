import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brokenPromises } from '../../../engine/test/broken-promises.ts'
import { mutantsOf } from '../../../fixtures/hostile/mutants.ts'
import { SEEDS } from '../../../fixtures/hostile/seeds.ts'
import { inLongRun } from '../../test/long-run.ts'
import { UnreadableError } from './errors.ts'
import { createReaderPool, type ReaderPool } from './pool.ts'

const AS_OF = '2026-01-01'
/** Of the same seeds as ever, the first of them: `npm run test:long` takes all 400. */
const PER_FORMAT = inLongRun ? 400 : 100
/** Of the mutants of a picture; the others are decoded and taken apart, but not recognised: half a second each. */
const RECOGNISED = inLongRun ? 6 : 3

let pool: ReaderPool
let withoutRecognition: ReaderPool
const LIMITS = { threads: 2, timeoutMs: 30_000, maxMemoryMb: 256 }
beforeAll(() => {
  pool = createReaderPool(LIMITS)
  withoutRecognition = createReaderPool({ ...LIMITS, limits: { maxOcrPages: 0 } })
})
afterAll(() => Promise.all([pool.close(), withoutRecognition.close()]))

/** What is wrong with the reading of these bytes; empty when it ended as it may. */
const faultsOf = async (bytes: Uint8Array, by = pool): Promise<string[]> => {
  try {
    const { document } = await by.parse({ source: { bytes }, asOf: AS_OF })
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
      const { document } = await pool.parse({ source: { bytes: await seed.make() }, asOf: AS_OF })
      expect(document.text).toContain('Head gardener')
      expect(brokenPromises(document)).toEqual([])
      const mutants = await mutantsOf(seed, PER_FORMAT)
      const recognised = seed.isPicture === true ? RECOGNISED : PER_FORMAT
      const faults = await Promise.all(
        mutants.map(async ({ name, bytes }, number) => ({
          name,
          faults: await faultsOf(bytes, number < recognised ? pool : withoutRecognition),
        })),
      )
      expect(faults.filter((each) => each.faults.length > 0)).toEqual([])
    },
  )
})
