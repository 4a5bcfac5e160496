import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.mjs', import.meta.url))

export interface CliRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the real command line, without a shell and with nothing of our environment; its folder holds no .env. */
export const startCli = (args: readonly string[], { stdin = '', env = {} }: CliOptions = {}) => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  // A command that ends before it has read everything is what some tests are about.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  return child
}

export const runCli = async (args: readonly string[], options?: CliOptions): Promise<CliRun> => {
  const child = startCli(args, options)
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { exitCode, stdout, stderr }
}

export const jsonLines = (stdout: string): unknown[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
