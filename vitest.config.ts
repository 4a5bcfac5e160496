import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { keepCompiledCode } from './server/src/compiled-code.mjs'
import { LongestFirst } from './test-order.ts'

// For the reading threads and child processes that tests start, which else would each compile the engine anew (2 s of CPU).
keepCompiledCode()

export default defineConfig({
  test: {
    // Vitest leaves one core idle; here one more works than there are cores, because many tests wait for processes, databases and clocks.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'engine',
          // Pure code: its files share one load of the engine (1.5 s of CPU each otherwise, 2.5 minutes over all).
          isolate: false,
          testTimeout: 240_000,
          include: [
            '*.test.ts',
            'engine/**/*.test.ts',
            'fixtures/**/*.test.ts',
            'eval/**/*.test.ts',
            'bench/**/*.test.ts',
            'deploy/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'server',
          // What modules remember is never wrong, only warm; each test file has a database and an app of its own.
          isolate: false,
          // The console's are in one file: each browser costs 150 MB.
          include: ['server/**/*.test.ts', 'sdk/**/*.test.ts', 'console/**/*.test.ts'],
          globalSetup: ['server/test/global-setup.ts'],
          // For a test that hangs; a busy machine may take ten times as long as an idle one.
          hookTimeout: 240_000,
          testTimeout: 240_000,
        },
      },
    ],
  },
})
