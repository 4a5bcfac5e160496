import type { Db } from '../database/connect.ts'
import type { Notifications } from '../queue/notifications.ts'
import { type AnalysisRow, findAnalysisOf } from './queries.ts'
import { isFinished, topicOf } from './rules.ts'

export interface FollowDeps {
  readonly db: Db
  readonly notifications: Notifications
}

/**
 * Every state the analysis passes through: the present one first, the finished one last, and the latest one once more
 * when `signal` aborts before that. Watches before it reads, so that no change falls in between.
 */
export async function* followAnalysis(
  { db, notifications }: FollowDeps,
  userId: number,
  analysisId: number,
  signal: AbortSignal,
): AsyncGenerator<AnalysisRow> {
  const watch = notifications.watch(topicOf(analysisId))
  try {
    for (;;) {
      const row = await findAnalysisOf(db, userId, analysisId)
      if (row === undefined) return
      yield row
      if (isFinished(row) || signal.aborted) return
      await watch.changed(signal)
    }
  } finally {
    watch.close()
  }
}

/** The analysis once it is finished, or as it stands when `signal` aborts; `undefined` when it was deleted. */
export const awaitAnalysis = async (
  deps: FollowDeps,
  userId: number,
  analysisId: number,
  signal: AbortSignal,
): Promise<AnalysisRow | undefined> => {
  let latest: AnalysisRow | undefined
  for await (const row of followAnalysis(deps, userId, analysisId, signal)) latest = row
  return latest
}
