import type { Analysis, Document, Finding, JobPosting, Resume, Weights } from '@zodie/engine'
import type { Drawing } from '../draw-page.ts'
import type { UnreadableSlug } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'

/** A file still to be read, or the Document that it was read into before. */
export type Source = { readonly bytes: Uint8Array } | { readonly document: Document }

export interface ParseRequest {
  readonly source: Source
  /** The day on which current roles are taken to be current, `YYYY-MM-DD`. */
  readonly asOf: string
}

export interface AnalyzeRequest extends ParseRequest {
  readonly posting: JobPosting
  readonly weights?: Weights
  readonly fileSha256?: string
  readonly jobRevision?: number
}

export interface DrawRequest {
  readonly source: { readonly bytes: Uint8Array }
  /** From 1. */
  readonly page: number
}

/** What a reading thread can be asked to do … */
export interface ReaderRequests {
  readonly read: { readonly source: Source }
  readonly parse: ParseRequest
  readonly analyze: AnalyzeRequest
  readonly draw: DrawRequest
}

/** … and what each answers. */
export interface ReaderAnswers {
  readonly read: { readonly document: Document }
  /** `findings`: what the review says of the reading itself. */
  readonly parse: { readonly document: Document; readonly resume: Resume; readonly findings: readonly Finding[] }
  readonly analyze: {
    readonly document: Document
    readonly resume: Resume
    readonly analysis: Analysis
    /** What it took, in order. */
    readonly steps: readonly ReadingStep[]
  }
  readonly draw: { readonly drawing: Drawing }
}

export interface ReadingStep {
  readonly name: 'read' | 'understand' | 'score'
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly ms: number
}

export type ReaderTaskName = keyof ReaderRequests
export type ReaderTask = { [Name in ReaderTaskName]: { readonly name: Name } & ReaderRequests[Name] }[ReaderTaskName]

/** Errors lose their class on the way between threads: they travel as plain objects and are rebuilt on arrival. */
export type Crossing<Value = ReaderAnswers[ReaderTaskName]> =
  | { readonly ended: 'done'; readonly value: Value }
  | { readonly ended: 'unreadable'; readonly slug: UnreadableSlug; readonly detail: string }
  /** An error of ours and no fault of the file. */
  | { readonly ended: 'failed'; readonly name: string; readonly message: string; readonly stack: string | undefined }

/** What a thread says after a task. `spent`: it should not be given another. */
export interface Answer {
  readonly crossing: Crossing
  readonly spent: boolean
}

/** What a thread tells: that it may be given tasks, that its task's text has to be recognised, how the task ended. */
export type ReaderMessage = 'ready' | 'recognising' | Answer

/** Handed to every thread as it starts. */
export interface ReaderSettings {
  readonly limits: ReadLimits
  readonly maxMemoryBytes: number
}
