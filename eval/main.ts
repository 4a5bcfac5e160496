import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { MATCHING_RULE } from './compare.ts'
import { evaluateEsco } from './esco.ts'
import { evaluateFit, type Measure } from './fit.ts'
import { listErrors, listWorst, tableOfFields, tableOfGroups } from './report.ts'
import { judgeResumes } from './resumes.ts'
import { evaluateSkillSentences } from './skills.ts'

const SHARED = new URL('../../shared/data/resumes/', import.meta.url)
const OWN = new URL('../fixtures/resumes/', import.meta.url)
const PARTS = ['resumes', 'skills', 'esco', 'fit'] as const
type Part = (typeof PARTS)[number]

const USAGE = `npm run eval -- [options]
  --only PART     resumes, skills, esco or fit (how fast: npm run bench)
  --dir FOLDER    judge the resumes of this folder (each with a <file>.truth.json, see eval/truth.ts) and nothing else
  --filter TEXT   only resumes with this text in their file name
  --errors        list every wrong value
  --brief         totals only: no table of families, no names of files`

const { values: options } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    only: { type: 'string' },
    dir: { type: 'string' },
    filter: { type: 'string' },
  },
})

/** Values are shares of 1. */
function printMeasures(measures: readonly Measure[]): void {
  for (const { measure, value, aim, n } of measures) {
    const isMet = aim === null ? ' ' : value >= aim ? '✓' : '·'
    const shownAim = aim === null ? '' : `aim ≥ ${Math.round(aim * 1000) / 1000}`
    console.log(`${isMet} ${measure.padEnd(52)} ${value.toFixed(3).padStart(8)}  ${shownAim.padEnd(11)} n ${n}`)
  }
}

const print = (title: string, lines: readonly string[]): void => {
  if (lines.length > 0) console.log(`${title}\n${lines.join('\n')}\n`)
}

async function printFolder(label: string, folder: URL): Promise<void> {
  const { results, unread } = await judgeResumes(folder, options.filter)
  const families = new Set(results.map(({ family }) => family)).size
  print(`${label}: ${results.length} files of ${families} layout families, per cent`, tableOfFields(results))
  print('F1 per format', tableOfGroups(results, 'format'))
  print('F1 per language', tableOfGroups(results, 'language'))
  if (!options.brief) {
    print('F1 per layout family', tableOfGroups(results, 'family'))
    print('The worst files, mean F1 of their fields, and the fields to blame', listWorst(results))
  }
  const count = `${unread.length} of ${label} could not be read and are in no figure`
  print(count, unread.length === 0 || options.brief ? [] : unread)
  if (options.brief && unread.length > 0) console.log(count)
  if (options.errors) print('Errors', listErrors(results))
}

async function printResumes(): Promise<void> {
  console.log(`${MATCHING_RULE}\n`)
  if (options.dir !== undefined) {
    await printFolder(options.dir, pathToFileURL(`${resolve(options.dir)}/`))
    return
  }
  if (existsSync(SHARED)) await printFolder('shared resumes', SHARED)
  await printFolder('own fixtures', OWN)
}

const RUNS: Readonly<Record<Part, () => Promise<void>>> = {
  resumes: printResumes,
  skills: async () => printMeasures(evaluateSkillSentences()),
  esco: async () => printMeasures(evaluateEsco(options.errors ? { log: console.log } : {})),
  fit: async () => printMeasures(evaluateFit(options.errors ? { log: console.log } : {})),
}

async function main(): Promise<void> {
  if (options.help) return console.log(USAGE)
  if (!existsSync(SHARED)) console.log('../shared/data is not there: only the own fixtures are measured.\n')
  const only = options.dir === undefined ? options.only : 'resumes'
  for (const part of PARTS) {
    if (only !== undefined && only !== part) continue
    console.log(`── ${part} ──`)
    await RUNS[part]()
    console.log('')
  }
}

await main()
