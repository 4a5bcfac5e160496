import type { Db } from '../../database/tables.ts'
import { inOneState, type Scope } from '../queries.ts'
import { daysUntil, type Period } from '../rules.ts'
import { APPLICATION_TREND_DAYS, TREND_DAYS } from './present.ts'
import * as queries from './queries.ts'

const BEST_SHOWN = 10

/** What is counted over all that is in scope: numbers, and which applications are best. */
export const countFigures = async (state: Db, scope: Scope, period: Period) => {
  const [firstOfMany, firstOfFew] = [APPLICATION_TREND_DAYS, TREND_DAYS].map(
    (count) => daysUntil(period.last, count)[0],
  )
  const since = (first = period.last, what: 'applied_at' | 'hired_at') =>
    queries.countByDay(state, scope, period, { first, what })
  return {
    scores: await queries.findScores(state, scope, period, BEST_SHOWN),
    hiring: await queries.countHiring(state, scope, period),
    applicationDays: await since(firstOfMany, 'applied_at'),
    hireDays: await since(firstOfFew, 'hired_at'),
    sources: await queries.countSources(state, scope, period),
    jobs: await queries.countJobs(state, scope),
    terms: await queries.countTerms(state, scope),
  }
}
export type CountedFigures = Awaited<ReturnType<typeof countFigures>>

/** … with what is of persons, and of the viewer's own money: read for each answer. */
export const completeFigures = async (state: Db, scope: Scope, period: Period, counted: CountedFigures) => ({
  ...counted,
  matches: await queries.listMatches(state, counted.scores?.best ?? []),
  costs: await queries.sumCosts(state, scope, period),
})
export type DashboardFigures = Awaited<ReturnType<typeof completeFigures>>

/** All figures of a dashboard, of one state of the database. */
export const readDashboard = (db: Db, scope: Scope, period: Period): Promise<DashboardFigures> =>
  inOneState(db, async (state) => completeFigures(state, scope, period, await countFigures(state, scope, period)))
