import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { explain } from './cli/failure.ts'
import { buildProgram } from './cli/program.ts'

if (existsSync('.env')) loadEnvFile('.env')

try {
  await buildProgram().parseAsync(process.argv)
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
}
