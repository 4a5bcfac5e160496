import { parentPort, workerData } from 'node:worker_threads'
import { analyzeResume, type Document, parseResume } from '@zodie/engine'
import { drawPage } from '../draw-page.ts'
import { UnreadableError } from '../errors.ts'
import { readDocument } from '../read-document.ts'
import { collectGarbageAbove } from './collect-garbage.ts'
import { capWebAssemblyMemory } from './memory-cap.ts'
import { readingFindings } from './reading-findings.ts'
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
  ReadingStep,
  Source,
} from './tasks.ts'

// Untyped by Node; `createReaderPool` starts every thread with these.
const { limits, maxMemoryBytes } = workerData as ReaderSettings

capWebAssemblyMemory(maxMemoryBytes)

const MEGABYTE = 1024 * 1024
/**
 * Heaps above which garbage is collected: 45 MB are in use when a thread has read its first file, 90 with the garbage.
 * Recognition takes 60–110 MB of its own and 1.5 s a page, so it begins with a clean heap.
 */
const COLLECT = { beforeRecognition: 64 * MEGABYTE, betweenSteps: 100 * MEGABYTE }

/** Runs steps one after another and keeps what each took. */
const stopwatch = () => {
  const steps: ReadingStep[] = []
  const step = async <Value>(name: ReadingStep['name'], work: () => Promise<Value> | Value): Promise<Value> => {
    const begun = performance.now()
    const value = await work()
    steps.push({ name, startedAt: performance.timeOrigin + begun, ms: performance.now() - begun })
    return value
  }
  return { steps, step }
}

type Stopwatch = ReturnType<typeof stopwatch>

const documentOf = (source: Source, { step }: Stopwatch): Promise<Document> | Document =>
  'document' in source ? source.document : step('read', () => readDocument(source.bytes, limits))

const perform = async (task: ReaderTask): Promise<ReaderAnswers[ReaderTaskName]> => {
  if (task.name === 'draw') return { drawing: await drawPage(task.source.bytes, task.page, limits) }
  const watch = stopwatch()
  const { steps, step } = watch
  const document = await documentOf(task.source, watch)
  collectGarbageAbove(COLLECT.betweenSteps)
  if (task.name === 'read') return { document }
  const resume = await step('understand', () => parseResume(document, { asOf: task.asOf }))
  if (task.name === 'parse') return { document, resume, findings: readingFindings(document, resume, task.asOf) }
  const { name: _, source: __, ...request } = task
  const analysis = await step('score', () => analyzeResume({ ...request, document, resume }))
  return { document, resume, analysis, steps }
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

onRecognising(() => {
  tell('recognising')
  collectGarbageAbove(COLLECT.beforeRecognition)
})
parentPort?.on('message', async (task: ReaderTask) => {
  const crossing = await cross(task)
  collectGarbageAbove(COLLECT.betweenSteps)
  tell({ crossing, spent: isThreadSpent() } satisfies Answer)
})
tell('ready')
