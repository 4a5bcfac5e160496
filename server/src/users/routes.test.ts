import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { runCli } from '../../test/cli.ts'
import { runCliHere } from '../../test/cli-here.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'

const BASE = '/api/v1/users'

describeDatabase('users', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  const tokens: Record<string, string> = {}
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    tokens['admin'] = await open.signIn('admin@zodie.local', 'Ada Admin')
    tokens['mio'] = await open.signIn('mio.100%@example.org', 'Mio Moss')
    tokens['other'] = await open.signIn('other@example.org')
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  type Method = 'GET' | 'POST' | 'PUT' | 'PATCH'
  const call = (who: string, method: Method, path: string, payload?: object, headers: Record<string, string> = {}) =>
    open.app.inject({
      method,
      url: `${BASE}${path}`,
      headers: { ...(tokens[who] === undefined ? {} : bearer(tokens[who])), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
  const slugOf = (answer: { json(): { type: string } }) => answer.json().type.split('#')[1]
  const idOf = async (who: string): Promise<number> => (await call(who, 'GET', '/me')).json().id
  const emailsOf = async (path: string) =>
    (await call('admin', 'GET', path)).json().map(({ email }: { email: string }) => email)

  describe('GET /users', () => {
    it('200 for administrators, by part of the email or name, role and activity', async () => {
      expect(await emailsOf('/?query=MOSS')).toEqual(['mio.100%@example.org'])
      expect(await emailsOf('/?query=0%25@')).toEqual(['mio.100%@example.org'])
      expect(await emailsOf('/?query=o_her')).toEqual([])
      expect(await emailsOf('/?role=admin&is_active=true')).toEqual(['admin@zodie.local'])
      expect(await emailsOf('/?role=user&is_active=false')).toEqual([])
      const page = await call('admin', 'GET', '?limit=1')
      expect([page.json().length, page.headers['x-total-count']]).toEqual([1, '3'])
      expect(page.headers.link).toMatch(/rel="next"/)
    })

    it('401, 403 and 422', async () => {
      expect((await call('nobody', 'GET', '')).statusCode).toBe(401)
      const refused = await call('mio', 'GET', '/?query=admin')
      expect([refused.statusCode, slugOf(refused)]).toEqual([403, 'administrators-only'])
      expect((await call('admin', 'GET', '?role=boss')).statusCode).toBe(422)
    })
  })

  describe('POST /users', () => {
    it('201: the first sign-in with that email finds the account', async () => {
      const answer = await call('admin', 'POST', '/', { email: 'Invited@example.org', full_name: ' Ivo ' })
      const user = answer.json()
      expect(answer.statusCode).toBe(201)
      expect(user).toMatchObject({ email: 'Invited@example.org', full_name: 'Ivo', clerk_id: null, is_active: true })
      expect(answer.headers.location).toBe(`${BASE}/${user.id}`)
      tokens['invited'] = await open.signIn('invited@example.org')
      expect(await idOf('invited')).toBe(user.id)
    })

    it('401, 403, 409 for an email that is taken in whatever case, 422', async () => {
      const invitation = { email: 'OTHER@example.org' }
      expect((await call('nobody', 'POST', '', invitation)).statusCode).toBe(401)
      expect((await call('mio', 'POST', '', invitation)).statusCode).toBe(403)
      const taken = await call('admin', 'POST', '', invitation)
      expect([taken.statusCode, slugOf(taken)]).toEqual([409, 'email-taken'])
      expect((await call('admin', 'POST', '', { email: 'no address' })).json().errors[0].pointer).toBe('/email')
    })
  })

  describe('/users/me', () => {
    it('200: reads and changes the name', async () => {
      const { etag } = (await call('other', 'GET', '/me')).headers
      const changed = await call('other', 'PUT', '/me', { full_name: ' Otti ' }, { 'if-match': String(etag) })
      expect([changed.statusCode, changed.json().full_name]).toEqual([200, 'Otti'])
      expect((await call('other', 'GET', '/me')).json()).toEqual(changed.json())
      const late = await call('other', 'PUT', '/me', { full_name: 'Late' }, { 'if-match': String(etag) })
      expect(late.statusCode).toBe(412)
    })

    it('401 and 422: nobody makes themselves an administrator', async () => {
      expect((await call('nobody', 'GET', '/me')).statusCode).toBe(401)
      expect((await call('nobody', 'PUT', '/me', { full_name: null })).statusCode).toBe(401)
      const promoted = await call('mio', 'PUT', '/me', { full_name: 'Mio', is_superuser: true })
      expect([promoted.statusCode, promoted.json().errors[0].pointer]).toEqual([422, '/is_superuser'])
      expect((await call('mio', 'PUT', '/me', { full_name: ' ' })).statusCode).toBe(422)
    })
  })

  describe('GET /users/{id}', () => {
    it('200 for oneself and administrators; 403 for others, whether there is one or not; 404; 401', async () => {
      const id = await idOf('mio')
      for (const who of ['mio', 'admin']) expect((await call(who, 'GET', `/${id}`)).json().full_name).toBe('Mio Moss')
      for (const path of [`/${id}`, '/999999']) expect((await call('other', 'GET', path)).statusCode).toBe(403)
      const missing = await call('admin', 'GET', '/999999')
      expect([missing.statusCode, slugOf(missing)]).toEqual([404, 'user-not-found'])
      expect((await call('nobody', 'GET', `/${id}`)).statusCode).toBe(401)
    })
  })

  describe('PATCH /users/{id}', () => {
    it('200: deactivation ends the sign-ins at once, and they stay ended when let back in', async () => {
      tokens['leaver'] = await open.signIn('leaver@example.org')
      const id = await idOf('leaver')
      expect((await call('admin', 'PATCH', `/${id}`, { is_active: false })).json().is_active).toBe(false)
      expect((await call('leaver', 'GET', '/me')).statusCode).toBe(401)
      await expect(open.signIn('leaver@example.org')).rejects.toThrow(/account-deactivated/)
      expect((await call('admin', 'PATCH', `/${id}`, { is_active: true })).json().is_active).toBe(true)
      expect((await call('leaver', 'GET', '/me')).statusCode).toBe(401)
      expect(await open.signIn('leaver@example.org')).toBeTruthy()
    })

    it('409 for the last administrator; of two who step down at once one stays', async () => {
      const admin = await idOf('admin')
      for (const patch of [{ is_active: false }, { is_superuser: false }])
        expect(slugOf(await call('admin', 'PATCH', `/${admin}`, patch))).toBe('last-administrator')
      const other = await idOf('other')
      expect((await call('admin', 'PATCH', `/${other}`, { is_superuser: true })).statusCode).toBe(200)
      const answers = await Promise.all([
        call('admin', 'PATCH', `/${admin}`, { is_superuser: false }),
        call('other', 'PATCH', `/${other}`, { is_superuser: false }),
      ])
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
      await database.db.updateTable('users').set({ is_superuser: false }).where('id', '=', other).execute()
      await database.db.updateTable('users').set({ is_superuser: true }).where('id', '=', admin).execute()
    })

    it('401, 403, 404, 412 and 422', async () => {
      const id = await idOf('mio')
      expect((await call('nobody', 'PATCH', `/${id}`, {})).statusCode).toBe(401)
      expect((await call('mio', 'PATCH', `/${id}`, { is_superuser: true })).statusCode).toBe(403)
      expect((await call('admin', 'PATCH', '/999999', { is_active: true })).statusCode).toBe(404)
      expect((await call('admin', 'PATCH', `/${id}`, {}, { 'if-match': '"stale"' })).statusCode).toBe(412)
      expect((await call('admin', 'PATCH', `/${id}`, { email: 'x@example.org' })).statusCode).toBe(422)
      expect((await call('admin', 'PATCH', `/${id}`, {})).json()).toEqual((await call('mio', 'GET', '/me')).json())
    })
  })

  it('promotes and deactivates by email from the command line, and says when there is nobody', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'zodie-user-'))
    const env = { DATA_DIR: dataDir, DATABASE_URL: database.url }
    const run = (...args: string[]) => runCliHere(['user', ...args], { env })
    tokens['clerk'] = await open.signIn('desk@example.org')
    const id = await idOf('clerk')
    try {
      const promoted = await runCli(['user', 'promote', 'DESK@example.org'], { env })
      expect([promoted.exitCode, promoted.stdout]).toEqual([0, `desk@example.org (user ${id}) is an administrator.\n`])
      expect((await call('clerk', 'GET', '/?limit=1')).statusCode).toBe(200)
      expect((await run('deactivate', 'desk@example.org')).exitCode).toBe(0)
      expect((await call('clerk', 'GET', '/me')).statusCode).toBe(401)
      const missing = await run('deactivate', 'nobody@example.org')
      expect([missing.exitCode, missing.stderr]).toEqual([1, 'No account has the email address nobody@example.org.\n'])
    } finally {
      await rm(dataDir, { recursive: true })
    }
    // On a busy machine a start of the command line takes ten seconds.
  }, 120_000)
})
