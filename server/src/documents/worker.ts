import { workerData } from 'node:worker_threads'
import { analyzeResume, type Document, parseResume } from '@zodie/engine'
import { UnreadableError } from './errors.ts'
import { capWebAssemblyMemory } from './memory-cap.ts'
import { readDocument } from './read-document.ts'
import type { Crossing, ReaderAnswers, ReaderSettings, ReaderTask, ReaderTaskName, Source } from './tasks.ts'

// Untyped by Node; `createReaderPool` starts every thread with these.
const { limits, maxMemoryBytes } = workerData as ReaderSettings

capWebAssemblyMemory(maxMemoryBytes)

type Answer = ReaderAnswers[ReaderTaskName]

const documentOf = (source: Source): Promise<Document> | Document =>
  'document' in source ? source.document : readDocument(source.bytes, limits)

const perform = async (task: ReaderTask): Promise<Answer> => {
  const document = await documentOf(task.source)
  if (task.name === 'read') return { document }
  const resume = parseResume(document, { asOf: task.asOf })
  if (task.name === 'parse') return { document, resume }
  const { name: _, source: __, ...request } = task
  return { document, resume, analysis: analyzeResume({ ...request, document, resume }) }
}

/** The function that Piscina calls in a thread for every task. */
// biome-ignore lint/style/noDefaultExport: Piscina calls a file's default export
export default async (task: ReaderTask): Promise<Crossing<Answer>> => {
  try {
    return { done: true, value: await perform(task) }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return { done: false, slug: error.slug, detail: error.detail }
  }
}
