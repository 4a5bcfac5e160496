import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { timeCriteria } from './criteria.ts'
import { readFiles } from './files.ts'
import { timeHostile } from './hostile.ts'
import { timeLexicon } from './lexicon.ts'
import { timeMatching } from './match.ts'
import { measureMemory } from './memory.ts'
import { type Timing, timeReading } from './reading.ts'
import { measureRecognition } from './recognition.ts'
import { mean, median, quantile } from './statistics.ts'

const SHARED = new URL('../../shared/data/resumes/', import.meta.url)
const OWN = new URL('../fixtures/resumes/', import.meta.url)

const USAGE = `npm run bench -- [options]
  --only PART    reading, criteria, match, memory, ocr, lexicon or hostile
  --dir FOLDER   the resumes of this folder in place of the own fixtures and ../shared/data
  --rounds N     how often each file is read; its median counts (5)`

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    dir: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
})

const FOLDERS = options.dir === undefined ? [OWN, SHARED] : [pathToFileURL(`${resolve(options.dir)}/`)]

/** `aim` is an upper bound; rows without one are there to compare with. */
function row(what: string, value: number, unit: string, aim: number | null = null, note = ''): void {
  const mark = aim === null ? ' ' : value <= aim ? '✓' : '·'
  const shown = `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`
  console.log(
    `${mark} ${what.padEnd(52)} ${shown.padStart(11)}  ${(aim === null ? '' : `aim ≤ ${aim}`).padEnd(10)} ${note}`,
  )
}

/** As `row`, where more is better. */
function atLeast(what: string, value: number, unit: string, aim: number): void {
  const shown = `${value.toFixed(2)} ${unit}`
  console.log(`${value >= aim ? '✓' : '·'} ${what.padEnd(52)} ${shown.padStart(11)}  ${`aim ≥ ${aim}`.padEnd(10)} `)
}

/** A fixed amount of work, so that figures of two machines or days can be set side by side. */
function yardstick(): number {
  const bytes = Buffer.alloc(32 * 1024 * 1024, 'zodie')
  const runs = Array.from({ length: 5 }, () => {
    const begin = performance.now()
    createHash('sha256').update(bytes).digest()
    return performance.now() - begin
  })
  return median(runs)
}

function printTimings(timings: readonly Timing[], label: string, aims: readonly [number, number] | null): void {
  const whole = timings.map((timing) => timing.whole)
  const note = `${timings.length} files`
  row(`${label}: read + parse, median`, median(whole), 'ms', aims?.[0] ?? null, note)
  row(`${label}: read + parse, 95 %`, quantile(whole, 0.95), 'ms', aims?.[1] ?? null, note)
  const computing = timings.map((timing) => timing.computing)
  row(`${label}: … of which computing, median`, median(computing), 'ms', aims?.[0] ?? null)
  row(`${label}: … of which computing, 95 %`, quantile(computing, 0.95), 'ms', aims?.[1] ?? null)
}

async function benchReading(): Promise<void> {
  const files = readFiles(FOLDERS)
  const { timings, unread } = await timeReading(files, Number(options.rounds))
  const printed = timings.filter(({ isRecognised }) => !isRecognised)
  const pdfs = printed.filter(({ format }) => format === 'pdf')
  printTimings(pdfs, 'PDF', [60, 200])
  row('PDF: parse alone, median', median(pdfs.map(({ parse }) => parse)), 'ms')
  row('PDF: PDFium’s bare text of the same files, median', median(pdfs.flatMap(({ bare }) => bare ?? [])), 'ms')
  const ratios = pdfs.flatMap(({ whole, bare }) => (bare === null ? [] : [whole / bare]))
  row('PDF: read + parse ÷ bare text, median', median(ratios), '×')
  for (const [format, members] of Map.groupBy(printed, (timing) => timing.format))
    if (format !== 'pdf') printTimings(members, format.toUpperCase(), null)
  row('all: parse alone, median', median(printed.map(({ parse }) => parse)), 'ms', null, `${printed.length} files`)
  const scans = timings.filter(({ isRecognised }) => isRecognised)
  if (scans.length > 0)
    row(
      'recognised files of the folders, mean a page',
      mean(scans.map(({ whole, pages }) => whole / pages / 1000)),
      's',
      5,
      `${scans.length} files`,
    )
  row('yardstick: SHA-256 of 32 MiB, median', yardstick(), 'ms')
  if (unread.length > 0) console.log(`  not read and in no figure: ${unread.join(', ')}`)
}

