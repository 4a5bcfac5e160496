import { readdirSync, readFileSync } from 'node:fs'
import { parseResume } from '../engine/src/resume/parse.ts'
import { readDocument } from '../server/src/documents/read-document.ts'
import { f1Of, type Tally } from './compare.ts'
import { type Field, judge } from './fields.ts'
import { mean } from './ranking.ts'
import { familyOf, formatOf, type Truth } from './truth.ts'

const AS_OF = '2026-01-01'

export interface ResumeResult {
  readonly file: string
  readonly family: string
  readonly format: string
  /** Of the document, as its truth says: `de`; `?` where it does not. */
  readonly language: string
  readonly judged: ReadonlyMap<Field, Tally>
  /** Mean F1 of its judged fields. */
  readonly score: number
}

export interface Judgement {
  readonly results: readonly ResumeResult[]
  /** File and reason. Not counted in any figure, and therefore always to be printed beside them. */
  readonly unread: readonly string[]
}

async function judgeFile(truth: Truth, folder: URL): Promise<ResumeResult> {
  const document = await readDocument(new Uint8Array(readFileSync(new URL(encodeURIComponent(truth.file), folder))))
  const judged = judge(parseResume(document, { asOf: AS_OF }), truth)
  return {
    file: truth.file,
    family: familyOf(truth),
    format: formatOf(truth),
    language: truth.lang ?? '?',
    judged,
    score: mean([...judged.values()].map(f1Of)),
  }
}

/** Reads and judges every resume of a folder that has a `.truth.json` and `filter` in its name. */
export async function judgeResumes(folder: URL, filter = ''): Promise<Judgement> {
  const results: ResumeResult[] = []
  const unread: string[] = []
  const names = readdirSync(folder).filter((file) => file.endsWith('.truth.json') && file.includes(filter))
  for (const name of names.sort()) {
    // The folder's files have this shape (its README says so); they are ours to measure on and not user input.
    const truth = JSON.parse(readFileSync(new URL(encodeURIComponent(name), folder), 'utf8')) as Truth
    try {
      results.push(await judgeFile(truth, folder))
    } catch (error) {
      unread.push(`${truth.file}: ${error instanceof Error ? error.message.slice(0, 120) : String(error)}`)
    }
  }
  return { results, unread }
}
