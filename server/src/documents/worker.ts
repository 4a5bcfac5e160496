import { workerData } from 'node:worker_threads'
import { UnreadableError } from './errors.ts'
import { capWebAssemblyMemory } from './memory-cap.ts'
import { readDocument } from './read-document.ts'
import type { Crossing, ReaderAnswers, ReaderSettings, ReaderTask } from './tasks.ts'

// Untyped by Node; `createReaderPool` starts every thread with these.
const { limits, maxMemoryBytes } = workerData as ReaderSettings

capWebAssemblyMemory(maxMemoryBytes)

type Answer = ReaderAnswers[keyof ReaderAnswers]

const perform = async (task: ReaderTask): Promise<Answer> => {
  switch (task.task) {
    case 'read':
      return readDocument(task.bytes, limits)
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
