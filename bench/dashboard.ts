import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Pool } from 'pg'
import { type ConnectedDatabase, connectDatabase } from '../server/src/database/connect.ts'
import { migrate } from '../server/src/database/migrate.ts'
import { createLogger } from '../server/src/http/logging.ts'
import { toDashboard } from '../server/src/optimus/dashboard/present.ts'
import { readDashboard } from '../server/src/optimus/dashboard/read.ts'
import { periodOf } from '../server/src/optimus/rules.ts'
import { createWholeView } from '../server/src/optimus/whole-view/read.ts'
import { createDatabase, dropDatabase, urlOf } from '../server/test/servers.ts'
import { readExport } from './dashboard-export.ts'

const USAGE = `npm run bench:dashboard -- [options]
  --server URL     a PostgreSQL where a database may be made and dropped again
                   (postgres://root@127.0.0.1:5432/postgres)
  --database URL   instead of one that is made: the copy of a filled database, which is written to; the employer
                   with nearest to 500 jobs is asked
  --runs N         how often each dashboard is read (40); 0: none
  --export         also reads the CSV of all applications, twice`

const { values: options } = parseArgs({
  options: {
    server: { type: 'string', default: 'postgres://root@127.0.0.1:5432/postgres' },
    database: { type: 'string' },
    runs: { type: 'string', default: '40' },
    export: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

/**
 * 100,000 jobs, 500 of them of employer 1; 200,000 applications, a tenth of them to those 500; histories; an analysis for
 * every other application. Triggers are off, as in a restore, and what they keep is made by the migration's own statement.
 */
const LOAD = [
  `set session_replication_role = replica`,
  `insert into users (email) select 'user-' || n || '@example.org' from generate_series(1, 20000) as n`,
  `insert into job (user_id, title, description, status, skills, created_at)
   select case when n <= 500 then 1 else 2 + n % 300 end, 'Engineer ' || n % 700, repeat('Builds and keeps what others rely on. ', 20),
     (array['active', 'active', 'active', 'closed', 'draft'])[1 + n % 5], array['skill ' || n % 50], now() - n * interval '5 minutes'
   from generate_series(1, 100000) as n`,
  `insert into job_revision select id, 1, title, '', '', '{}' from job`,
  `insert into job_criteria select id, 1, '0', '{}', 8, 3 from job where status = 'active'`,
  `insert into job_term select hashtext((job_id * k % 400)::text), job_id, 0.1 from job_criteria, generate_series(1, 8) as k on conflict do nothing`,
  `insert into file (sha256, size, media_type, backend) values (sha256('x'), 1, 'text/plain', 'local')`,
  `insert into resume (user_id, file_id, file_name, status, parsed, engine_version)
   select id, 1, 'resume.txt', 'done', '{"workMonths": 50, "json": {"education": []}}', '0' from users`,
  `insert into application (job_id, user_id, status, source, created_at)
   select case when n % 10 = 0 then 1 + (n / 10) % 500 else 501 + (n * 7919::bigint) % 99500 end, 400 + (n * 31::bigint) % 19600,
     (array['applied', 'screening', 'interview', 'offer', 'hired', 'rejected', 'withdrawn', 'rejected'])[1 + n % 8],
     (array['linkedin', 'newsletter', 'site', null])[1 + n % 4], now() - (n % 400) * interval '1 day' - n % 86400 * interval '1 second'
   from generate_series(1, 205000) as n on conflict do nothing`,
  `insert into application_event (application_id, role, from_status, to_status, created_at)
   select id, 'employer', (array[null, 'applied', 'screening', 'interview', 'offer'])[step], (array['applied', 'screening', 'interview', 'offer', 'hired'])[step],
     application.created_at + (step - 1) * interval '5 days'
   from application, generate_series(1, case status when 'applied' then 1 when 'screening' then 2 when 'interview' then 3 when 'offer' then 4 when 'hired' then 5 else 2 end) as step`,
  `insert into application_event (application_id, role, from_status, to_status, created_at)
   select id, 'employer', 'screening', status, created_at + interval '9 days' from application where status in ('rejected', 'withdrawn')`,
  `insert into application_progress
   select application.id, job_id, application.created_at, min(event.created_at) filter (where to_status = 'screening'),
     min(event.created_at) filter (where to_status = 'interview'), min(event.created_at) filter (where to_status = 'offer'),
     min(event.created_at) filter (where to_status = 'hired'), min(event.created_at) filter (where to_status = 'rejected'),
     min(event.created_at) filter (where to_status = 'withdrawn')
   from application left join application_event as event on event.application_id = application.id group by application.id`,
  `insert into analysis (user_id, resume_id, job_id, job_revision, engine_version, weights, weights_key, as_of, status, stage,
     overall_score, skill_alignment_score, experience_score, education_score, project_validation_score, formatting_score,
     trustworthiness_score, credibility_score, finished_at, result)
   select user_id, user_id, job_id, 1, '0', '{}', 'default', current_date, 'done', 'done', id % 1001 / 10.0, id % 997 / 10.0,
     id % 991 / 10.0, id % 983 / 10.0, id % 977 / 10.0, id % 971 / 10.0, id % 967 / 10.0, id % 953 / 10.0, now(),
     jsonb_build_object('matchedSkills', '[]'::jsonb, 'items', '[]'::jsonb, 'cap', null, 'rest',
       (select string_agg(md5((id * k)::text), ' ') from generate_series(1, 60) as k))
   from application where id % 2 = 0 and user_id is not null`,
  `reset session_replication_role`,
  `vacuum analyze`,
]

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const LARGE_TABLES = [
  'job',
  'application',
  'application_progress',
  'analysis',
  'application_event',
  'job_term',
] as const

/** With the statistics and the maps of pages that a database in use has. */
const settle = async (pool: Pool): Promise<void> => {
  for (const table of LARGE_TABLES) {
    await pool.query(`vacuum analyze ${table}`)
    console.log(table, (await pool.query(`select count(*) from ${table}`)).rows[0].count)
  }
}

const fill = async (pool: Pool): Promise<void> => {
  const client = await pool.connect()
  await client.query('set statement_timeout = 0')
  for (const statement of LOAD) await client.query(statement)
  client.release()
}

const employerOf500 = async (pool: Pool): Promise<{ readonly user_id: number; readonly jobs: number }> =>
  (
    await pool.query(
      `select user_id, count(*) as jobs from job group by user_id order by abs(count(*) - 500), user_id limit 1`,
    )
  ).rows[0]

const line = (what: string, times: readonly number[]): void => {
  const sorted = times.toSorted((one, other) => one - other)
  const figures = [percentile(sorted, 0.5), percentile(sorted, 0.95)].map((ms) => ms.toFixed(0).padStart(8))
  console.log(what.padEnd(44) + figures.join(''))
}

const timesOf = async (work: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = []
  for (let turn = 0; turn < Number(options.runs); turn += 1) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return times
}

const QUERIES = [
  ['', {}],
  [', in Berlin since January', { from: '2026-01-01', time_zone: 'Europe/Berlin' }],
] as const

const measureDashboards = async ({ db, pool }: ConnectedDatabase): Promise<void> => {
  const { user_id: viewerId, jobs } = await employerOf500(pool)
  const { id: jobId } = (await pool.query('select id from job where user_id = $1 limit 1', [viewerId])).rows[0]
  console.log(`${'ms'.padEnd(44)}${'p50'.padStart(8)}${'p95'.padStart(8)}`)
  const now = new Date()
  for (const [words, query] of QUERIES) {
    const period = periodOf(query, now)
    for (const [whose, scope] of [
      [`an employer of ${jobs} jobs`, { viewerId, isEverything: false, jobId: undefined }],
      ['one job', { viewerId, isEverything: false, jobId }],
      ['everything, counted', { viewerId, isEverything: true, jobId: undefined }],
    ] as const)
      line(
        whose + words,
        await timesOf(async () => toDashboard(await readDashboard(db, scope, period), { period, isBlind: false, now })),
      )
    const view = createWholeView(db)
    await view.read(viewerId, period)
    line(
      `everything, as it is kept${words}`,
      await timesOf(async () =>
        toDashboard((await view.read(viewerId, period)).figures, { period, isBlind: false, now }),
      ),
    )
  }
}

const measureExport = async ({ db, pool }: ConnectedDatabase): Promise<void> => {
  const { rows } = await pool.query(
    `insert into users (email) values (gen_random_uuid() || '@example.org')
     returning id, (select count(*) from application) as applications`,
  )
  for (const whether of ['none of the scores on record', 'all on record today']) {
    const figures = await readExport(db, rows[0].id, rows[0].applications)
    const [used, most] = [figures.usedMb, figures.residentMb].map((all) => all.map((mb) => mb.toFixed(0)).join(', '))
    console.log(`CSV, ${whether}: ${figures.rows} rows in ${figures.seconds.toFixed(1)} s`)
    console.log(`  MB by fifths: ${used} in use at the end, ${most} resident at most`)
  }
}

async function run(): Promise<void> {
  const name = `zodie_bench_${randomBytes(4).toString('hex')}`
  const isOwn = options.database === undefined
  if (isOwn) await createDatabase(options.server, name, 'template0')
  const databaseUrl = options.database ?? urlOf(options.server, name)
  const database = await connectDatabase({ databaseUrl, dataDir: '.', poolSize: 4, log: createLogger('silent') })
  try {
    await migrate(database.pool)
    if (isOwn) await fill(database.pool)
    await settle(database.pool)
    if (Number(options.runs) > 0) await measureDashboards(database)
    if (options.export) await measureExport(database)
  } finally {
    await database.close()
    if (isOwn) await dropDatabase(options.server, name)
  }
}

if (options.help) console.log(USAGE)
else await run()
