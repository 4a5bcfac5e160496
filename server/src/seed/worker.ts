import { parentPort } from 'node:worker_threads'
import type { AdText } from './postings.ts'
import { type ResumeOrder, readAds, readResume } from './readings.ts'

/** What a thread is asked for. */
export type Order =
  | { readonly kind: 'resume'; readonly order: ResumeOrder }
  | { readonly kind: 'ads'; readonly ads: readonly AdText[] }

parentPort?.on('message', (asked: Order) =>
  parentPort?.postMessage(asked.kind === 'resume' ? readResume(asked.order) : readAds(asked.ads)),
)
