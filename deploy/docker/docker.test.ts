import { existsSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { DEFAULTS, PATHS, ROOT, read, SETTING_NAMES } from '../deployed-files.ts'

interface Instruction {
  readonly keyword: string
  readonly rest: string
}

const dockerfile = read('deploy/docker/Dockerfile')

/** Lines that go on with a backslash are one. */
const instructions: readonly Instruction[] = dockerfile
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [keyword = '', ...rest] = line.trim().split(/\s+/)
    return { keyword, rest: rest.join(' ') }
  })
const lastStage = instructions.slice(instructions.findLastIndex(({ keyword }) => keyword === 'FROM'))
const restsOf = (keyword: string, from: readonly Instruction[] = lastStage) =>
  from.filter((one) => one.keyword === keyword).map(({ rest }) => rest)

const allowed = read('.dockerignore')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1))

/** `fixtures/*.ts` is for that folder; any other name is for all below it. */
const isLetThrough = (path: string): boolean =>
  allowed.some((pattern) =>
    pattern.includes('*')
      ? new RegExp(`^${pattern.replaceAll('.', '[.]').replace('*', '[^/]*')}$`).test(path)
      : path === pattern || path.startsWith(`${pattern}/`),
  )

const codeBelow = (folder: string): readonly string[] =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => `${folder}/${path}`)

// `import { a } from './a.ts'`, the last line of a longer one, `import './a.ts'`, `await import('./a.ts')`; not what comments quote.
const IMPORT = /^(?:import|export|\})[^'\n]*'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm

/** What `files` import, and what that imports, by paths of this repository. */
const closureOf = (files: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>()
  const walk = (path: string): void => {
    if (seen.has(path) || !path.endsWith('.ts')) return
    seen.add(path)
    for (const [, statement = '', call = ''] of read(path).matchAll(IMPORT))
      walk(posix.join(posix.dirname(path), statement || call))
  }
  files.forEach(walk)
  return seen
}

describe('the image', () => {
  it('has every module that the program may load', () => {
    const console = codeBelow('console').filter((path) => !path.startsWith('console/test/'))
    const modules = closureOf([...codeBelow('server/src'), ...console])
    expect([...modules].filter((path) => path.startsWith('fixtures/')).length).toBeGreaterThan(10)
    expect([...modules].filter((path) => !isLetThrough(path))).toEqual([])
  })

  it('is written as the syntax has it', () => {
    expect(validate(dockerfile)).toEqual([])
  })

  it('begins with named releases, and takes nothing from addresses', () => {
    const images = restsOf('ARG', instructions).map((rest) => rest.split('=')[1])
    expect(images).toHaveLength(2)
    for (const image of images) expect(image).toMatch(/^[\w./-]+:(?!latest)[\w.-]+$/)
    expect(restsOf('ADD', instructions)).toEqual([])
    expect(dockerfile).not.toMatch(/curl|wget/)
  })

  it('installs what the lockfile says, without scripts of packages, and lists it', () => {
    const runs = restsOf('RUN', instructions).join('\n')
    expect(runs).toContain('npm ci --omit=dev --ignore-scripts')
    expect(runs).toContain('npm sbom --omit=dev --package-lock-only --sbom-format=cyclonedx')
  })

  it('runs as nobody of the machine, and says whether it is well', () => {
    expect(restsOf('USER')).toEqual(['10001:10001'])
    const [check = ''] = restsOf('HEALTHCHECK')
    expect(check).toMatch(/CMD \["node", "deploy\/docker\/health\.mjs"\]$/)
    const [path = ''] = /\/health\/\w+/.exec(read('deploy/docker/health.mjs')) ?? []
    expect(PATHS).toContain(path)
  })

  it('sets what is a setting, and opens the port that it listens on', () => {
    const pairs = restsOf('ENV').flatMap((rest) => rest.split(/\s+/).map((pair) => pair.split('=')))
    const values = Object.fromEntries(pairs)
    for (const name of Object.keys(values)) expect([...SETTING_NAMES, 'PATH']).toContain(name)
    expect(restsOf('EXPOSE')).toEqual([values['PORT']])
    expect(values['PORT']).toBe(DEFAULTS.get('PORT'))
    expect(restsOf('VOLUME')).toEqual([values['DATA_DIR']])
  })

  it('copies what there is, and what .dockerignore lets through', () => {
    for (const path of allowed.filter((one) => !one.includes('*'))) expect(existsSync(ROOT + path), path).toBe(true)
    const sources = instructions
      .filter(({ keyword, rest }) => keyword === 'COPY' && !rest.startsWith('--from'))
      .flatMap(({ rest }) => rest.split(' ').slice(0, -1))
    for (const source of sources)
      expect(allowed.some((path) => path === source || path.startsWith(`${source}/`) || source.startsWith(path))).toBe(
        true,
      )
    const entry: string[] = JSON.parse(restsOf('ENTRYPOINT')[0] ?? '[]')
    expect(existsSync(ROOT + entry.at(-1))).toBe(true)
  })
})