async function benchCriteria(): Promise<void> {
  const { ads, long } = timeCriteria()
  if (ads.length > 0) {
    row('criteria of a job, median', median(ads), 'ms', 10, `${ads.length} ads, computing`)
    row('criteria of a job, 95 %', quantile(ads, 0.95), 'ms', 10)
  }
  row('criteria of a ten-page ad', long, 'ms', 10, '30,000 characters')
  row('yardstick: SHA-256 of 32 MiB, median', yardstick(), 'ms')
}

async function benchMatch(): Promise<void> {
  const { first, warm, analysis, cosine } = timeMatching()
  row('match of a pair, both seen before, median', median(warm), 'ms', 0.5, `${warm.length} pairs`)
  row('match of a pair, both seen before, 95 %', quantile(warm, 0.95), 'ms')
  row('match of a pair, the first time, median', median(first), 'ms', 0.5)
  row('a whole analysis, median', median(analysis), 'ms')
  row('TF-IDF cosine of the same pairs (baseline), median', median(cosine), 'ms')
}

/** How many of the worst files are named. */
const NAMED_FILES = 10

async function benchMemory(): Promise<void> {
  const megabytes = (bytes: number): number => bytes / 1024 / 1024
  const { bare, warm, after, files, seconds } = await measureMemory(1, FOLDERS)
  const highest = files.toSorted((one, other) => other.peak - one.peak).slice(0, NAMED_FILES)
  const peak = highest[0]?.peak ?? warm
  const note = `${files.length} tasks, one thread, ${seconds.toFixed(1)} s`
  row('process without a pool', megabytes(bare), 'MB')
  row('with one thread, warm', megabytes(warm), 'MB')
  row('peak while reading all files', megabytes(peak), 'MB', null, note)
  row('peak of the worker (peak − process without a pool)', megabytes(peak - bare), 'MB', 300)
  for (const file of highest) row(`… ${file.name}`, megabytes(file.peak - bare), 'MB')
  row('after the last file', megabytes(after), 'MB')
}

async function benchRecognition(): Promise<void> {
  const recognition = await measureRecognition()
  if (recognition === null) return console.log('  pictures are not recognised')
  row('OCR of a scanned A4 page, first', recognition.cold, 's', 5, 'own fixture, 150 dpi')
  row('OCR of a scanned A4 page, median', median(recognition.warm), 's', 5, `${recognition.warm.length} rounds`)
  row('… of which computing, all threads', median(recognition.computing), 's')
}

function benchLexicon(): void {
  for (const { skills, aliases, building, holding, walking, finding } of timeLexicon()) {
    const label = `${aliases.toLocaleString('en')} aliases`
    row(`${label}: building the index`, building, 'ms', null, `${skills.toLocaleString('en')} skills`)
    row(`${label}: the index in memory`, holding, 'MB', 150)
    atLeast(`${label}: looking up a text`, walking, 'MB/s', 1)
    if (finding !== null) atLeast(`${label}: finding the skills of a text`, finding, 'MB/s', 1)
  }
}

async function benchHostile(): Promise<void> {
  const timings = await timeHostile()
  const took = timings.map(({ milliseconds }) => milliseconds)
  row('hostile files, median', median(took), 'ms', null, `${timings.length} files`)
  row('hostile files, 95 %', quantile(took, 0.95), 'ms')
  const slowest = timings.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, NAMED_FILES)
  for (const { name, milliseconds, ending } of slowest) row(name, milliseconds, 'ms', null, ending)
  const others = timings.filter(({ isExpected }) => !isExpected)
  if (others.length > 0)
    console.log(`  not ended as they must: ${others.map(({ name, ending }) => `${name} (${ending})`).join(', ')}`)
}

const PARTS = {
  reading: benchReading,
  criteria: benchCriteria,
  match: benchMatch,
  memory: benchMemory,
  ocr: benchRecognition,
  lexicon: benchLexicon,
  hostile: benchHostile,
}

async function main(): Promise<void> {
  if (options.help) return console.log(USAGE)
  if (options.dir === undefined && !existsSync(SHARED))
    console.log('../shared/data is not there: only the own fixtures are read.\n')
  for (const [part, bench] of Object.entries(PARTS)) {
    if (options.only !== undefined && options.only !== part) continue
    console.log(`── ${part} ──`)
    await bench()
    console.log('')
  }
}

await main()
