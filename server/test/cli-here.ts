import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { explain } from '../src/cli/failure.ts'
import { buildProgram } from '../src/cli/program.ts'
import type { CliOptions, CliRun } from './cli.ts'
import { borrowReaders } from './readers.ts'

const readersOf = (threads: number) => borrowReaders({ threads, timeoutMs: 60_000, maxMemoryMb: 256 })

/** What `process.exit` throws here. */
class Exited extends Error {
  readonly code: number
  constructor(code: number) {
    super(`exit ${code}`)
    this.code = code
  }
}

/** Puts other things in the place of parts of the process; answers how to put them back. */
const replace = (parts: PropertyDescriptorMap): (() => void) => {
  const before = Object.keys(parts).map((name) => [name, Object.getOwnPropertyDescriptor(process, name)] as const)
  Object.defineProperties(process, parts)
  return () => {
    for (const [name, descriptor] of before)
      if (descriptor !== undefined) Object.defineProperty(process, name, descriptor)
  }
}

const part = (value: unknown): PropertyDescriptor => ({ value, configurable: true, writable: true })

const runAlone = async (args: readonly string[], { stdin = '', env = {} }: CliOptions): Promise<CliRun> => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const exitCodeBefore = process.exitCode
  const putBack = replace({
    stdin: part(Readable.from([Buffer.from(stdin)])),
    stdout: part(stdout),
    stderr: part(stderr),
    env: part({ PATH: process.env['PATH'] ?? '', ...env }),
    exit: part((code: number) => {
      throw new Exited(code)
    }),
  })
  const printed = Promise.all([text(stdout), text(stderr)])
  process.exitCode = 0
  try {
    // As main.mjs does.
    await buildProgram(readersOf).parseAsync(['node', 'zodie', ...args])
  } catch (error) {
    process.exitCode = error instanceof Exited ? error.code : 1
    if (!(error instanceof Exited)) stderr.write(`${explain(error)}\n`)
  }
  const exitCode = Number(process.exitCode)
  process.exitCode = exitCodeBefore
  putBack()
  stdout.end()
  stderr.end()
  const [out, err] = await printed
  return { exitCode, stdout: out, stderr: err }
}

let last: Promise<unknown> = Promise.resolve()

/**
 * The whole command line within this process, one call at a time. A process of its own takes two seconds of CPU and shows
 * nothing more but that it ends; each command has such a test as well.
 */
export const runCliHere = (args: readonly string[], options: CliOptions = {}): Promise<CliRun> => {
  const run = last.then(() => runAlone(args, options))
  last = run.catch(() => undefined)
  return run
}
