import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import satisfies from 'spdx-satisfies'

/*
 * Writes docs/licences.md from the lockfile, and refuses what may not be shipped.
 *   node deploy/licences.ts            writes it
 *   node deploy/licences.ts --check    exits 1 when it is not up to date
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PAGE = 'docs/licences.md'

/** What may be shipped: they ask for their notice to be kept, or for nothing. */
const PERMISSIVE = [
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense'],
  ...['Python-2.0', 'PSF-2.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Bitstream-Vera'],
]
/** What may be used while developing, beside those: changes to their own files would have to be published, and we make none. */
const DEVELOPMENT_ONLY = ['MPL-2.0']

/** Packages that do not say their licence as an SPDX expression; read in the file that each brings. */
const READ_BY_US: Readonly<Record<string, string>> = {
  'png-js': 'MIT',
  'dejavu-fonts-ttf': 'Bitstream-Vera',
}

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly devOptional?: boolean
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

export interface LicensedPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression; '' when nobody says. */
  readonly licence: string
  readonly isShipped: boolean
}

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '')

/** Every package that the lockfile installs; our own workspaces are none. */
export const listPackages = ({ packages }: Lockfile): readonly LicensedPackage[] =>
  Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path, { version = '', license, dev, devOptional }]) => ({
      name: nameOf(path),
      version,
      licence: READ_BY_US[nameOf(path)] ?? license ?? '',
      isShipped: dev !== true && devOptional !== true,
    }))

const isAllowed = (licence: string, allowed: readonly string[]): boolean => {
  try {
    return satisfies(licence, [...allowed])
  } catch {
    // No SPDX expression, or no word at all.
    return false
  }
}

/** Those that may not be used as they are, each as a sentence. */
export const listRefused = (packages: readonly LicensedPackage[]): readonly string[] =>
  packages
    .filter(
      ({ licence, isShipped }) => !isAllowed(licence, isShipped ? PERMISSIVE : [...PERMISSIVE, ...DEVELOPMENT_ONLY]),
    )
    .map(
      ({ name, version, licence, isShipped }) =>
        `${name} ${version} is ${licence === '' ? 'without a licence' : `under ${licence}`}${isShipped ? '' : ' (development)'}.`,
    )

const rowsOf = (packages: readonly LicensedPackage[]): readonly string[] => {
  const byLicence = Map.groupBy(packages, ({ licence }) => licence)
  return [...byLicence]
    .toSorted(([one, its], [other, others]) => others.length - its.length || (one < other ? -1 : 1))
    .map(([licence, its]) => {
      const names = [...new Set(its.map(({ name, version }) => `${name} ${version}`))].toSorted()
      return `| ${licence} | ${names.length} | ${names.join(', ')} |`
    })
}

const HEAD = '| licence | packages | which |\n|---|---|---|'

export const renderPage = (packages: readonly LicensedPackage[]): string =>
  [
    '# Licences',
    'Made by deploy/licences.ts from package-lock.json; `npm run licences` writes it and refuses a licence that is not permissive.',
    '## What is shipped',
    [HEAD, ...rowsOf(packages.filter(({ isShipped }) => isShipped))].join('\n'),
    '## What only development uses',
    'MPL-2.0 is allowed here: it asks for changes to its own files to be published, and we ship and change none of them.',
    [HEAD, ...rowsOf(packages.filter(({ isShipped }) => !isShipped))].join('\n'),
  ]
    .join('\n\n')
    .concat('\n')

const main = async (isCheck: boolean): Promise<void> => {
  const packages = listPackages(JSON.parse(await readFile(`${ROOT}package-lock.json`, 'utf8')))
  const refused = listRefused(packages)
  const page = renderPage(packages)
  const isStale = page !== (await readFile(`${ROOT}${PAGE}`, 'utf8').catch(() => ''))
  if (isStale && !isCheck) await writeFile(`${ROOT}${PAGE}`, page)
  if (isStale) process.stdout.write(`${PAGE} ${isCheck ? 'is not up to date: run npm run licences' : 'written'}\n`)
  for (const sentence of refused) process.stderr.write(`${sentence}\n`)
  if (refused.length > 0 || (isCheck && isStale)) process.exitCode = 1
}

if (import.meta.main) await main(process.argv.includes('--check'))
