import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderLandingSample } from './landing-sample.ts'
import { PROBLEMS } from './src/problem-catalogue.ts'
import { renderEnvExample } from './src/settings.ts'

/*
 * Writes the pages that are made from tables of the server.
 *   node server/generate.ts            writes docs/problems.md, .env.example and what the console's first page quotes
 *   node server/generate.ts --check    exits 1 and names what is not up to date
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const PREAMBLE = `# Problems

Made by server/generate.ts from server/src/problem-catalogue.ts; change that table instead.

Every error is answered as \`application/problem+json\` (RFC 9457). Its \`type\` ends in the slug of a section below, its
\`detail\` says what was wrong this time, and \`request_id\` finds it in the log.
`

const renderProblems = (): string =>
  [
    PREAMBLE,
    ...Object.entries(PROBLEMS).map(
      ([slug, [status, title, help]]) => `## ${slug}\n\n**${status}** · ${title}.\n\n${help}\n`,
    ),
  ].join('\n')

/** Path in the repository → its content. */
export const generate = (): Readonly<Record<string, string>> => ({
  'docs/problems.md': renderProblems(),
  '.env.example': renderEnvExample(),
  'console/src/candidate/home/generated/sample.ts': renderLandingSample(),
})

/** The paths below `root` whose files are missing or hold something else. */
export const findStale = async (root: string = ROOT): Promise<string[]> => {
  const stale: string[] = []
  for (const [path, content] of Object.entries(generate())) {
    const present = await readFile(join(root, path), 'utf8').catch(() => undefined)
    if (present !== content) stale.push(path)
  }
  return stale
}

const main = async (isCheck: boolean): Promise<void> => {
  const files = generate()
  const stale = await findStale()
  if (!isCheck) for (const path of stale) await writeFile(join(ROOT, path), files[path] ?? '')
  const verb = isCheck ? 'is not up to date: run node server/generate.ts' : 'written'
  for (const path of stale) process.stdout.write(`${path} ${verb}\n`)
  if (isCheck && stale.length > 0) process.exitCode = 1
}

if (import.meta.main) await main(process.argv.includes('--check'))
