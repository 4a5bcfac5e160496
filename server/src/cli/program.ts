import { Command } from 'commander'
import { VERSION } from '../version.ts'
import { backupCommands } from './backup-commands.ts'
import { clientCommands } from './client-commands.ts'
import { engineCommands } from './engine-commands.ts'
import { PROGRAM_EPILOGUE } from './examples.ts'
import { endWhenUnread } from './output.ts'
import type { OpenReaders } from './readers.ts'
import { serverCommands } from './server-commands.ts'
import { storageCommands } from './storage-commands.ts'
import { taxonomyCommands } from './taxonomy-commands.ts'

/** As shells and their tools have it: 2 for a command that makes no sense, 1 for one that failed. */
const WRONG_USE = 2

/** The command line: `zodie --help` is its table of contents. `openReaders`: for who has reading threads already. */
export const buildProgram = (openReaders?: OpenReaders): Command => {
  const program = new Command('zodie')
    .description('Reads resumes, understands jobs, says how well they fit and why.')
    .version(VERSION)
    .showHelpAfterError('Run zodie --help for what there is.')
    .configureHelp({ sortSubcommands: false })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USE))
    .addHelpText('after', PROGRAM_EPILOGUE)
  endWhenUnread()
  serverCommands(program)
  engineCommands(program, openReaders)
  clientCommands(program)
  storageCommands(program)
  taxonomyCommands(program)
  backupCommands(program)
  return program
}
