import { type Command, Option } from 'commander'
import { EXAMPLES } from './examples.ts'
import type { MigrateOptions } from './storage.ts'

const PLACES = ['local', 's3']

/** `storage migrate`, `storage verify`, `storage cleanup`: the files that people uploaded, wherever they are kept. */
export const storageCommands = (program: Command): void => {
  const storage = program
    .command('storage')
    .description('move, check and tidy the files that people uploaded')
    .addHelpText('after', EXAMPLES.storage)
  storage
    .command('migrate')
    .description('move every file from one place to another; can be stopped and begun again at any time')
    .addOption(new Option('--from <place>', 'where they are').choices(PLACES).makeOptionMandatory())
    .addOption(new Option('--to <place>', 'where they shall be').choices(PLACES).makeOptionMandatory())
    .option('--delete', 'remove each file from where it was, once it has been read back from where it is')
    .option('--dry-run', 'say what would be moved, and move nothing')
    .action(async (options: MigrateOptions) => {
      const { migrateStorage } = await import('./storage.ts')
      process.exitCode = await migrateStorage(process.env, options)
    })
  storage
    .command('verify')
    .description('read every file and compare it with its checksum')
    .action(async () => {
      const { verifyStorage } = await import('./storage.ts')
      process.exitCode = await verifyStorage(process.env)
    })
  storage
    .command('cleanup')
    .description(
      'remove files that belong to nobody and are older than TEMP_FILE_RETENTION_DAYS; a worker does so each night',
    )
    .option('--dry-run', 'say what would be removed, and remove nothing')
    .action(async (options: { dryRun?: true }) => {
      const { cleanStorage } = await import('./storage.ts')
      process.exitCode = await cleanStorage(process.env, options)
    })
}
