import { workerData } from 'node:worker_threads'
import { analyzeResume, parseResume } from '@zodie/engine'
import { UnreadableError } from './errors.ts'
import { capWebAssemblyMemory } from './memory-cap.ts'
import { readDocument } from './read-document.ts'
import type {
  AnalyzeRequest,
  Crossing,
  ParseRequest,
  ReaderAnswers,
  ReaderSettings,
  ReaderTask,
  Source,
} from './tasks.ts'

// Untyped by Node; `createReaderPool` starts every thread with these.
const { limits, maxMemoryBytes } = workerData as ReaderSettings

capWebAssemblyMemory(maxMemoryBytes)

type Answer = ReaderAnswers[keyof ReaderAnswers]

const documentOf = async (source: Source) =>
  'document' in source ? source.document : readDocument(source.bytes, limits)

const parse = async ({ source, asOf }: ParseRequest): Promise<ReaderAnswers['parse']> => {
  const document = await documentOf(source)
  return { document, resume: parseResume(document, { asOf }) }
}

const analyze = async (request: AnalyzeRequest): Promise<ReaderAnswers['analyze']> => {
  const parsed = await parse(request)
  return { ...parsed, analysis: analyzeResume({ ...request, ...parsed }) }
}

const perform = (task: ReaderTask): Promise<Answer> => {
  switch (task.task) {
    case 'read':
      return documentOf(task.source)
    case 'parse':
      return parse(task)
    case 'analyze':
      return analyze(task)
  }
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
