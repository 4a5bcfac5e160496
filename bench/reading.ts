import { parseResume } from '../engine/src/resume/parse.ts'
import { readDocument } from '../server/src/documents/read-document.ts'
import { extractBareText } from './bare-text.ts'
import type { BenchFile } from './files.ts'
import { median } from './statistics.ts'

/** Milliseconds of one file, each the median of its rounds. */
export interface Timing {
  readonly name: string
  readonly format: string
  readonly pages: number
  /** Whether letters were recognised in pictures (OCR), which takes a hundred times as long. */
  readonly isRecognised: boolean
  readonly whole: number
  /** Of `whole`, what this thread computed: the figure that other work on the machine does not touch. */
  readonly computing: number
  readonly parse: number
  /** PDFium's plain text of the same file; null for other formats. */
  readonly bare: number | null
}

interface Round {
  readonly whole: number
  readonly computing: number
  readonly parse: number
  readonly bare: number | null
}

const AS_OF = '2026-01-01'

const computedMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const timed = async <Value>(act: () => Promise<Value> | Value): Promise<{ value: Value; took: number }> => {
  const begin = performance.now()
  const value = await act()
  return { value, took: performance.now() - begin }
}

async function runRound({ bytes, format }: BenchFile): Promise<Round & Pick<Timing, 'pages' | 'isRecognised'>> {
  // A copy: a reader may take the bytes for its own.
  const input = bytes.slice()
  const before = computedMs()
  const read = await timed(() => readDocument(input))
  const parse = await timed(() => parseResume(read.value, { asOf: AS_OF }))
  const computing = computedMs() - before
  const bare = format === 'pdf' ? (await timed(() => extractBareText(bytes))).took : null
  const { pages, ocrPages } = read.value
  const isRecognised = ocrPages.length > 0
  return {
    whole: read.took + parse.took,
    computing,
    parse: parse.took,
    bare,
    pages: Math.max(1, pages.length),
    isRecognised,
  }
}

async function timeFile(file: BenchFile, rounds: number): Promise<Timing | null> {
  const runs: Awaited<ReturnType<typeof runRound>>[] = []
  try {
    while (runs.length < rounds && (runs.length === 0 || runs[0]?.isRecognised === false))
      runs.push(await runRound(file))
  } catch {
    return null
  }
  const [first] = runs
  if (first === undefined) return null
  const bares = runs.flatMap(({ bare }) => bare ?? [])
  return {
    name: file.name,
    format: file.format,
    pages: first.pages,
    isRecognised: first.isRecognised,
    whole: median(runs.map(({ whole }) => whole)),
    computing: median(runs.map(({ computing }) => computing)),
    parse: median(runs.map(({ parse }) => parse)),
    bare: bares.length === 0 ? null : median(bares),
  }
}

export interface Timings {
  readonly timings: readonly Timing[]
  /** Names of files that could not be read, and are therefore in no figure. */
  readonly unread: readonly string[]
}

/** Reads and parses every file in this thread, one after the other, after a warm-up over the first of them. */
export async function timeReading(files: readonly BenchFile[], rounds = 5, warmUp = 12): Promise<Timings> {
  for (const file of files.slice(0, warmUp)) await timeFile(file, 1)
  const timings: Timing[] = []
  const unread: string[] = []
  for (const file of files) {
    const timing = await timeFile(file, rounds)
    if (timing === null) unread.push(file.name)
    else timings.push(timing)
  }
  return { timings, unread }
}
