import type { Command } from 'commander'
import type { Roles } from '../serve.ts'

/** Runs until a signal; a second one ends at once. */
const run = async (roles: Roles): Promise<void> => {
  const { serve } = await import('../serve.ts')
  const running = await serve(process.env, roles)
  if (running.url !== undefined) greet(running.url)
  const { promise: asked, resolve } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  await asked
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  await running.stop()
}

const greet = (url: string): void => {
  process.stderr.write(`\nZODIE is at ${url}   the API reference at ${url}/docs   stop with Ctrl-C\n\n`)
}

const migrateOnly = async (): Promise<void> => {
  const { migrateSchema } = await import('./migrate.ts')
  await migrateSchema(process.env)
}

/** `start`, `api`, `worker`, `migrate`, `seed`, `doctor`: what needs the configuration and the database. */
export const serverCommands = (program: Command): void => {
  program
    .command('start')
    .description('everything in one process: schema, API, background work')
    .action(() => run({ api: true, worker: true, migrateFirst: true }))
  program
    .command('api')
    .description('the HTTP API only; refuses an older schema')
    .action(() => run({ api: true, worker: false, migrateFirst: false }))
  program
    .command('worker')
    .description('the background work only; refuses an older schema')
    .action(() => run({ api: false, worker: true, migrateFirst: false }))
  program.command('migrate').description('bring the schema up to date, and nothing else').action(migrateOnly)
  program
    .command('doctor')
    .description('check configuration, database, queue, storage and sign-in; say what is wrong and what to do')
    .action(async () => {
      const { examine } = await import('./doctor.ts')
      process.exitCode = (await examine(process.env)) ? 0 : 1
    })
}
