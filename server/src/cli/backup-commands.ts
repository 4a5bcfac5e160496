import type { Command } from 'commander'
import type { RestoreFlags } from './backup.ts'
import { EXAMPLES } from './examples.ts'

/** `backup`, `restore`: all of an installation with the embedded database. */
export const backupCommands = (program: Command): void => {
  program
    .command('backup')
    .argument('<folder>', 'where to put it: empty, or not there yet')
    .description('copy the embedded database, the files and the keys; ZODIE may run meanwhile')
    .addHelpText('after', EXAMPLES.backup)
    .action(async (folder: string) => {
      const { backUp } = await import('./backup.ts')
      process.exitCode = await backUp(process.env, folder)
    })
  program
    .command('restore')
    .argument('<folder>', 'a backup')
    .description('put a backup into DATA_DIR, every file compared with its checksum')
    .option('--replace', 'move what is in DATA_DIR aside; without it an installation that is there is left alone')
    .addHelpText('after', EXAMPLES.restore)
    .action(async (folder: string, flags: RestoreFlags) => {
      const { restore } = await import('./backup.ts')
      await restore(process.env, folder, flags)
    })
}
