import type { Fib } from './fib.ts'

/** Bytes of the stream from `start` to `end` (MS-DOC: FC) and the properties that are stated of the text there. */
export interface PropertyRun {
  readonly start: number
  readonly end: number
  /** Of a paragraph. */
  readonly style: number
  readonly properties: Buffer
}

const PAGE = 512
/** A page holds at most this many runs; a resume of fifty pages has some ten thousand. */
const MAX_RUNS = 200_000
const NONE = Buffer.alloc(0)

type ReadRun = (page: Buffer, count: number, index: number) => Pick<PropertyRun, 'style' | 'properties'>

/** Runs of characters or paragraphs, in the order of the stream. What is damaged says nothing. */
export const readRuns = (stream: Buffer, table: Buffer, fib: Fib, kind: 'characters' | 'paragraphs'): PropertyRun[] => {
  const { start, length } = fib.table(kind)
  const list = table.subarray(start, start + length)
  const count = Math.max(0, Math.floor((list.length - 4) / 8))
  const runs: PropertyRun[] = []
  for (let index = 0; index < count && runs.length < MAX_RUNS; index++) {
    const at = (list.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff) * PAGE
    const page = stream.subarray(at, at + PAGE)
    if (page.length === PAGE) runs.push(...runsOf(page, kind === 'characters' ? characterRun : paragraphRun))
  }
  return runs.sort((a, b) => a.start - b.start)
}

const runsOf = (page: Buffer, read: ReadRun): PropertyRun[] => {
  const count = Math.min(page.readUInt8(PAGE - 1), (PAGE - 5) >> 2)
  return Array.from({ length: count }, (_, index) => ({
    start: page.readUInt32LE(index * 4),
    end: page.readUInt32LE(index * 4 + 4),
    ...read(page, count, index),
  }))
}

/** A byte tells where, in words, the length and the properties stand; 0 is for none. */
const characterRun: ReadRun = (page, count, index) => {
  const at = (page[(count + 1) * 4 + index] ?? 0) * 2
  return { style: 0, properties: at === 0 ? NONE : page.subarray(at + 1, at + 1 + (page[at] ?? 0)) }
}

/** The length is in words, less one byte; where it is 0, the next byte tells it in whole words. */
const paragraphRun: ReadRun = (page, count, index) => {
  const at = (page[(count + 1) * 4 + index * 13] ?? 0) * 2
  if (at === 0) return { style: 0, properties: NONE }
  const words = page[at] ?? 0
  const bytes =
    words === 0 ? page.subarray(at + 2, at + 2 + (page[at + 1] ?? 0) * 2) : page.subarray(at + 1, at + words * 2)
  return bytes.length < 2
    ? { style: 0, properties: NONE }
    : { style: bytes.readUInt16LE(0), properties: bytes.subarray(2) }
}

/** The run that a place of the stream lies in. */
export const runAt = (runs: readonly PropertyRun[], place: number): PropertyRun | undefined => {
  let low = 0
  let high = runs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (run === undefined) return undefined
    if (place < run.start) high = middle - 1
    else if (place >= run.end) low = middle + 1
    else return run
  }
  return undefined
}
