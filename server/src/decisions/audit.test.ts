import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../test/cli.ts'
import { runCliHere } from '../../test/cli-here.ts'
import { describeEachDatabase, type TestDatabase } from '../../test/databases.ts'
import { auditRecord } from './audit.ts'
import { hashOf, NO_ENTRIES } from './chain.ts'
import { recordDecisions, recordScoresSeen } from './commands.ts'
import type { DecisionFacts } from './rules.ts'

const moved = (applicationId: number): DecisionFacts => ({
  ...{ kind: 'status_changed', applicationId, actorId: null, role: 'system' },
  details: { from: 'applied', to: 'screening', 'Übung "😀"': null },
})

const ENABLED = ['chained', 'kept', 'not_emptied'].map(
  (name) => `alter table decision enable always trigger decision_${name}`,
)

describeEachDatabase('the record of decisions', (makeDatabase) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await makeDatabase()
  })
  afterAll(() => database.drop())

  /** As who owns the table and wants to hide something. */
  const tamper = async (...statements: string[]): Promise<void> => {
    for (const statement of ['alter table decision disable trigger all', ...statements, ...ENABLED])
      await sql.raw(statement).execute(database.db)
  }
  const audit = (since = NO_ENTRIES) => auditRecord(database.db, since)
  const record = (...facts: DecisionFacts[]) => database.db.transaction().execute((trx) => recordDecisions(trx, facts))

  beforeEach(async () => {
    await tamper('delete from decision')
    await record(moved(1), moved(2))
    await record(moved(3))
    await record(moved(4), moved(5), moved(6))
  })

  it('is in order as it was written, by one and by many at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => record(moved(10 + index), moved(50 + index))))
    const { entries, head, broken } = await audit()
    expect([entries, head.seq, broken]).toEqual([46, 46, undefined])
  })

  it('goes on from a saved head', async () => {
    const { head } = await audit()
    await record(moved(7))
    expect(await audit(head)).toMatchObject({ entries: 1, head: { seq: 7 }, broken: undefined })
  })

  it('takes nothing back: a transaction that fails leaves no gap', async () => {
    const failed = database.db.transaction().execute(async (trx) => {
      await recordDecisions(trx, [moved(7)])
      throw new Error('failed')
    })
    await expect(failed).rejects.toThrow('failed')
    await record(moved(8))
    expect(await audit()).toMatchObject({ entries: 7, head: { seq: 7 }, broken: undefined })
  })

  it.each(["update decision set entry = '{}'", 'delete from decision', 'truncate decision'])(
    'refuses: %s',
    async (statement) => {
      await expect(sql.raw(statement).execute(database.db)).rejects.toMatchObject({ code: '23000' })
      await expect(
        database.db.transaction().execute(async (trx) => {
          await sql`set local session_replication_role = replica`.execute(trx)
          await sql.raw(statement).execute(trx)
        }),
      ).rejects.toMatchObject({ code: '23000' })
    },
  )

  describe('finds what was done behind its back:', () => {
    const other = (applicationId: number) => JSON.stringify({ kind: 'status_changed', application_id: applicationId })

    it.each([
      [
        'a word changed',
        [`update decision set entry = replace(entry, 'screening', 'rejected') where seq = 4`],
        4,
        'entry',
      ],
      ['an entry removed', ['delete from decision where seq = 3'], 4, 'number'],
      [
        'an entry removed and the rest numbered anew',
        ['delete from decision where seq = 3', 'update decision set seq = seq - 1 where seq > 3'],
        3,
        'link',
      ],
      ['the first one removed', ['delete from decision where seq = 1'], 2, 'number'],
      [
        'an entry put in, with a hash that is right',
        [
          'update decision set seq = seq + 100 where seq > 3',
          'update decision set seq = seq - 99 where seq > 100',
          `insert into decision (seq, entry, prev_hash, hash) select 4, '${other(9)}', hash, sha256(hash || '${other(9)}'::bytea) from decision where seq = 3`,
        ],
        5,
        'link',
      ],
      [
        'two entries exchanged',
        [
          'update decision set seq = 99 where seq = 2',
          'update decision set seq = 2 where seq = 3',
          'update decision set seq = 3 where seq = 99',
        ],
        2,
        'link',
      ],
      ['a hash changed', [`update decision set hash = sha256('x') where seq = 6`], 6, 'entry'],
      [
        'a changed entry with a hash that is right',
        [`update decision set entry = '${other(9)}', hash = sha256(prev_hash || '${other(9)}'::bytea) where seq = 2`],
        3,
        'link',
      ],
    ] as const)('%s', async (_title, statements, seq, what) => {
      await tamper(...statements)
      expect((await audit()).broken).toMatchObject({ seq, what })
    })

    it('the tail cut, which only a saved head shows', async () => {
      const { head } = await audit()
      await tamper('delete from decision where seq > 4')
      expect((await audit()).broken).toBeUndefined()
      expect((await audit(head)).broken).toEqual({ seq: 6, what: 'head', expected: head.hash, found: 'nothing' })
      await record(moved(7), moved(8))
      expect((await audit(head)).broken).toMatchObject({ seq: 6, what: 'head' })
    })

    it('all of it written anew, which only a saved head shows', async () => {
      const { head } = await audit()
      await tamper('delete from decision')
      await record(...[1, 2, 3, 4, 5, 7].map(moved))
      expect((await audit()).broken).toBeUndefined()
      expect((await audit(head)).broken).toMatchObject({ seq: 6, what: 'head' })
    })
  })

  it('hashes as it says it does', async () => {
    const rows = await database.db.selectFrom('decision').selectAll().orderBy('seq').execute()
    expect(rows[0]?.hash.toString('hex')).toBe(hashOf('0'.repeat(64), rows[0]?.entry ?? ''))
    expect(rows.map(({ application_id }) => application_id)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('holds a seen score once per viewer, application, analysis and day', async () => {
    const [{ id: actorId } = { id: 0 }] = await database.db
      .insertInto('users')
      .values({ email: 'viewer@example.org' })
      .returning('id')
      .execute()
    const seen = (applicationId: number, result_sha256: string): DecisionFacts => ({
      ...{ kind: 'score_seen', applicationId, actorId, role: 'employer' },
      analysis: { id: 1, engine_version: '1', result_sha256 },
    })
    const look = (...facts: DecisionFacts[]) => recordScoresSeen(database.db, facts)
    await look(seen(1, 'a'), seen(2, 'a'))
    await Promise.all([look(seen(1, 'a'), seen(3, 'a')), look(seen(3, 'a'), seen(1, 'b'))])
    const kinds = await database.db
      .selectFrom('decision')
      .select('application_id')
      .where('kind', '=', 'score_seen')
      .execute()
    expect(kinds.map(({ application_id }) => application_id).toSorted()).toEqual([1, 1, 2, 3])
    expect((await audit()).broken).toBeUndefined()
  })

  it('zodie audit verify: 0 with a head, 1 with the first broken entry, 2 for a head of somebody else', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'zodie-audit-'))
    const env = { DATABASE_URL: database.url, DATA_DIR: dataDir }
    const [whole, foreign] = await Promise.all([
      runCli(['audit', 'verify'], { env }),
      runCliHere(['audit', 'verify', '--since', `6:${'0'.repeat(64)}:${'A'.repeat(86)}`], { env }),
    ])
    expect(whole).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('IN ORDER. 6 entries.') })
    expect(foreign).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('not signed with the key') })
    const head = whole.stdout.trim().split('\n').at(-1) ?? ''
    await tamper('delete from decision where seq = 6')
    const cut = await runCliHere(['audit', 'verify', '--json', '--since', head], { env })
    expect(cut.exitCode).toBe(1)
    expect(JSON.parse(cut.stdout)).toMatchObject({ in_order: false, head: null, broken: { seq: 6, what: 'head' } })
    await rm(dataDir, { recursive: true })
  }, 60_000)
})
