import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { jsonLines, runCli } from '../../test/cli.ts'
import { runCliHere } from '../../test/cli-here.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { importTaxonomy } from '../taxonomy/import.ts'
import { readEsco } from '../taxonomy/read-esco.ts'

// On a busy machine a start of the command line takes ten seconds.
vi.setConfig({ testTimeout: 120_000 })

const sample = (scheme: string) => fileURLToPath(new URL(`../../../fixtures/taxonomy/${scheme}/`, import.meta.url))
const ESCO = sample('esco')
const ONET = sample('onet')
const RAIN_ORGANS = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001'
const POSTGRESQL = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000004'
const without = (stdout: string) => stdout.replace(/\d+\.\d s|\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…')

describeDatabase('zodie taxonomy', (makeDatabase) => {
  let database: TestDatabase
  let folder: string
  beforeAll(async () => {
    database = await makeDatabase()
    folder = await mkdtemp(join(tmpdir(), 'zodie-taxonomy-'))
  })
  afterAll(async () => {
    await database.drop()
    await rm(folder, { recursive: true })
  })
  beforeEach(() => database.pool.query('truncate taxonomy_source, taxonomy_concept cascade'))

  const settings = () => ({ DATA_DIR: folder, DATABASE_URL: database.url })
  const run = (args: readonly string[], stdin = '') => runCliHere(args, { stdin, env: settings() })
  /** In a process of its own. */
  const start = (args: readonly string[], stdin = '') => runCli(args, { stdin, env: settings() })
  const importFrom = (flag: string, from: string) => run(['taxonomy', 'import', flag, from])
  /** The sample, loaded without the command line. */
  const loadEsco = async () => {
    for await (const taxonomy of readEsco(ESCO)) await importTaxonomy(database.pool, taxonomy)
  }
  const labels = async () => {
    const { rows } = await database.pool.query<{ label: string }>(
      `select language || ' ' || label.kind || ' ' || label as label
       from taxonomy_label as label join taxonomy_concept on id = concept_id where uri = $1 order by 1`,
      [RAIN_ORGANS],
    )
    return rows.map(({ label }) => label)
  }
  /** A copy of the sample that a test may spoil. */
  const copyOf = async (name: string, from = ESCO) => {
    const copy = join(folder, name)
    await cp(from, copy, { recursive: true })
    return copy
  }
  const edit = async (file: string, change: (text: string) => string) =>
    writeFile(file, change(await readFile(file, 'utf8')))

  it('says that nothing is loaded', async () => {
    expect(await start(['taxonomy', 'status'])).toEqual({
      exitCode: 0,
      stdout: 'No taxonomy is loaded. ZODIE works with its own lexicon.\n',
      stderr: '',
    })
  })

  it("imports ESCO's languages and O*NET, and says what is loaded", async () => {
    const esco = await start(['taxonomy', 'import', '--esco', ESCO])
    expect({ ...esco, stdout: without(esco.stdout) }).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: 'esco de: 6 concepts, 9 labels, 0 relations in …\nesco en: 11 concepts, 27 labels, 7 relations in …\n',
    })
    const onet = await importFrom('--onet', ONET)
    expect(without(onet.stdout)).toBe('onet en: 4 concepts, 8 labels, 3 relations in …\n')
    const status = await run(['taxonomy', 'status'])
    expect(without(status.stdout)).toBe(
      'esco de: 6 concepts, 9 labels, imported …\nesco en: 11 concepts, 27 labels, imported …\nonet en: 4 concepts, 8 labels, imported …\n',
    )
    expect(await labels()).toEqual([
      'de alternative Stimmen von Regenorgeln',
      'de preferred Regenorgeln stimmen',
      'en alternative adjust rain organs',
      'en alternative rain organ tuning',
      'en alternative tuning of rain organs',
      'en preferred tune rain organs',
    ])
  })

  it('replaces a language that is imported again, keeps the others, and forgets what no language names', async () => {
    await loadEsco()
    const next = await copyOf('next')
    await rm(join(next, 'skills_de.csv'))
    await edit(join(next, 'skills_en.csv'), (text) =>
      text.replace('adjust rain organs\n', '').replace(/^.*Quillscript.*$/m, ''),
    )
    await importFrom('--esco', next)
    expect(await labels()).toHaveLength(5)
    expect(await labels()).toContain('de preferred Regenorgeln stimmen')
    await edit(join(next, 'skills_en.csv'), (text) => text.replaceAll('Regenorgeln', ''))
    await writeFile(
      join(next, 'skills_de.csv'),
      (await readFile(join(next, 'skills_en.csv'), 'utf8')).replaceAll('organ', 'orgel'),
    )
    await importFrom('--esco', next)
    const { rows } = await database.pool.query("select from taxonomy_concept where uri like '%0006'")
    expect(rows).toEqual([])
  })

  it.each<[string, (folder: string) => Promise<unknown>, string]>([
    ['an empty folder', (it) => rm(it, { recursive: true }).then(() => mkdir(it)), 'is empty. It should hold'],
    ['no folder', (it) => rm(it, { recursive: true }), 'There is no folder'],
    [
      'a ZIP file',
      (it) => rm(it, { recursive: true }).then(() => writeFile(it, 'PK\u0003\u0004')),
      'is a ZIP file. Unpack it',
    ],
    [
      'other files',
      (it) => rm(join(it, 'skills_en.csv')).then(() => rm(join(it, 'skills_de.csv'))),
      'no file named like skills_en.csv',
    ],
    [
      'a column less',
      (it) => edit(join(it, 'skills_en.csv'), (text) => text.replace('altLabels', 'synonyms')),
      'skills_en.csv has no column altLabels.',
    ],
    [
      'a broken row',
      (it) => edit(join(it, 'occupations_en.csv'), (text) => `${text}Occupation,only,four,cells\n`),
      'occupations_en.csv, line 5 is not a row of this table',
    ],
    [
      'a concept without an address',
      (it) => edit(join(it, 'skills_en.csv'), (text) => text.replace(RAIN_ORGANS, '')),
      'skills_en.csv, line 4: the row has no conceptUri.',
    ],
    [
      'a quotation mark that is never closed',
      (it) => edit(join(it, 'skills_en.csv'), (text) => `${text}"never closed`),
      'skills_en.csv, line 15 is not a row of this table',
    ],
    [
      'another encoding',
      async (it) =>
        writeFile(join(it, 'skills_en.csv'), await readFile(join(it, 'skills_de.csv'), 'latin1'), 'utf16le'),
      'skills_en.csv is not UTF-8 text.',
    ],
  ])('says what is wrong and leaves what was there: %s', async (name, spoil, sentence) => {
    await loadEsco()
    const spoilt = await copyOf(name.replaceAll(' ', '-'))
    await spoil(spoilt)
    const answer = await importFrom('--esco', spoilt)
    expect(answer).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(sentence) })
    expect(answer.stderr.split('\n')).toHaveLength(2)
    expect(await labels()).toHaveLength(6)
  })

  it('refuses to import nothing, and an O*NET folder without occupations', async () => {
    expect(await run(['taxonomy', 'import'])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('Say what to import'),
    })
    expect(await importFrom('--onet', ESCO)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('has no file Occupation Data.txt'),
    })
  })

  describe('with ESCO loaded', () => {
    const text = 'She has six years of PostgreSQL, wrote Java, and knows how to tune rain organs.'
    const line = `${JSON.stringify({ id: 1, text, kind: 'sentence' })}\n`

    it("skills carry ESCO's addresses, and ESCO's own labels are found", async () => {
      await loadEsco()
      expect(jsonLines((await start(['skills'], line)).stdout)).toEqual([
        {
          id: 1,
          skills: [
            expect.objectContaining({ id: 'postgresql', text: 'PostgreSQL', esco: POSTGRESQL }),
            { id: 'java', name: 'Java', kind: 'language', start: 39, end: 43, text: 'Java' },
            {
              id: 'esco:00000000-0000-4000-8000-000000000001',
              name: 'tune rain organs',
              kind: 'method',
              start: 62,
              end: 78,
              text: 'tune rain organs',
              esco: RAIN_ORGANS,
            },
          ],
        },
      ])
    })

    const ownLexicon = () => runCliHere(['skills'], { stdin: line, env: { DATA_DIR: join(folder, 'none') } })

    it('works as before with nothing loaded', async () => {
      const own = await ownLexicon()
      expect(own.stdout).toContain('"postgresql"')
      expect(own.stdout).not.toContain('esco')
      expect(await run(['skills'], line)).toEqual(own)
    })

    it('works as before with a database that does not answer, and says so', async () => {
      const away = await runCliHere(['skills'], {
        stdin: line,
        env: { DATA_DIR: folder, DATABASE_URL: 'postgres://zodie@127.0.0.1:9/zodie' },
      })
      expect(away).toMatchObject({ exitCode: 0, stdout: (await ownLexicon()).stdout })
      expect(away.stderr).toContain('Without ESCO: The database at 127.0.0.1:9/zodie cannot be reached')
    })
  })
})
