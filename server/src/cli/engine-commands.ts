import type { Weights } from '@zodie/engine'
import { type Command, Option } from 'commander'
import type { AnalyzeOptions } from './analyze.ts'
import { asOfOption } from './arguments.ts'
import { EXAMPLES } from './examples.ts'
import type { ParseOptions } from './parse.ts'
import type { OpenReaders } from './readers.ts'
import type { VerifyOptions } from './verify.ts'
import { weightsOption } from './weights.ts'

// Beside the options and not in analyze.ts, which loads the readers.
const ANALYSIS_FORMATS = ['text', 'explain', 'html', 'json'] as const satisfies readonly AnalyzeOptions['format'][]

/** `parse`, `analyze`, `verify`, `skills`, `criteria`, `match`: the engine without a server, a database or a network. */
export const engineCommands = (program: Command, openReaders?: OpenReaders): void => {
  program
    .command('parse')
    .description('read resumes: one JSON line per file, as JSON Resume with where every value stands')
    .argument('<file...>', 'files of any format that a resume may be uploaded in')
    .addOption(asOfOption())
    .addOption(
      new Option('--format <format>', 'JSON lines, or pages of text for a terminal')
        .choices(['text', 'json'])
        .default('json'),
    )
    .addHelpText('after', EXAMPLES.parse)
    .action(async (files: string[], options: ParseOptions) => {
      const { parseFiles } = await import('./parse.ts')
      process.exitCode = await parseFiles(files, options, openReaders)
    })
  program
    .command('analyze')
    .description('score one resume against one job, with the evidence')
    .argument('<resume>', 'a file of any format that a resume may be uploaded in')
    .requiredOption(
      '--job <file>',
      'the job ad as text, or as JSON with title, description, requirements, skills; - for standard input',
    )
    .addOption(asOfOption())
    .addOption(weightsOption())
    .addOption(
      new Option(
        '--format <format>',
        'a page for a terminal, every point in words, the same as a web page, or all of it',
      )
        .choices(ANALYSIS_FORMATS)
        .default('text'),
    )
    .addHelpText('after', EXAMPLES.analyze)
    .action(async (resume: string, options: AnalyzeOptions) => {
      const { analyzeFile } = await import('./analyze.ts')
      await analyzeFile(resume, options, openReaders)
    })
  program
    .command('verify')
    .description('compute an analysis again and say which part of it differs')
    .argument('<resume>', 'the file that was analysed')
    .requiredOption('--job <file>', 'the job that it was analysed against')
    .requiredOption('--analysis <file>', 'what zodie analyze --format json printed')
    .addHelpText('after', EXAMPLES.verify)
    .action(async (resume: string, options: VerifyOptions) => {
      const { verifyFile } = await import('./verify.ts')
      process.exitCode = (await verifyFile(resume, options, openReaders)) ? 0 : 1
    })
  program
    .command('skills')
    .description(
      'find skills in texts: JSON lines {id, text, kind: sentence|resume|job} in, {id, skills} out; with ESCO loaded, with its addresses',
    )
    .addHelpText('after', EXAMPLES.skills)
    .action(async () => {
      const { findSkillsInLines } = await import('./skills.ts')
      await findSkillsInLines(process.stdin, process.stdout, process.env)
    })
  program
    .command('criteria')
    .description('what job ads ask for and what to change in them: one JSON line per file')
    .argument('<file...>', 'job ads as text or JSON; - for standard input')
    .addOption(asOfOption())
    .addHelpText('after', EXAMPLES.criteria)
    .action(async (files: string[], { asOf }: { asOf: string }) => {
      const { printCriteria } = await import('./criteria.ts')
      process.exitCode = await printCriteria(files, asOf)
    })
  program
    .command('match')
    .description('score texts: JSON lines {id, resume_text, job_text} in, {id, overall_score, …} out')
    .addOption(asOfOption())
    .addOption(weightsOption())
    .addHelpText('after', EXAMPLES.match)
    .action(async (options: { asOf: string; weights?: Partial<Weights> }) => {
      const { matchLines } = await import('./match.ts')
      await matchLines(process.stdin, process.stdout, options)
    })
}
