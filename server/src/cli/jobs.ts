import type { Job, SearchOptions } from '@zodie/sdk'
import { print, printJsonLine } from './output.ts'
import { type Paint, terminalPaint } from './paint.ts'
import { printable } from './printable.ts'
import { askServer, type ServerOptions } from './running-server.ts'

export interface JobsOptions extends ServerOptions {
  readonly query?: string
  readonly location?: string
  readonly company?: string
  readonly remote?: string[]
  readonly limit: number
  readonly format: 'text' | 'json'
}

/** `     7  Night nurse   Hill Clinic · Oslo · onsite` */
const lineOf = ({ id, title, company, location, remote }: Job, paint: Paint): string => {
  const where = [company, location, remote].filter((part) => part !== null && part !== '').join(' · ')
  return `${String(id).padStart(6)}  ${paint('strong', printable(title))}   ${paint('faint', printable(where))}`.trimEnd()
}

const searchOf = ({ query, location, company, remote, limit }: JobsOptions): SearchOptions => ({
  limit,
  ...(query === undefined ? {} : { query }),
  ...(location === undefined ? {} : { location }),
  ...(company === undefined ? {} : { company }),
  // The server says which words there are.
  ...(remote === undefined ? {} : { remote: remote as NonNullable<SearchOptions['remote']> }),
})

/** Active jobs of a running server, the best match first. */
export const listJobs = async (options: JobsOptions): Promise<void> => {
  const { items, total, isTotalEstimated } = await askServer(options, ({ jobs }) => jobs.search(searchOf(options)))
  if (options.format === 'json') {
    for (const job of items) await printJsonLine(job)
    return
  }
  for (const job of items) await print(`${lineOf(job, terminalPaint)}\n`)
  await print(`${countOf(items.length, total, isTotalEstimated)}\n`)
}

const countOf = (shown: number, total: number, isEstimated: boolean): string => {
  const all = `${isEstimated ? 'about ' : ''}${total} ${total === 1 ? 'job' : 'jobs'}`
  return shown < total ? `${shown} of ${all}; --limit shows more.` : `${all}.`
}
