import { f1Of, precisionOf, recallOf, type Tally } from './compare.ts'
import { FIELD_NAMES, FIELDS, type Field } from './fields.ts'
import { mean } from './ranking.ts'
import type { ResumeResult } from './resumes.ts'

/** What ../../shared and issue 3 name as the best known: [precision, recall] in per cent on their authors' kind of files. */
const KNOWN: Readonly<Partial<Record<Field, readonly [open: string, typescript: string]>>> = {
  name: ['100/100', '88'],
  titles: ['100/100', ''],
  companies: ['94/94', '38/31'],
  'work dates': ['100/100', '92/75'],
  degrees: ['100/94', ''],
  schools: ['88/88', ''],
  skills: ['96/99', '60/89'],
  location: ['93/93', ''],
}

const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1))

/** Mean over families of each family's mean; null where nothing was judged. */
function familyMean(
  results: readonly ResumeResult[],
  field: Field,
  measure: (judged: Tally) => number | null,
): number | null {
  const families = Map.groupBy(results, ({ family }) => family).values()
  const means = [...families].flatMap((members) => {
    const values = members.flatMap(({ judged }) => {
      const result = judged.get(field)
      return result === undefined ? [] : (measure(result) ?? [])
    })
    return values.length === 0 ? [] : [mean(values)]
  })
  return means.length === 0 ? null : mean(means)
}

/** One line per field: precision, recall, F1, the aim, the best known parsers, and the number of files judged. */
export function tableOfFields(results: readonly ResumeResult[]): readonly string[] {
  const head = '  field            precision  recall      F1    aim   best open P/R  best TypeScript P/R  files'
  const rows = FIELD_NAMES.flatMap((field) => {
    const files = results.filter(({ judged }) => judged.has(field)).length
    if (files === 0) return []
    const f1 = familyMean(results, field, f1Of)
    const { aim } = FIELDS[field]
    const [open = '', typescript = ''] = KNOWN[field] ?? []
    const mark = aim === null ? ' ' : (f1 ?? 0) >= aim ? '✓' : '·'
    const shares = [precisionOf, recallOf].map((measure) => percent(familyMean(results, field, measure)))
    return [
      `${mark} ${field.padEnd(16)} ${shares[0]?.padStart(9)} ${shares[1]?.padStart(7)} ${percent(f1).padStart(7)} ${(aim === null ? '' : percent(aim)).padStart(6)} ${open.padStart(15)} ${typescript.padStart(20)} ${String(files).padStart(6)}`,
    ]
  })
  return [head, ...rows]
}

/** F1 in per cent per field, one row for each value of `by`. */
export function tableOfGroups(
  results: readonly ResumeResult[],
  by: 'family' | 'format' | 'language',
): readonly string[] {
  const groups = [...Map.groupBy(results, (result) => result[by])].sort(([a], [b]) => a.localeCompare(b))
  const head = [by.padEnd(28), ...FIELD_NAMES.map((field) => field.slice(0, 7).padStart(8)), '    mean'].join('')
  const rows = groups.map(([group, members]) => {
    const cells = FIELD_NAMES.map((field) => percent(familyMean(members, field, f1Of)).padStart(8))
    const score = percent(mean(members.map((member) => member.score))).padStart(8)
    return [`${group} (${members.length})`.padEnd(28), ...cells, score].join('')
  })
  return [head, ...rows]
}

const failing = ({ judged }: ResumeResult): string =>
  [...judged]
    .flatMap(([field, result]) => (f1Of(result) < 1 ? [{ field, f1: f1Of(result) }] : []))
    .sort((a, b) => a.f1 - b.f1)
    .map(({ field, f1 }) => `${field} ${percent(f1)}`)
    .join(', ')

/** The files with the lowest mean over their fields, and which fields are to blame. */
export const listWorst = (results: readonly ResumeResult[], count = 10): readonly string[] =>
  [...results]
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .filter(({ score }) => score < 1)
    .map((result) => `${percent(result.score).padStart(6)}  ${result.file}: ${failing(result)}`)

const show = ({ missed, extra }: Tally): string =>
  [
    missed.length === 0 ? '' : `missed ${JSON.stringify(missed)}`,
    extra.length === 0 ? '' : `extra ${JSON.stringify(extra)}`,
  ]
    .filter(Boolean)
    .join(', ')

/** Every wrong field of every file: what was printed and not found, and what was found and is not printed. */
export const listErrors = (results: readonly ResumeResult[]): readonly string[] =>
  results.flatMap(({ file, judged }) => {
    const wrong = [...judged].filter(([, result]) => f1Of(result) < 1)
    return wrong.length === 0 ? [] : [file, ...wrong.map(([field, result]) => `    ${field}: ${show(result)}`)]
  })
