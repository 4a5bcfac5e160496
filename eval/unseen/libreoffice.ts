import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const SOFFICE = process.env['SOFFICE'] ?? '/usr/bin/soffice'

/** Ending → LibreOffice's filter; each person is printed in all of them. */
const FILTERS: Readonly<Record<string, string>> = {
  pdf: 'pdf',
  odt: 'odt',
  rtf: 'rtf',
  doc: 'doc:MS Word 97',
}

/** The endings that DOCX files can be converted to; none (and a word about it) where there is no LibreOffice. */
export function conversions(): readonly string[] {
  if (existsSync(SOFFICE)) return Object.keys(FILTERS)
  console.log(`There is no LibreOffice at ${SOFFICE}: only DOCX is made.`)
  return []
}

/** Converts DOCX files, all in one run of the program, into the folder `work`, which also holds its profile. */
export function convert(sources: readonly string[], ending: string, work: string): void {
  execFileSync(
    SOFFICE,
    [
      `-env:UserInstallation=file://${join(work, 'profile')}`,
      '--headless',
      '--convert-to',
      FILTERS[ending] ?? ending,
      '--outdir',
      work,
      ...sources,
    ],
    { stdio: 'ignore', timeout: 300_000 },
  )
}
