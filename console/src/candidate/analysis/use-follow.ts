import { useQueryClient } from '@tanstack/react-query'
import type { AnalysisStatus } from '@zodie/sdk'
import { useEffect, useState } from 'react'
import { client } from '../../session/client.ts'

export interface Followed {
  readonly status: AnalysisStatus | undefined
  readonly error: unknown
  /** Begins again, after a failure. */
  readonly retry: () => void
}

/** How far an analysis is, told by the server as it goes; once it is finished, its result is asked for anew. */
export const useFollow = (analysisId: number | undefined, jobId: number): Followed => {
  const queries = useQueryClient()
  const [status, setStatus] = useState<AnalysisStatus>()
  const [error, setError] = useState<unknown>()
  const [attempt, setAttempt] = useState(0)

  // `attempt` is what begins it again.
  useEffect(() => {
    setStatus(undefined)
    setError(undefined)
    if (analysisId === undefined) return
    const leave = new AbortController()
    const follow = async () => {
      for await (const next of client.analyses.follow(analysisId, { signal: leave.signal })) setStatus(next)
      for (const queryKey of [['result', jobId], ['my-analyses'], ['my-resumes']])
        await queries.invalidateQueries({ queryKey })
    }
    follow().catch((reason: unknown) => {
      if (!leave.signal.aborted) setError(reason)
    })
    return () => leave.abort()
  }, [analysisId, jobId, attempt, queries])

  return { status, error, retry: () => setAttempt((count) => count + 1) }
}
