import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Vitest leaves one core idle; many of these tests wait for processes, databases and clocks.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'engine',
          // Pure code: its files share one load of the engine (1.5 s of CPU each otherwise, 2.5 minutes over all).
          isolate: false,
          testTimeout: 60_000,
          include: [
            '*.test.ts',
            'engine/**/*.test.ts',
            'fixtures/**/*.test.ts',
            'eval/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'server',
          // The console's are in one file: each browser costs 150 MB.
          include: ['server/**/*.test.ts', 'sdk/**/*.test.ts', 'console/**/*.test.ts'],
          globalSetup: ['server/test/global-setup.ts'],
          hookTimeout: 60_000,
          testTimeout: 90_000,
        },
      },
    ],
  },
})
