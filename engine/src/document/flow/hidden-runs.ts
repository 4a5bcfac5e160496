import type { HiddenReason, HiddenText } from '../types.ts'

/** Gathers hidden text: neighbouring runs that are hidden for one reason are one finding. */
export interface HiddenRuns {
  add(text: string, reason: HiddenReason, page: number): void
  /** Visible text or the paragraph's end closes a run of hidden text. */
  end(): void
  /** What was gathered since the last time. */
  take(): HiddenText[]
}

export const hiddenRuns = (): HiddenRuns => {
  const closed: HiddenText[] = []
  let parts: string[] = []
  let open: { reason: HiddenReason; page: number } | null = null
  const end = (): void => {
    const text = parts.join('').trim()
    if (open !== null && text !== '') closed.push({ text, reason: open.reason, page: open.page, box: null })
    parts = []
    open = null
  }
  return {
    add: (text, reason, page) => {
      if (open !== null && open.reason !== reason) end()
      open ??= { reason, page }
      parts.push(text)
    },
    end,
    take: () => {
      end()
      return closed.splice(0)
    },
  }
}
