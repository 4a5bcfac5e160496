import { Command } from 'commander'
import { VERSION } from '../version.ts'
import { engineCommands } from './engine-commands.ts'
import { serverCommands } from './server-commands.ts'

/** The command line: `zodie --help` is its table of contents. */
export const buildProgram = (): Command => {
  const program = new Command('zodie')
    .description('Reads resumes, understands jobs, says how well they fit and why.')
    .version(VERSION)
    .showHelpAfterError('Run zodie --help for what there is.')
    .configureHelp({ sortSubcommands: false })
  serverCommands(program)
  engineCommands(program)
  return program
}
