import { setTimeout as wait } from 'node:timers/promises'
import { parentPort, threadId } from 'node:worker_threads'
import type { ReaderTask } from '../src/documents/threads/tasks.ts'

// Stands in for `worker.ts` in the tests of the pool: the "file" is a word that says how its thread shall end.

const held: unknown[] = []
let poisoned = false

/** A growing Map is one of the shapes in which V8 ends the process and not the thread when it meets its own limit. */
const fillHeap = (): never => {
  const map = new Map<number, number>()
  for (let key = 0; ; key++) map.set(key, key)
}

const fillBuffers = async (): Promise<void> => {
  for (;;) {
    held.push(new Uint8Array(10_000_000).fill(1))
    await wait(1)
  }
}

const loop = (): never => {
  for (;;);
}

const DEEDS: Readonly<Record<string, () => unknown>> = {
  exit: () => process.exit(7),
  throw: () => setImmediate(() => Promise.reject(new Error('nobody waits for this'))),
  heap: fillHeap,
  buffers: fillBuffers,
  loop,
  recognise: () => {
    parentPort?.postMessage('recognising')
    const end = performance.now() + 1_500
    while (performance.now() < end);
  },
  'recognise and loop': () => {
    parentPort?.postMessage('recognising')
    loop()
  },
  poison: () => {
    poisoned = true
  },
  hoard: () => held.push(new Uint8Array(180_000_000).fill(1)),
  'die later': () => setTimeout(() => process.exit(9), 30),
}
/** Deeds after which there is no answer. */
const SILENT = new Set(['throw'])

parentPort?.on('message', async ({ source }: ReaderTask) => {
  const word = 'bytes' in source ? new TextDecoder().decode(source.bytes) : ''
  if (poisoned && word !== 'poison') process.exit(8)
  await DEEDS[word]?.()
  if (SILENT.has(word)) return
  const crossing = { ended: 'done', value: { document: { text: `${word} in thread ${threadId}` } } }
  parentPort?.postMessage({ crossing, spent: word === 'spend' })
})
parentPort?.postMessage('ready')
