import { type Command, Option } from 'commander'
import type { AnalyzeOptions } from './analyze.ts'
import { asOfOption } from './arguments.ts'
import { EXAMPLES } from './examples.ts'
import type { ParseOptions } from './parse.ts'

/** `parse`, `analyze`, `skills`, `criteria`, `match`: the engine without a server, a database or a network. */
export const engineCommands = (program: Command): void => {
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
      process.exitCode = await parseFiles(files, options)
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
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES.analyze)
    .action(async (resume: string, options: AnalyzeOptions) => {
      const { analyzeFile } = await import('./analyze.ts')
      await analyzeFile(resume, options)
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
    .description('what job ads ask for: one JSON line per file')
    .argument('<file...>', 'job ads as text or JSON; - for standard input')
    .addHelpText('after', EXAMPLES.criteria)
    .action(async (files: string[]) => {
      const { printCriteria } = await import('./criteria.ts')
      process.exitCode = await printCriteria(files)
    })
  program
    .command('match')
    .description('score texts: JSON lines {id, resume_text, job_text} in, {id, overall_score, …} out')
    .addOption(asOfOption())
    .addHelpText('after', EXAMPLES.match)
    .action(async ({ asOf }: { asOf: string }) => {
      const { matchLines } = await import('./match.ts')
      await matchLines(process.stdin, process.stdout, asOf)
    })
}
