import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { ProblemNote } from '../design/loaded.tsx'

/** A view that broke: the rest of the console stays. */
export const ErrorView = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter()
  return (
    <ProblemNote
      error={error}
      onRetry={() => {
        reset()
        void router.invalidate()
      }}
    />
  )
}
