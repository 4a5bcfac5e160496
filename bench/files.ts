import { existsSync, readdirSync, readFileSync } from 'node:fs'

export interface BenchFile {
  readonly name: string
  /** Ending, in small letters: `pdf`. */
  readonly format: string
  readonly bytes: Uint8Array
}

const FORMATS = new Set(['pdf', 'docx', 'doc', 'odt', 'rtf', 'html', 'md', 'txt', 'png', 'jpg'])

const formatOf = (name: string): string => name.split('.').at(-1)?.toLowerCase() ?? ''

/** Every resume of the folders that are there, in order of their names; the bytes are in memory, so no disk is timed. */
export const readFiles = (folders: readonly URL[]): readonly BenchFile[] =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => FORMATS.has(formatOf(name)))
        .sort()
        .map((name) => ({
          name,
          format: formatOf(name),
          bytes: new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder))),
        })),
    )
