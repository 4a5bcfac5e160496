import type { UseQueryResult } from '@tanstack/react-query'
import { ZodieProblem } from '@zodie/sdk'
import type { ReactNode } from 'react'
import { sentenceOf } from '../session/queries.ts'
import { Button, Note, SkeletonCards } from './parts.tsx'

export const ProblemNote = ({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) => (
  <div role="alert">
    <Note tone="weak">
      <p>{sentenceOf(error)}</p>
      {error instanceof ZodieProblem && error.errors.length > 1 && (
        <ul>
          {error.errors.map(({ pointer, detail }) => (
            <li key={`${pointer} ${detail}`}>{detail}</li>
          ))}
        </ul>
      )}
      {error instanceof ZodieProblem && error.requestId !== null && (
        <p className="hint">
          Request <code>{error.requestId}</code>
        </p>
      )}
      {onRetry !== undefined && (
        <div>
          <Button onClick={onRetry}>Try again</Button>
        </div>
      )}
    </Note>
  </div>
)

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>
  /** While it loads; rows by default. */
  readonly skeleton?: ReactNode
  /** Instead of the problem, where one has a better answer. */
  readonly onProblem?: (problem: ZodieProblem) => ReactNode
  readonly children: (data: T) => ReactNode
}

/** What was asked for, or how it stands with that. */
export const Loaded = <T,>({ query, skeleton, onProblem, children }: LoadedProps<T>) => {
  if (query.data !== undefined) return children(query.data)
  if (query.error === null) return skeleton ?? <SkeletonCards />
  const better = query.error instanceof ZodieProblem ? onProblem?.(query.error) : undefined
  return better ?? <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
}
