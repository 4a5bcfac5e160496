import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { MATCHING_RULE } from './compare.ts'
import { evaluateFit, type Measure } from './fit.ts'
import { judgeResumes, listErrors, listFamilies, summarise } from './resumes.ts'
import { evaluateSkillSentences } from './skills.ts'
import { measureSpeed } from './speed.ts'

const SHARED = new URL('../../shared/data/resumes/', import.meta.url)
const OWN = new URL('../fixtures/resumes/', import.meta.url)
const PARTS = ['resumes', 'skills', 'fit', 'speed'] as const
type Part = (typeof PARTS)[number]

const { values: options } = parseArgs({
  options: { errors: { type: 'boolean', default: false }, only: { type: 'string' } },
})

/** Values of 1 and less are shares; the rest are milliseconds. Lower is better for those. */
function printMeasures(measures: readonly Measure[]): void {
  for (const { measure, value, aim, n } of measures) {
    const isTime = measure.includes(', ms,')
    const isMet = aim === null ? ' ' : (isTime ? value <= aim : value >= aim) ? '✓' : '·'
    const shown = isTime ? value.toFixed(1) : value.toFixed(3)
    console.log(
      `${isMet} ${measure.padEnd(52)} ${shown.padStart(8)}  ${aim === null ? '' : `aim ${isTime ? '≤' : '≥'} ${Math.round(aim * 1000) / 1000}`.padEnd(11)} n ${n}`,
    )
  }
}

async function printResumes(): Promise<void> {
  const folders: readonly (readonly [string, URL])[] = [
    ...(existsSync(SHARED) ? [['shared resumes', SHARED] as const] : []),
    ['own fixtures', OWN],
  ]
  console.log(MATCHING_RULE)
  console.log('Every figure is the mean over layout families of each family’s mean.\n')
  for (const [label, folder] of folders) {
    if (!existsSync(folder)) continue
    const { results, unread } = await judgeResumes(folder)
    printMeasures(summarise(results, label))
    console.log(`\n${listFamilies(results).join('\n')}`)
    if (unread.length > 0)
      console.log(`\n${unread.length} of ${label} could not be read and are not counted:\n  ${unread.join('\n  ')}`)
    if (options.errors) console.log(`\n${listErrors(results).join('\n')}`)
    console.log('')
  }
}

const RUNS: Readonly<Record<Part, () => Promise<void>>> = {
  resumes: printResumes,
  skills: async () => printMeasures(evaluateSkillSentences()),
  fit: async () => printMeasures(evaluateFit(options.errors ? { log: console.log } : {})),
  speed: async () => printMeasures(await measureSpeed(existsSync(SHARED) ? SHARED : OWN)),
}

if (!existsSync(SHARED)) console.log('../shared/data is not there: only the own fixtures are measured.\n')
for (const part of PARTS) {
  if (options.only !== undefined && options.only !== part) continue
  console.log(`── ${part} ──`)
  await RUNS[part]()
  console.log('')
}
