import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { TaxonomyError } from './errors.ts'

/** The names of the files of a folder that was unpacked. `expected` says what should be in it. */
export function listFolder(folder: string, expected: string): readonly string[] {
  const entry = statSync(folder, { throwIfNoEntry: false })
  if (entry === undefined) throw new TaxonomyError(`There is no folder ${folder}.`)
  if (!entry.isDirectory())
    throw new TaxonomyError(
      isZip(folder)
        ? `${folder} is a ZIP file. Unpack it and give the folder (unzip ${folder} -d FOLDER).`
        : `${folder} is a file. Give the folder that holds ${expected}.`,
    )
  const names = readdirSync(folder).sort()
  if (names.length === 0) throw new TaxonomyError(`${folder} is empty. It should hold ${expected}.`)
  return names
}

/** By its first bytes, "PK". */
function isZip(file: string): boolean {
  const bytes = Buffer.alloc(2)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, bytes)
    return bytes.toString('latin1') === 'PK'
  } finally {
    closeSync(descriptor)
  }
}
