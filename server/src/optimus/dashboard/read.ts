import type { Db } from '../../database/tables.ts'
import { inOneState, type Scope } from '../queries.ts'
import { daysUntil, type Period } from '../rules.ts'
import { APPLICATION_TREND_DAYS, TREND_DAYS } from './present.ts'
import * as queries from './queries.ts'

const BEST_SHOWN = 10

/** All figures of a dashboard, of one state of the database. */
export const readDashboard = (db: Db, scope: Scope, period: Period) =>
  inOneState(db, async (state) => {
    const [firstOfMany, firstOfFew] = [APPLICATION_TREND_DAYS, TREND_DAYS].map(
      (count) => daysUntil(period.last, count)[0],
    )
    const since = (first = period.last, what: 'applied_at' | 'hired_at') =>
      queries.countByDay(state, scope, period, { first, what })
    const scores = await queries.findScores(state, scope, period, BEST_SHOWN)
    return {
      scores,
      matches: await queries.listMatches(state, scores?.best ?? []),
      hiring: await queries.countHiring(state, scope, period),
      applicationDays: await since(firstOfMany, 'applied_at'),
      hireDays: await since(firstOfFew, 'hired_at'),
      sources: await queries.countSources(state, scope, period),
      jobs: await queries.countJobs(state, scope),
      costs: await queries.sumCosts(state, scope, period),
      terms: await queries.countTerms(state, scope),
    }
  })

export type DashboardFigures = Awaited<ReturnType<typeof readDashboard>>
