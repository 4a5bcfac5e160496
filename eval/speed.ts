import { readdirSync, readFileSync } from 'node:fs'
import { parseResume } from '../engine/src/resume/parse.ts'
import { readDocument } from '../server/src/documents/read-document.ts'
import type { Measure } from './fit.ts'

const AIM_MEDIAN_MS = 60
const AIM_P95_MS = 200
const WARM_UP_FILES = 12

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** Milliseconds to read and parse one resume, one after the other in this process, after a warm-up. */
export async function measureSpeed(folder: URL): Promise<readonly Measure[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.pdf'))
  const run = async (file: string) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, folder)))
    const begin = performance.now()
    const document = await readDocument(bytes)
    const read = performance.now()
    parseResume(document, { asOf: '2026-01-01' })
    return { whole: performance.now() - begin, parse: performance.now() - read }
  }
  const times: { whole: number; parse: number }[] = []
  for (const file of [...files.slice(0, WARM_UP_FILES), ...files])
    times.push(await run(file).catch(() => ({ whole: Number.NaN, parse: 0 })))
  const measured = times.slice(WARM_UP_FILES).filter(({ whole }) => !Number.isNaN(whole))
  const whole = measured.map((time) => time.whole).sort((a, b) => a - b)
  const parse = measured.map((time) => time.parse).sort((a, b) => a - b)
  const row = (measure: string, value: number, aim: number | null): Measure => ({
    measure,
    value,
    aim,
    n: measured.length,
  })
  return [
    row('read + parse, ms, median', percentile(whole, 0.5), AIM_MEDIAN_MS),
    row('read + parse, ms, p95', percentile(whole, 0.95), AIM_P95_MS),
    row('parse alone, ms, median', percentile(parse, 0.5), null),
    row('parse alone, ms, p95', percentile(parse, 0.95), null),
  ]
}
