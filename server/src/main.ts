import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { keepCompiledCode } from './compiled-code.ts'

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
