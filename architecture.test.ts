import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type IReporterOutput } from 'dependency-cruiser'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { describe, expect, it } from 'vitest'
import { architecture } from './dependency-cruiser.config.ts'

const { forbidden, options } = architecture

const examine = async (folder: string, paths: string[]) => {
  const tsConfig = extractTsConfig('tsconfig.json')
  const answer: IReporterOutput = await cruise(
    paths,
    { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } },
    undefined,
    { tsConfig },
  )
  if (typeof answer.output === 'string') throw new Error(answer.output)
  const { summary } = answer.output
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  }
}

/** Files that each break one rule, and no other. */
const BREACHES: readonly (readonly [rule: string, path: string, source: string])[] = [
  ['engine-is-pure', 'engine/src/clock.ts', "import { hrtime } from 'node:process'\nexport const now = hrtime"],
  ['engine-is-pure', 'engine/src/fetch.ts', "import '../../server/src/any.ts'\nexport const one = 1"],
  ['platform-knows-no-domain', 'server/src/http/page.ts', "import '../jobs/rules.ts'\nexport const one = 1"],
  ['queries-decide-nothing', 'server/src/users/queries.ts', "import './commands.ts'\nexport const one = 1"],
  ['console-uses-the-sdk-only', 'console/main.ts', "import '../server/src/any.ts'\nexport const one = 1"],
  ['sdk-stands-alone', 'sdk/src/client.ts', "import '../../server/src/any.ts'\nexport const one = 1"],
]
const BYSTANDERS = ['server/src/any.ts', 'server/src/jobs/rules.ts', 'server/src/users/commands.ts']

describe('the architecture', () => {
  it('holds, and was really looked at', async () => {
    const { modules, violations } = await examine(process.cwd(), ['engine', 'server', 'sdk', 'console'])
    expect(violations).toEqual([])
    expect(modules).toBeGreaterThan(100)
  }, 60_000)

  it.each(BREACHES)('is guarded by %s (%s)', async (rule, path, source) => {
    const folder = await mkdtemp(join(tmpdir(), 'zodie-architecture-'))
    try {
      for (const [file, text] of [
        ...BYSTANDERS.map((file) => [file, 'export const one = 1'] as const),
        [path, source] as const,
      ]) {
        await mkdir(dirname(join(folder, file)), { recursive: true })
        await writeFile(join(folder, file), text)
      }
      const { violations } = await examine(folder, ['.'])
      expect(violations.map((violation) => violation.split(':')[0])).toContain(rule)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
