import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Job } from '@zodie/sdk'
import { type FormEvent, useId } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { ProblemNote } from '../../design/loaded.tsx'
import { Button } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { useIsSignedIn } from '../../session/use-session.ts'
import { SignIn } from '../../shell/sign-in.tsx'
import { showToast } from '../../shell/toasts.ts'
import { myResumesQuery } from '../queries.ts'
import { words } from './words.ts'

interface ApplyDialogProps {
  readonly job: Job
  readonly isOpen: boolean
  readonly onClose: () => void
}

const Form = ({ job, onClose }: Omit<ApplyDialogProps, 'isOpen'>) => {
  const queries = useQueryClient()
  const [letterId, resumeId] = [useId(), useId()]
  const { data: resumes } = useQuery(myResumesQuery)
  const application = useMutation({
    meta: { isSaidInPlace: true },
    mutationFn: (given: { letter: string; resume: number | null }) =>
      client.applications.apply({
        job_id: job.id,
        source: 'console',
        resume_id: given.resume,
        cover_letter: given.letter.trim() === '' ? null : given.letter,
      }),
    onSuccess: async () => {
      onClose()
      showToast({ tone: 'done', text: words.sent })
      await queries.invalidateQueries()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const resume = Number(form.get('resume'))
    application.mutate({ letter: String(form.get('letter') ?? ''), resume: resume > 0 ? resume : null })
  }
  return (
    <form className="stack" onSubmit={submit}>
      <div className="field">
        <label htmlFor={resumeId}>{words.resume}</label>
        <select id={resumeId} name="resume" className="select" key={resumes?.items[0]?.id}>
          {resumes?.items.map(({ id, file_name }) => (
            <option key={id} value={id}>
              {file_name}
            </option>
          ))}
          <option value="">{words.noResume}</option>
        </select>
      </div>
      <div className="field">
        <label htmlFor={letterId}>{words.letter}</label>
        <textarea id={letterId} name="letter" className="area" maxLength={20_000} />
      </div>
      <p className="hint">{words.byPeople}</p>
      {application.error !== null && <ProblemNote error={application.error} />}
      <div className="row">
        <Button type="submit" look="primary" isBusy={application.isPending}>
          {words.send}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  )
}

export const ApplyDialog = ({ job, isOpen, onClose }: ApplyDialogProps) => {
  const isSignedIn = useIsSignedIn()
  return (
    <Dialog title={words.applyTitle} isOpen={isOpen} onClose={onClose}>
      {isSignedIn ? <Form job={job} onClose={onClose} /> : <SignIn />}
    </Dialog>
  )
}
