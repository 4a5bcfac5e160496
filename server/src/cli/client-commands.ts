import { type Command, InvalidArgumentError, Option } from 'commander'
import { countOption } from './arguments.ts'
import { EXAMPLES } from './examples.ts'
import type { JobsOptions } from './jobs.ts'
import type { UploadOptions } from './upload.ts'

const idOf = (raw: string): number => {
  if (!/^[1-9]\d{0,14}$/.test(raw))
    throw new InvalidArgumentError('It must be the number of a job, as zodie jobs lists it.')
  return Number(raw)
}

const serverOption = (): Option =>
  new Option('--server <url>', 'where ZODIE answers').env('ZODIE_SERVER').default('http://127.0.0.1:8000')
const formatOption = (): Option =>
  new Option('--format <form>', 'how to print it').choices(['text', 'json']).default('text')

/** `jobs`, `upload`: what a person does with a running server. */
export const clientCommands = (program: Command): void => {
  program
    .command('jobs')
    .description('active jobs of a running server')
    .option('--query <words>', 'words, "phrases", -without')
    .option('--location <place>', 'where')
    .option('--company <name>', 'at whom')
    .option('--remote <kind...>', 'onsite, hybrid, remote')
    .addOption(countOption('--limit <n>', 'how many', 100, 20))
    .addOption(serverOption())
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES.jobs)
    .action(async (options: JobsOptions) => {
      const { listJobs } = await import('./jobs.ts')
      await listJobs(options)
    })
  program
    .command('upload')
    .argument('<file>', 'a resume')
    .description('send a resume to a running server and see what it finds')
    .addOption(new Option('--job <id>', 'the job to compare it with').argParser(idOf).makeOptionMandatory())
    .option('--as <email>', 'sign in as anybody, on a development server')
    .addOption(serverOption())
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES.upload)
    .action(async (file: string, options: UploadOptions) => {
      const { uploadResume } = await import('./upload.ts')
      process.exitCode = await uploadResume(process.env, file, options)
    })
}
