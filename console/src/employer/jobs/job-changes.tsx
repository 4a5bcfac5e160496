import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Job } from '@zodie/sdk'
import { useState } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { ProblemNote } from '../../design/loaded.tsx'
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

const Confirmation = ({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) => {
  const queries = useQueryClient()
  const act = useMutation({
    meta: { isSaidInPlace: true },
    mutationFn: asked.run,
    onSuccess: async () => {
      onClose()
      showToast({ tone: 'done', text: asked.done })
      await queries.invalidateQueries()
    },
  })
  return (
    <>
      <p>{asked.text}</p>
      {act.error !== null && <ProblemNote error={act.error} />}
      <div className="row">
        <Button
          look={asked.verb === words.remove ? 'danger' : 'primary'}
          isBusy={act.isPending}
          onClick={() => act.mutate()}
        >
          {asked.verb}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </>
  )
}

/** Publish, close, archive and delete, each asked for again before it is done. */
export const JobChanges = ({ job }: { readonly job: Job }) => {
  const [asked, setAsked] = useState<Asked>()
  const close = () => setAsked(undefined)
  return (
    <>
      {CHANGES[job.status].map((change) => (
        <Button
          key={change.verb}
          aria-label={words.of(change.verb, job.title)}
          onClick={() => setAsked(statusChange(job, change))}
        >
          {change.verb}
        </Button>
      ))}
      <Button look="quiet" aria-label={words.of(words.remove, job.title)} onClick={() => setAsked(removal(job))}>
        {words.remove}
      </Button>
      <Dialog title={asked?.title ?? ''} isOpen={asked !== undefined} onClose={close}>
        {asked !== undefined && <Confirmation asked={asked} onClose={close} />}
      </Dialog>
    </>
  )
}
