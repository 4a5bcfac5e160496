import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Job } from '@zodie/sdk'
import { useState } from 'react'
import { Confirm } from '../../design/confirm.tsx'
import { Button } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { showToast } from '../../shell/toasts.ts'
import { CHANGES, type StatusChange } from './job-status.ts'
import { words } from './words.ts'

interface Asked {
  readonly verb: string
  readonly title: string
  readonly text: string
  readonly done: string
  readonly run: () => Promise<unknown>
}

const statusChange = (job: Job, change: StatusChange): Asked => ({
  ...change,
  run: () => client.jobs.change(job.id, { status: change.to }),
})

const removal = (job: Job): Asked => ({
  verb: words.remove,
  title: words.removeTitle,
  text: words.removeText(job.title),
  done: words.removed,
  run: () => client.jobs.remove(job.id),
})

/** Publish, close, archive and delete, each asked for again before it is done. */
export const JobChanges = ({ job }: { readonly job: Job }) => {
  const [asked, setAsked] = useState<Asked>()
  const queries = useQueryClient()
  const act = useMutation({
    meta: { isSaidInPlace: true },
    mutationFn: ({ run }: Asked) => run(),
    onSuccess: async (_answer, { done }) => {
      setAsked(undefined)
      showToast({ tone: 'done', text: done })
      await queries.invalidateQueries()
    },
  })
  const ask = (next: Asked | undefined) => {
    act.reset()
    setAsked(next)
  }
  return (
    <>
      {CHANGES[job.status].map((change) => (
        <Button
          key={change.verb}
          aria-label={words.of(change.verb, job.title)}
          onClick={() => ask(statusChange(job, change))}
        >
          {change.verb}
        </Button>
      ))}
      <Button look="quiet" aria-label={words.of(words.remove, job.title)} onClick={() => ask(removal(job))}>
        {words.remove}
      </Button>
      <Confirm
        title={asked?.title ?? ''}
        text={asked?.text ?? ''}
        action={asked?.verb ?? ''}
        isDangerous={asked?.verb === words.remove}
        isOpen={asked !== undefined}
        isBusy={act.isPending}
        error={act.error}
        onConfirm={() => asked !== undefined && act.mutate(asked)}
        onClose={() => ask(undefined)}
      />
    </>
  )
}
