import type { Progress } from '../seed/seed.ts'

const WIDTH = 30

const bar = (share: number): string => {
  // More may come than there was when it began.
  const full = Math.round(Math.min(1, share) * WIDTH)
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`
}

/** A bar for each step on a terminal; nothing where the output is kept. */
export const terminalProgress = (stream: NodeJS.WriteStream): Progress => {
  const steps = new Map<string, { done: number; all: number }>()
  return {
    begin: (what, rows) => {
      steps.set(what, { done: 0, all: rows })
    },
    advance: (what, rows) => {
      const step = steps.get(what)
      if (step === undefined || !stream.isTTY) return
      step.done += rows
      const end = step.done >= step.all ? '\n' : ''
      stream.write(`\r${bar(step.done / step.all)} ${step.done} of ${step.all} ${what}${end}`)
    },
  }
}
