import type { Command } from 'commander'
import type { SeedOptions } from '../seed/seed.ts'
import type { Roles } from '../serve.ts'
import { asOfOption, countOption } from './arguments.ts'
import type { AuditOptions } from './audit.ts'
import { EXAMPLES } from './examples.ts'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
// Ctrl-C reaches every process of the terminal, and a launcher passes it on: that is one wish, not two.
const SAME_WISH_MS = 500

/** Resolves at the first signal; one that comes later than its echo ends the process at once. */
const askedToStop = (): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let askedAt: number | undefined
  const onSignal = () => {
    askedAt ??= performance.now()
    if (performance.now() - askedAt > SAME_WISH_MS) process.exit(130)
    resolve()
  }
  for (const signal of SIGNALS) process.on(signal, onSignal)
  return promise
}

/** Runs until a signal; a second one ends at once. */
const run = async (roles: Roles): Promise<void> => {
  const { serve } = await import('../serve.ts')
  const running = await serve(process.env, roles)
  // Listening first: who reads the greeting may ask to stop at once.
  const asked = askedToStop()
  if (running.url !== undefined) greet(running.url, roles)
  if (running.url !== undefined && roles.api && process.stderr.isTTY) await offerDemo(running.url)
  await asked
  await running.stop()
}

const greet = (url: string, { api }: Roles): void => {
  const what = api ? `the API reference at ${url}/docs` : 'a worker, with /health and /metrics'
  process.stderr.write(`\nZODIE is at ${url}   ${what}   stop with Ctrl-C\n\n`)
}

/** Says to who looks on how an empty installation is filled; a service manager does not look on. */
const offerDemo = async (url: string): Promise<void> => {
  const { isEmptyAndOpen, DEMO_OFFER } = await import('./offer-demo.ts')
  if (await isEmptyAndOpen(url)) process.stderr.write(DEMO_OFFER)
}

const migrateOnly = async (): Promise<void> => {
  const { migrateSchema } = await import('./migrate.ts')
  await migrateSchema(process.env)
}

const userCommands = (program: Command): void => {
  const user = program
    .command('user')
    .description('change an account of this installation')
    .addHelpText('after', EXAMPLES.user)
  const change = (name: 'promote' | 'deactivate' | 'unlink', description: string) =>
    user
      .command(name)
      .argument('<email>', 'the email address of the account')
      .description(description)
      .action(async (email: string) => {
        const { changeAccount } = await import('./users.ts')
        await changeAccount(process.env, email, name)
      })
  change('promote', 'make somebody an administrator')
  change('deactivate', 'switch an account off and end its sign-ins at once')
  change('unlink', 'part an account from a Clerk user who is gone: the next sign-in with its verified email gets it')
}

const auditCommands = (program: Command): void => {
  program
    .command('audit')
    .description('the record of decisions')
    .addHelpText('after', EXAMPLES.audit)
    .command('verify')
    .description('prove that nothing in the record was changed, removed, put in or moved')
    .option('--since <head>', 'a head printed before: it must still be there; only what came after it is walked')
    .option('--json', 'one JSON object')
    .action(async (options: AuditOptions) => {
      const { verifyRecord } = await import('./audit.ts')
      process.exitCode = await verifyRecord(process.env, options)
    })
}

const queueCommands = (program: Command): void => {
  const queue = program.command('queue').description('the background work').addHelpText('after', EXAMPLES.queue)
  queue
    .command('list')
    .description('what waits, runs and has failed on every try')
    .option('--json', 'one JSON object')
    .action(async (options: { json?: true }) => {
      const { listQueue } = await import('./queue.ts')
      await listQueue(process.env, options)
    })
  queue
    .command('retry')
    .argument('<ids...>', 'ids that zodie queue list shows as dead')
    .description('try tasks once more that have failed on every try')
    .action(async (ids: string[]) => {
      const { retryTasks } = await import('./queue.ts')
      await retryTasks(process.env, ids)
    })
}

/** `start`, `api`, `worker`, `migrate`, `seed`, `user`, `audit`, `queue`, `doctor`: what needs the configuration and the database. */
export const serverCommands = (program: Command): void => {
  program
    .command('start')
    .description('everything in one process: schema, API, background work')
    .addHelpText('after', EXAMPLES.start)
    .action(() => run({ api: true, worker: true, migrateFirst: true }))
  program
    .command('api')
    .description('the HTTP API only; refuses an older schema')
    .action(() => run({ api: true, worker: false, migrateFirst: false }))
  program
    .command('worker')
    .description('the background work only; refuses an older schema')
    .action(() => run({ api: false, worker: true, migrateFirst: false }))
  program
    .command('migrate')
    .description('bring the schema up to date, and nothing else')
    .addHelpText('after', EXAMPLES.migrate)
    .action(migrateOnly)
  program
    .command('seed')
    .description('fill the database with invented people, jobs, applications and analyses')
    .addOption(countOption('--users <n>', 'accounts; one in ten is an employer', 100_000, 50))
    .addOption(countOption('--jobs <n>', 'postings of those employers', 1_000_000, 100))
    .addOption(countOption('--applications <n>', 'applications with their histories', 1_000_000, 300))
    .addOption(countOption('--analyses <n>', 'resumes compared with jobs, computed by the engine', 1_000_000, 200))
    .option('--demo', 'instead: one invented company with its jobs and applicants, and three people to sign in as')
    .addOption(asOfOption())
    .addHelpText('after', EXAMPLES.seed)
    .action(async ({ demo, ...options }: SeedOptions & { readonly demo?: true }) => {
      const { seedDatabase, seedDemo } = await import('./seed.ts')
      await (demo ? seedDemo(process.env, options.asOf) : seedDatabase(process.env, options))
    })
  userCommands(program)
  auditCommands(program)
  queueCommands(program)
  program
    .command('doctor')
    .description('check configuration, database, queue, storage and sign-in; say what is wrong and what to do')
    .addHelpText('after', EXAMPLES.doctor)
    .action(async () => {
      const { examine } = await import('./doctor.ts')
      process.exitCode = (await examine(process.env)) ? 0 : 1
    })
}
