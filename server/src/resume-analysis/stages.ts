import type { ReadingStep } from '../documents/pool.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { inSpan, recordStep, type Trace } from '../telemetry/tracing.ts'

/** Measures the stages of an analysis, and makes each a part of its trace. */
export interface Stages {
  run<Value>(stage: string, work: () => Promise<Value>): Promise<Value>
  /** What a reader thread did, as it tells afterwards. */
  inThread(steps: readonly ReadingStep[]): void
  /** What took place before. */
  past(stage: string, seconds: number): void
}

interface StageDeps {
  readonly metrics: Pick<Metrics, 'analysisStage'>
  readonly tracing: Trace
}

export const watchStages = ({ metrics, tracing }: StageDeps, format: string): Stages => ({
  run: async (stage, work) => {
    const begun = performance.now()
    const value = await inSpan(tracing, stage, { 'zodie.format': format }, work)
    metrics.analysisStage(stage, format, (performance.now() - begun) / 1000)
    return value
  },
  inThread: (steps) => {
    for (const step of steps) {
      recordStep(tracing, step)
      metrics.analysisStage(step.name, format, step.ms / 1000)
    }
  },
  past: (stage, seconds) => metrics.analysisStage(stage, format, seconds),
})
