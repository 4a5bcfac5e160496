import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAllDocuments } from 'yaml'
import { renderEnvExample } from '../server/src/settings.ts'

/*
 * What the tests of this folder share: the files as they are, and what the product offers to them.
 */

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8')

/** Any mapping of YAML; looked into with `at`. */
export type Yaml = Readonly<Record<string, unknown>>

const isMapping = (value: unknown): value is Yaml => typeof value === 'object' && value !== null

/** The documents of a YAML file. @throws Error where it is not YAML, or says a key twice */
export const readYaml = (path: string): readonly Yaml[] =>
  parseAllDocuments(read(path), { merge: true }).map((document) => {
    const [error] = document.errors
    if (error !== undefined) throw error
    const value: unknown = document.toJS()
    if (!isMapping(value)) throw new Error(`${path} holds no mapping.`)
    return value
  })

/** `at(deployment, 'spec', 'replicas')`; `undefined` where a step leads nowhere. */
export const at = (value: unknown, ...steps: readonly (string | number)[]): unknown =>
  steps.reduce((here: unknown, step) => (isMapping(here) ? here[String(step)] : undefined), value)

export const listAt = (value: unknown, ...steps: readonly (string | number)[]): readonly unknown[] => {
  const found = at(value, ...steps)
  return Array.isArray(found) ? found : []
}

export const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(`${ROOT}${folder}`)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)

/** Every mapping of a document, however deep. */
export function* mappingsOf(value: unknown): Generator<Yaml> {
  if (!isMapping(value)) return
  if (!Array.isArray(value)) yield value
  for (const inner of Object.values(value)) yield* mappingsOf(inner)
}

/** Each setting with its default, empty where it has none. */
export const DEFAULTS: ReadonlyMap<string, string> = new Map(
  [...renderEnvExample().matchAll(/^(?:# )?([A-Z0-9_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
)

export const SETTING_NAMES: ReadonlySet<string> = new Set(DEFAULTS.keys())

const paths: unknown = JSON.parse(read('openapi.json')).paths
/** What the server answers, and so may be probed. */
export const PATHS: ReadonlySet<string> = new Set(isMapping(paths) ? Object.keys(paths) : [])
