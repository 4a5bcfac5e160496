import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { keepCompiledCode } from './compiled-code.mjs'

// This file and that one are plain JavaScript: what Node keeps of a program includes its TypeScript without the types, so that a start
// with kept code loads nothing that takes types out, which costs 0.13 s of processor time.

if (existsSync('.env')) loadEnvFile('.env')
keepCompiledCode()

// Imported after, so that their code is kept too.
const { explain } = await import('./cli/failure.ts')
const { buildProgram } = await import('./cli/program.ts')

try {
  await buildProgram().parseAsync(process.argv)
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
}
