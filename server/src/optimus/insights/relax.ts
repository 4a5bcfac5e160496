import { type Criterion, ENGINE_VERSION, type ScoreRange, type StoredJudgement, scoringWithout } from '@zodie/engine'
import type { ApplicantRow } from './queries.ts'

/** What leaving one criterion out would change. */
export interface Relaxation {
  readonly criterion: Criterion
  readonly qualify: number
  readonly more: number
  readonly fewer: number
}

/** A score that lies where rounding turns at the very bar: it has to be computed from the resume. */
export interface Unsure {
  readonly analysisId: number
  readonly criterionId: string
  readonly isQualified: boolean
}

/** The stored analysis, if it was made of this revision of the job by the engine in use. */
export const comparable = (row: ApplicantRow, revision: number): StoredJudgement | undefined => {
  const { items, background, projects, scores, weights } = row
  if (row.engine_version !== ENGINE_VERSION || row.job_revision !== revision || row.is_kept !== true) return undefined
  if (scores === null || weights === null) return undefined
  return { items: items ?? [], background: background ?? [], projects: projects ?? [], scores, weights }
}

/** Whether a score is at the bar; `undefined` when the range does not tell. */
const judge = ({ least, most }: ScoreRange, bar: number): boolean | undefined => {
  if (least !== null && least >= bar) return true
  return most === null || most < bar ? false : undefined
}

/** Counts, for one criterion after another, who would be at the bar without it. */
export const createRelaxer = (criteria: readonly Criterion[], bar: number) => {
  const counts = criteria.map((criterion) => ({
    criterion,
    rangeOf: scoringWithout(criteria, criterion.id),
    ...{ qualify: 0, more: 0, fewer: 0 },
  }))
  const byId = new Map(counts.map((entry) => [entry.criterion.id, entry]))
  const unsure: Unsure[] = []
  const settle = (criterionId: string, isQualified: boolean, wouldBe: boolean): void => {
    const entry = byId.get(criterionId)
    if (entry === undefined) return
    if (wouldBe) entry.qualify += 1
    if (wouldBe && !isQualified) entry.more += 1
    if (!wouldBe && isQualified) entry.fewer += 1
  }
  return {
    add: (analysisId: number, stored: StoredJudgement, isQualified: boolean): void => {
      for (const { criterion, rangeOf } of counts) {
        const wouldBe = judge(rangeOf(stored), bar)
        if (wouldBe === undefined) unsure.push({ analysisId, criterionId: criterion.id, isQualified })
        else settle(criterion.id, isQualified, wouldBe)
      }
    },
    unsure: (): readonly Unsure[] => unsure,
    settle,
    result: (): Relaxation[] =>
      counts
        .map(({ rangeOf: _, ...relaxation }) => relaxation)
        .filter(({ more, fewer }) => more + fewer > 0)
        .toSorted((one, other) => other.more - other.fewer - (one.more - one.fewer) || other.more - one.more),
  }
}

export type Relaxer = ReturnType<typeof createRelaxer>
