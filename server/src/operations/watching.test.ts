import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'

const ROOT = new URL('../../../', import.meta.url)
const read = (path: string) => readFile(new URL(path, ROOT), 'utf8')

// "zodie_http_request_duration_seconds_bucket": a histogram has its name and three more
const NAME = /\b(?:zodie|nodejs|process)_[a-z0-9_]+\b/g
const withoutPart = (name: string) => name.replace(/_(bucket|count|sum)$/, '')

// Debian has promtool in its package prometheus; `.ci/run` fetches it. Without it two tests are skipped.
const promtool = (...args: string[]) => spawnSync('promtool', args, { cwd: fileURLToPath(ROOT), encoding: 'utf8' })
const hasPromtool = promtool('--version').error === undefined

describeDatabase('what is watched', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let told: ReadonlySet<string>
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    const { body } = await open.app.inject('/metrics')
    told = new Set([...body.matchAll(/^# TYPE (\S+) /gm)].map(([, name = '']) => name))
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it.each([
    'ops/grafana/zodie.json',
    'ops/prometheus/alerts.yml',
    'ops/prometheus/alerts.test.yml',
    'docs/operations.md',
  ])('%s names only metrics that there are', async (path) => {
    const named = [...new Set((await read(path)).match(NAME))]
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !told.has(name) && !told.has(withoutPart(name)))).toEqual([])
  })

  it('every metric of ZODIE’s own is in the table of docs/operations.md', async () => {
    const page = await read('docs/operations.md')
    expect([...told].filter((name) => name.startsWith('zodie_') && !page.includes(`\`${name}\``))).toEqual([])
  })
})

describe('the dashboard', () => {
  it('can be imported: unique ids, a data source that is chosen, no panel on another', async () => {
    const { panels } = JSON.parse(await read('ops/grafana/zodie.json'))
    const ids = panels.map(({ id }: { id: number }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }: { gridPos: Record<'x' | 'y' | 'w' | 'h', number> }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)},${y + Math.floor(cell / w)}`),
    )
    expect(new Set(cells).size).toBe(cells.length)
    for (const { type, datasource } of panels)
      if (type !== 'row')
        expect(datasource).toEqual({ type: 'prometheus', uid: expect.stringMatching(/^\$\{datasource\}$/) })
  })
})

describe('each alert', () => {
  it('has a row that says what to do', async () => {
    const [rules, page] = [await read('ops/prometheus/alerts.yml'), await read('docs/operations.md')]
    const alerts = [...rules.matchAll(/alert: (\w+)/g)].map(([, name = '']) => name)
    expect(alerts.length).toBeGreaterThan(5)
    expect(alerts.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })

  it('and nothing is in the dashboard that Prometheus cannot read (promtool)', async (test) => {
    test.skip(!hasPromtool)
    const { panels } = JSON.parse(await read('ops/grafana/zodie.json'))
    const queries: string[] = panels.flatMap(({ targets = [] }: { targets?: { expr: string }[] }) =>
      targets.map(({ expr }) => expr.replaceAll('$__rate_interval', '5m').replaceAll('$instance', '.*')),
    )
    expect(queries.length).toBeGreaterThan(20)
    const rules = queries.map((expr, index) => ({ record: `panel:${index}`, expr }))
    const folder = await mkdtemp(join(tmpdir(), 'zodie-dashboard-'))
    await writeFile(join(folder, 'panels.yml'), JSON.stringify({ groups: [{ name: 'panels', rules }] }))
    const checked = promtool('check', 'rules', join(folder, 'panels.yml'))
    await rm(folder, { recursive: true })
    expect(checked.status, checked.stdout + checked.stderr).toBe(0)
  })

  it.skipIf(!hasPromtool)('is raised by its symptom and by no other (promtool)', () => {
    const checked = promtool('check', 'rules', 'ops/prometheus/alerts.yml')
    expect(checked.status, checked.stdout + checked.stderr).toBe(0)
    const tried = promtool('test', 'rules', 'ops/prometheus/alerts.test.yml')
    expect(tried.status, tried.stdout + tried.stderr).toBe(0)
  })
})
