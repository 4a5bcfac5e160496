import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { serve } from '../server/src/serve.ts'

/*
 * Writes openapi.json, as the server serves it, and the SDK's types made from it.
 *   node sdk/generate.ts            writes both
 *   node sdk/generate.ts --check    exits 1 and names what is not up to date
 */

/** Path in the repository → its content. */
export type GeneratedFiles = Readonly<Record<string, string>>

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const HEADER = '/** Made by sdk/generate.ts from openapi.json; change the schemas of the server instead. */\n\n'

const byName = (record: object | undefined) =>
  Object.fromEntries(Object.entries(record ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The order in which routes are registered says nothing, so it makes no difference in the file. */
const inStableOrder = (document: OpenAPI3): OpenAPI3 => ({
  ...document,
  components: { ...document.components, schemas: byName(document.components?.schemas) },
  paths: byName(document.paths),
})

/** Asks a server that is started for this: with the development sign-in, which is part of the contract. */
const fetchDocument = async (databaseUrl: string | undefined): Promise<OpenAPI3> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'zodie-openapi-'))
  const environment = {
    ...{ ENVIRONMENT: 'testing', HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  }
  const server = await serve(environment, { api: true, worker: false, migrateFirst: true })
  try {
    const response = await fetch(`${server.url}/api/v1/openapi.json`)
    // The server writes this document itself, and openapi-typescript refuses what is none.
    return inStableOrder((await response.json()) as OpenAPI3)
  } finally {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** @param databaseUrl a PostgreSQL to start the server on; an embedded one of its own when left out */
export const generate = async (databaseUrl?: string): Promise<GeneratedFiles> => {
  const document = await fetchDocument(databaseUrl)
  return {
    'openapi.json': `${JSON.stringify(document, undefined, 2)}\n`,
    'sdk/src/generated/schema.ts': HEADER + astToString(await openapiTS(structuredClone(document))),
  }
}

/** The paths whose files are missing or hold something else. */
export const findStale = async (files: GeneratedFiles): Promise<string[]> => {
  const stale: string[] = []
  for (const [path, content] of Object.entries(files)) {
    const present = await readFile(join(ROOT, path), 'utf8').catch(() => undefined)
    if (present !== content) stale.push(path)
  }
  return stale
}

const main = async (isCheck: boolean): Promise<void> => {
  const files = await generate()
  const stale = await findStale(files)
  if (!isCheck) for (const path of stale) await writeFile(join(ROOT, path), files[path] ?? '')
  const verb = isCheck ? 'is not up to date: run node sdk/generate.ts' : 'written'
  for (const path of stale) process.stdout.write(`${path} ${verb}\n`)
  if (isCheck && stale.length > 0) process.exitCode = 1
}

if (import.meta.main) await main(process.argv.includes('--check'))
