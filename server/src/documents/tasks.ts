import type { Analysis, Document, JobPosting, Resume, Weights } from '@zodie/engine'
import type { UnreadableSlug } from './errors.ts'
import type { ReadLimits } from './limits.ts'

/** A resume as bytes, or as the Document that was read from them before. */
export type Source = { readonly bytes: Uint8Array } | { readonly document: Document }

export interface ParseRequest {
  readonly source: Source
  /** `YYYY-MM-DD`. */
  readonly asOf: string
}

export interface AnalyzeRequest extends ParseRequest {
  readonly posting: JobPosting
  readonly weights?: Weights
  readonly fileSha256?: string
  readonly jobRevision?: number
}

/** What a reading thread can be asked to do … */
export type ReaderTask =
  | { readonly task: 'read'; readonly source: Source }
  | ({ readonly task: 'parse' } & ParseRequest)
  | ({ readonly task: 'analyze' } & AnalyzeRequest)

/** … and what each answers. */
export interface ReaderAnswers {
  readonly read: Document
  readonly parse: { readonly document: Document; readonly resume: Resume }
  readonly analyze: { readonly document: Document; readonly resume: Resume; readonly analysis: Analysis }
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
