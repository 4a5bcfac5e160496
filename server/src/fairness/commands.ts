import { RACES, SEXES } from './categories.ts'
import { checkKey, type DeclarationDeps } from './declarations/commands.ts'
import { type DeclarationRow, findDeclarations } from './declarations/queries.ts'
import type { Scope } from './groups.ts'
import { firstDayOf, lastDeclaring, lastSettled, type Quarter, wholeYearsOf } from './periods.ts'
import { listOutcomes, type OutcomeRow, type Whose } from './queries.ts'
import { type Applicant, type Report, reportOf } from './report.ts'

export interface ReportDeps extends DeclarationDeps {
  readonly config: { readonly fairnessMinimum: number }
}

// How many hashes one query looks for, and how many the process computes in one go.
const BATCH = 2000

/** The report on those within `scope`. What was declared is joined in memory and counted; nothing of one person leaves. */
export const computeReport = async (deps: ReportDeps, scope: Scope, now: Date): Promise<Report> => {
  const { db, config } = deps
  // One moment for all that is read: a report is not half before and half after an erasure.
  const applicants = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await checkKey(trx, deps.pseudonyms)
      return readApplicants({ ...deps, db: trx }, scope, lastSettled(now))
    })
  return reportOf(applicants, scope, { minimum: config.fairnessMinimum, lastSettled: lastSettled(now) })
}

const readApplicants = async (deps: DeclarationDeps, scope: Scope, latest: Quarter): Promise<readonly Applicant[]> => {
  const { from, to } = wholeYearsOf(scope)
  const applicants: Applicant[] = []
  for (let quarter = from; quarter <= Math.min(to, latest); quarter += 1)
    applicants.push(...(await readQuarter(deps, scope, quarter)))
  return applicants
}

const readQuarter = async (deps: DeclarationDeps, whose: Whose, quarter: Quarter): Promise<readonly Applicant[]> => {
  const rows = await listOutcomes(deps.db, whose, quarter)
  const applicants: Applicant[] = []
  for (let start = 0; start < rows.length; start += BATCH)
    applicants.push(...(await identify(deps, rows.slice(start, start + BATCH), quarter)))
  return applicants
}

const identify = async (
  { db, pseudonyms }: DeclarationDeps,
  rows: readonly OutcomeRow[],
  quarter: Quarter,
): Promise<readonly Applicant[]> => {
  const hashes = rows.map(({ id }) => pseudonyms.of(id))
  const until = firstDayOf(lastDeclaring(quarter))
  const inTime = (await findDeclarations(db, hashes)).filter(({ declared_quarter }) => declared_quarter <= until)
  const byHash = new Map(inTime.map((row) => [row.application_hash.toString('hex'), row]))
  return rows.map(({ job, employer, is_selected, score }, index) => {
    const declared = byHash.get(hashes[index]?.toString('hex') ?? '')
    return { job, employer, quarter, ...categoriesOf(declared), isSelected: is_selected, score }
  })
}

const categoriesOf = (declared: DeclarationRow | undefined) => ({
  sex: declared?.sex == null ? null : SEXES[declared.sex],
  race: declared?.race_ethnicity == null ? null : RACES[declared.race_ethnicity],
})
