import { parentPort, workerData } from 'node:worker_threads'
import { analyzeResume, type Document, parseResume } from '@zodie/engine'
import { UnreadableError } from '../errors.ts'
import { readDocument } from '../read-document.ts'
import { capWebAssemblyMemory } from './memory-cap.ts'
import { onRecognising } from './recognising.ts'
import { isThreadSpent } from './spent.ts'
import type {
  Answer,
  Crossing,
  ReaderAnswers,
  ReaderMessage,
  ReaderSettings,
  ReaderTask,
  ReaderTaskName,
  Source,
} from './tasks.ts'

// Untyped by Node; `createReaderPool` starts every thread with these.
const { limits, maxMemoryBytes } = workerData as ReaderSettings

capWebAssemblyMemory(maxMemoryBytes)

const documentOf = (source: Source): Promise<Document> | Document =>
  'document' in source ? source.document : readDocument(source.bytes, limits)

const perform = async (task: ReaderTask): Promise<ReaderAnswers[ReaderTaskName]> => {
  const document = await documentOf(task.source)
  if (task.name === 'read') return { document }
  const resume = parseResume(document, { asOf: task.asOf })
  if (task.name === 'parse') return { document, resume }
  const { name: _, source: __, ...request } = task
  return { document, resume, analysis: analyzeResume({ ...request, document, resume }) }
}

const cross = async (task: ReaderTask): Promise<Crossing> => {
  try {
    return { ended: 'done', value: await perform(task) }
  } catch (error) {
    if (error instanceof UnreadableError) return { ended: 'unreadable', slug: error.slug, detail: error.detail }
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    return { ended: 'failed', name, message, stack }
  }
}

const tell = (message: ReaderMessage): void => parentPort?.postMessage(message)

onRecognising(() => tell('recognising'))
parentPort?.on('message', async (task: ReaderTask) => {
  const crossing = await cross(task)
  tell({ crossing, spent: isThreadSpent() } satisfies Answer)
})
tell('ready')
