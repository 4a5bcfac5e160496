import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Analysis, compareAnalyses, type Verification, whyNotComparable } from '@zodie/engine'
import { readResume } from './analyze.ts'
import { UsageError } from './failure.ts'
import { readPosting } from './job-file.ts'
import { print } from './output.ts'
import { type OpenReaders, openReaders } from './readers.ts'

export interface VerifyOptions {
  readonly job: string
  readonly analysis: string
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readAnalysis = async (path: string): Promise<Analysis> => {
  const content = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`There is no file ${path} that can be read.`)
  })
  const value = parsed(content)
  const isAnalysis =
    isObject(value) &&
    isObject(value['scores']) &&
    Array.isArray(value['items']) &&
    value['items'].every((item) => isObject(item) && isObject(item['criterion'])) &&
    isObject(value['certificate']) &&
    isObject(value['certificate']['weights'])
  if (!isAnalysis) throw new UsageError(`${path} is no analysis. Make one with: zodie analyze … --format json`)
  // The parts that are read one by one are there; all others are compared as the JSON that they are.
  return value as unknown as Analysis
}

const parsed = (content: string): unknown => {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** Computes an analysis again from its resume and its job, says what differs, and whether it was confirmed. */
export const verifyFile = async (
  path: string,
  { job, analysis: file }: VerifyOptions,
  open: OpenReaders = openReaders,
): Promise<boolean> => {
  const [stated, posting, bytes] = [await readAnalysis(file), await readPosting(job), await readResume(path)]
  const reason = whyNotComparable(stated)
  const verification =
    reason === null
      ? compareAnalyses(stated, await computedAgain(stated, posting, bytes, open))
      : { verified: null, differences: [], explanation: reason }
  await print(render(verification))
  return verification.verified === true
}

const computedAgain = async (
  { certificate: { asOf, weights, jobRevision } }: Analysis,
  posting: Awaited<ReturnType<typeof readPosting>>,
  bytes: Uint8Array,
  open: OpenReaders,
): Promise<Analysis> => {
  const fileSha256 = createHash('sha256').update(bytes).digest('hex')
  // A job file has no revision: the stated one is taken over.
  const revision = jobRevision === null ? {} : { jobRevision }
  const readers = open(1)
  try {
    return (await readers.analyze({ source: { bytes }, posting, asOf, weights, fileSha256, ...revision })).analysis
  } finally {
    await readers.close()
  }
}

const WORDS = { true: 'VERIFIED', false: 'NOT VERIFIED', null: 'CANNOT BE COMPARED' } as const
const LONGEST = 300

const render = ({ verified, differences, explanation }: Verification): string => {
  const short = (json: string | null) =>
    json === null ? 'nothing' : json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json
  const lines = differences.flatMap(({ part, stated, computed }) => [
    `  ${part}`,
    `    stated    ${short(stated)}`,
    `    computed  ${short(computed)}`,
  ])
  return `${[`${WORDS[`${verified}`]}. ${explanation}`, ...lines].join('\n')}\n`
}
