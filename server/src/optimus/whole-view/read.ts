import type { Db } from '../../database/tables.ts'
import { timeOf } from '../dashboard/queries.ts'
import { completeFigures, countFigures, type DashboardFigures } from '../dashboard/read.ts'
import { inOneState, type Scope } from '../queries.ts'
import type { Period } from '../rules.ts'
import * as queries from './queries.ts'
import { keyOf, OLDEST_MS } from './rules.ts'

// Nothing that is counted over everything depends on who looks.
const EVERYTHING: Scope = { viewerId: 0, isEverything: true, jobId: undefined }

/** Counts over everything, and keeps it for all processes. */
export const refreshView = async (db: Db, period: Period): Promise<queries.KeptView> => {
  const counted = await inOneState(db, async (state) => ({
    computed_at: await timeOf(state),
    figures: await countFigures(state, EVERYTHING, period),
  }))
  await queries.keep(db, { key: keyOf(period), last: period.last }, counted)
  return counted
}

export interface WholeView {
  /** Figures over everything as of `computed_at`; persons, and the viewer's own costs, as they are now. */
  read(viewerId: number, period: Period): Promise<{ readonly figures: DashboardFigures; readonly computedAt: Date }>
}

/** The view of everything: as a task has counted it, or else counted once for all who wait in this process. */
export const createWholeView = (db: Db, onAsked: (isKept: boolean) => void = () => undefined): WholeView => {
  const counting = new Map<string, Promise<queries.KeptView>>()
  const count = (period: Period): Promise<queries.KeptView> => {
    const key = JSON.stringify(period)
    const begun = counting.get(key)
    if (begun !== undefined) return begun
    const view = refreshView(db, period).finally(() => counting.delete(key))
    counting.set(key, view)
    return view
  }
  return {
    read: async (viewerId, period) => {
      const key = keyOf(period)
      const kept = await queries.findKept(db, { key, last: period.last }, OLDEST_MS)
      onAsked(kept !== undefined)
      const { figures, computed_at } = kept ?? (await count(period))
      await queries.noteAsked(db, key)
      const scope = { ...EVERYTHING, viewerId }
      return {
        figures: await inOneState(db, (state) => completeFigures(state, scope, period, figures)),
        computedAt: computed_at,
      }
    },
  }
}
