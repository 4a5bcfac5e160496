import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { AnalysedApplicant, ApplicantOrder } from './analyses.ts'

/** Threads that compute analyses: the engine is what seeding waits for, and it is pure, so every core can help. */
export interface Analysts {
  analyse(order: ApplicantOrder): Promise<AnalysedApplicant>
  close(): Promise<void>
}

export const openAnalysts = (): Analysts => {
  const piscina = new Piscina<ApplicantOrder, AnalysedApplicant>({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: availableParallelism(),
    idleTimeout: 10_000,
  })
  return { analyse: (order) => piscina.run(order), close: () => piscina.close({ force: true }) }
}
