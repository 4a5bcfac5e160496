import type { Revive } from './operations/queue/commands.ts'
import { reviveAnalysis } from './resume-analysis/commands.ts'
import { ANALYZE_RESUME } from './resume-analysis/tasks.ts'

/** What another try of a dead task needs besides the try, by name of task. */
export const REVIVALS: Readonly<Record<string, Revive>> = {
  [ANALYZE_RESUME]: (trx, { analysisId }) => reviveAnalysis(trx, Number(analysisId)),
}
