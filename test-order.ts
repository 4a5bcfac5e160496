import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What takes longest, begun first, so that nothing is left running alone at the end. Vitest knows by itself only where it has run before,
 * which is never so on a fresh checkout; there it would go by the sizes of the files. Those that start many processes stand apart: side by
 * side they starve each other, and the rolling restart goes on asking meanwhile.
 */
const LONGEST: readonly string[] = [
  'server/src/documents/hostile.test.ts',
  'server/src/many-machines.test.ts',
  'server/src/queue/poison.test.ts',
  'console/test/console.test.ts',
  'server/src/crash.test.ts',
  'server/src/contract.test.ts',
  'server/src/backup/backup.test.ts',
  'server/src/operations/queue/routes.test.ts',
  'server/src/cli/server-commands.test.ts',
  'server/src/cli/engine-commands.test.ts',
  'server/src/documents/mutants.test.ts',
  'server/src/rolling-restart.test.ts',
  'server/src/documents/read-scans.test.ts',
  'server/src/resume-analysis/routes.test.ts',
  'server/src/upgrade.test.ts',
  'server/src/matching/routes.test.ts',
  'server/src/rights.test.ts',
  'server/src/database/embedded.test.ts',
  'sdk/src/client.test.ts',
  'server/src/queue/queue.test.ts',
  'server/src/webhooks/crash.test.ts',
  'server/src/seed/seed.test.ts',
  'fixtures/round-trip/round-trip.test.ts',
  'fixtures/round-trip/determinism.test.ts',
]

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex((path) => moduleId.endsWith(path))
  return place === -1 ? LONGEST.length : place
}

/** Within each project, and otherwise as Vitest orders them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byProject = Map.groupBy(await super.sort(files), ({ project }) => project.name)
    return [...byProject.values()].flatMap((group) => group.toSorted((one, other) => placeOf(one) - placeOf(other)))
  }
}
