import { readConfig } from '../config.ts'
import { type Audit, auditRecord } from '../decisions/audit.ts'
import type { Break } from '../decisions/chain.ts'
import { printHead, readHead } from '../decisions/heads.ts'
import { loadInstallationKeys } from '../identity/installation-key.ts'
import type { SigningKey } from '../identity/keys.ts'
import { print, printJsonLine } from './output.ts'
import { withDatabase } from './with-database.ts'

export interface AuditOptions {
  readonly since?: string
  readonly json?: true
}

const NO_HEAD = '--since takes a head as zodie audit verify printed it.'
const NOT_OURS =
  'This head was not signed with the key of this installation: it was changed, or printed by another one. Is DATA_DIR or ACCESS_TOKEN_PRIVATE_KEY right?'

/** As shells have it: in order, broken, a question that makes no sense. */
const EXIT = { inOrder: 0, broken: 1, wrongUse: 2 } as const

/** Walks the record of decisions and says what it found; the exit code of the command. */
export const verifyRecord = async (environment: NodeJS.ProcessEnv, { since, json }: AuditOptions): Promise<number> => {
  const config = readConfig(environment)
  const { current: key, others } = await loadInstallationKeys(config)
  const from = since === undefined ? undefined : readHead(since, [key, ...others])
  if (since !== undefined && from?.isOurs !== true) {
    await print(`${from === undefined ? NO_HEAD : NOT_OURS}\n`, process.stderr)
    return EXIT.wrongUse
  }
  const audit = await withDatabase(environment, 'zodie audit', ({ db }) => auditRecord(db, from))
  const report = toReport(audit, from?.seq ?? 0, key)
  await (json ? printJsonLine(report) : print(render(report)))
  return report.in_order ? EXIT.inOrder : EXIT.broken
}

interface Report {
  readonly in_order: boolean
  readonly since: number
  readonly entries: number
  /** To be kept; null when the record is broken. */
  readonly head: string | null
  readonly broken: Break | null
}

const toReport = ({ entries, head, broken }: Audit, since: number, key: SigningKey): Report => ({
  in_order: broken === undefined,
  since,
  entries,
  head: broken === undefined ? printHead(head, key) : null,
  broken: broken ?? null,
})

const WHAT: Readonly<Record<Break['what'], string>> = {
  entry: 'was changed: its text does not have the hash that was written with it',
  number: 'is not the next one: one before it was removed, put in or moved',
  link: 'does not follow the entry before it: one of them was removed, put in or changed',
  head: 'is not the one of the saved head: the record was cut there or written anew',
}

const render = ({ since, entries, head, broken }: Report): string => {
  const walked = `${entries} ${entries === 1 ? 'entry' : 'entries'}${since === 0 ? '' : ` after entry ${since}`}`
  if (broken === null)
    return `IN ORDER. ${walked}.\nKeep this head where nobody who can write to the database can reach it:\n${head}\n`
  return `BROKEN at entry ${broken.seq}, which ${WHAT[broken.what]}. ${walked} before it in order.\n  expected  ${broken.expected}\n  found     ${broken.found}\n`
}
