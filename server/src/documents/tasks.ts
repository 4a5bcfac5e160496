import type { Document } from '@zodie/engine'
import type { UnreadableSlug } from './errors.ts'
import type { ReadLimits } from './limits.ts'

/** What a reading thread can be asked to do … */
export type ReaderTask = { readonly task: 'read'; readonly bytes: Uint8Array }

/** … and what each answers. */
export interface ReaderAnswers {
  readonly read: Document
}

/** Errors lose their class on the way between threads: they travel as plain objects and are rebuilt on arrival. */
export type Crossing<Value> =
  | { readonly done: true; readonly value: Value }
  | { readonly done: false; readonly slug: UnreadableSlug; readonly detail: string }

/** Handed to every thread as it starts. */
export interface ReaderSettings {
  readonly limits: ReadLimits
  readonly maxMemoryBytes: number
}
