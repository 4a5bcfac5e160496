/** The time that one task may take, over all its tries. */
export interface Deadline {
  /** The time runs from the first call on. */
  start(): void
  /** Text is being recognised in the file's pictures, which takes seconds a page: more time is given, once. */
  extend(): void
  /** The whole time before `start`; 0 and less when it is over. */
  leftMs(): number
}

export interface TimeLimits {
  readonly timeoutMs: number
  /** On top of `timeoutMs`, for a file whose text is recognised. */
  readonly recognitionMs: number
}

export const createDeadline = ({ timeoutMs, recognitionMs }: TimeLimits): Deadline => {
  let began: number | null = null
  let allowedMs = timeoutMs
  return {
    start: () => {
      began ??= performance.now()
    },
    extend: () => {
      allowedMs = timeoutMs + recognitionMs
    },
    leftMs: () => allowedMs - (began === null ? 0 : performance.now() - began),
  }
}
