import { fail } from '../problems.ts'
import { firstDayOf, lastDayOf, lastSettled, type Period, quarterOf, yearOf } from './periods.ts'

/** What a report looks through at most, in quarters. */
const LONGEST = 20
/** The last settled year, where nothing is said. */
const YEAR = 4

const refuse = (name: 'from' | 'to', detail: string): never =>
  fail('validation-failed', detail, { errors: [{ pointer: `/query/${name}`, detail }] })

interface Asked {
  /** `YYYY-MM-DD`, included. */
  readonly from?: string | undefined
  /** `YYYY-MM-DD`, included. */
  readonly to?: string | undefined
}

/** @throws Problem validation-failed for what are no whole quarters, or not settled ones */
export const periodOf = ({ from, to }: Asked, now: Date): Period => {
  const latest = lastSettled(now)
  const last = to === undefined ? defaultEnd(from, latest) : quarterOf(new Date(to))
  const first = from === undefined ? last - YEAR + 1 : quarterOf(new Date(from))
  if (from !== undefined && from !== firstDayOf(first))
    refuse(
      'from',
      `from must be the first day of a quarter, such as ${firstDayOf(first)}: a period has whole quarters.`,
    )
  if (to !== undefined && to !== lastDayOf(last))
    refuse('to', `to must be the last day of a quarter, such as ${lastDayOf(last)}: a period has whole quarters.`)
  if (last > latest)
    refuse('to', `There are figures up to ${lastDayOf(latest)}: each quarter is told of once the one after it is over.`)
  if (first > last) refuse('from', `from (${firstDayOf(first)}) must be before to (${lastDayOf(last)}).`)
  if (last - first >= LONGEST) refuse('from', `A period has ${LONGEST} quarters at most; ask for two.`)
  return { from: first, to: last }
}

/** The end of the year that begins with `from`, or of the last one that is settled as a whole. */
const defaultEnd = (from: string | undefined, latest: number): number =>
  from === undefined ? yearOf(latest + 1) * YEAR - 1 : Math.min(quarterOf(new Date(from)) + YEAR - 1, latest)
