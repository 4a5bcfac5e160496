import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes and waits while the reader is slow, so that memory stays flat however much is printed. */
export const print = async (text: string, output: Writable = process.stdout): Promise<void> => {
  if (!output.write(text) && !output.destroyed) await once(output, 'drain')
}

export const printJsonLine = (value: unknown, output?: Writable): Promise<void> =>
  print(`${JSON.stringify(value)}\n`, output)

/** A reader that has seen enough (`zodie parse *.pdf | head -1`) ends the command, and that is no failure. */
export const endWhenUnread = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}
