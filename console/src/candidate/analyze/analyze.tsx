import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { UploadProgress } from '@zodie/sdk'
import { useRef, useState } from 'react'
import { ProblemNote } from '../../design/loaded.tsx'
import { Button, Meter, PageHead, Section } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { formatBytes } from '../../words/format.ts'
import './analyze.css'
import { JobChoice } from './job-choice.tsx'
import { type ChosenResume, ResumeChoice } from './resume-choice.tsx'

const words = {
  title: 'Analyse a resume',
  lead: 'A resume against a job: every score with the evidence for it, and what to change first.',
  resume: 'The resume',
  job: 'The job',
  start: 'Analyse',
  again: 'Send again',
  stop: 'Stop',
  missing: 'Choose a resume and a job first.',
  sending: (name: string) => `Sending ${name}`,
  sent: (sent: number, total: number) => `${formatBytes(sent)} of ${formatBytes(total)}`,
}

const route = getRouteApi('/analyze')

const Sending = ({ name, progress }: { readonly name: string; readonly progress: UploadProgress | undefined }) => (
  <div className="stack tight" role="status">
    <p>
      <strong>{words.sending(name)}</strong>{' '}
      {progress !== undefined && (
        <span className="soft figure">{words.sent(progress.sentBytes, progress.totalBytes)}</span>
      )}
    </p>
    <Meter share={progress === undefined ? 0 : progress.sentBytes / Math.max(1, progress.totalBytes)} />
  </div>
)

const useSubmit = () => {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const stop = useRef<AbortController>(undefined)
  const [progress, setProgress] = useState<UploadProgress>()
  const submission = useMutation({
    meta: { isSaidInPlace: true },
    mutationFn: async ({ resume, jobId }: { resume: ChosenResume; jobId: number }) => {
      setProgress(undefined)
      stop.current = new AbortController()
      const { signal } = stop.current
      const answer = await client.analyses.submit({ ...resume.source, jobId, onUpload: setProgress, signal })
      return 'analysis_id' in answer ? answer.analysis_id : answer.id
    },
    onSuccess: async (analysis, { jobId }) => {
      await queries.invalidateQueries()
      await navigate({ to: '/jobs/$jobId/analysis', params: { jobId: String(jobId) }, search: { analysis } })
    },
  })
  return { progress, submission, stop: () => stop.current?.abort(new DOMException('Stopped.', 'AbortError')) }
}

const isStopped = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

const Form = () => {
  const { job: jobId, resume: resumeId } = route.useSearch()
  const navigate = route.useNavigate()
  const [resume, setResume] = useState<ChosenResume | undefined>(
    resumeId === undefined ? undefined : { source: { resumeId }, name: `resume ${resumeId}` },
  )
  const [isAsked, setAsked] = useState(false)
  const { progress, submission, stop } = useSubmit()
  const start = () => {
    setAsked(true)
    if (resume !== undefined && jobId !== undefined) submission.mutate({ resume, jobId })
  }
  const isFailed = submission.isError && !isStopped(submission.error)
  return (
    <div className="stack wide">
      <div className="columns">
        <Section title={words.resume}>
          <ResumeChoice chosen={resume} onChoose={setResume} />
        </Section>
        <Section title={words.job}>
          <JobChoice
            jobId={jobId}
            onChoose={(job) =>
              void navigate({
                search: { ...(job !== undefined && { job }), ...(resumeId !== undefined && { resume: resumeId }) },
              })
            }
          />
        </Section>
      </div>
      {submission.isPending && resume !== undefined && <Sending name={resume.name} progress={progress} />}
      {isFailed && <ProblemNote error={submission.error} />}
      {isAsked && (resume === undefined || jobId === undefined) && <p role="alert">{words.missing}</p>}
      <div className="row">
        <Button look="primary" isLarge isBusy={submission.isPending} onClick={start}>
          {isFailed ? words.again : words.start}
        </Button>
        {submission.isPending && (
          <Button isLarge onClick={stop}>
            {words.stop}
          </Button>
        )}
      </div>
    </div>
  )
}

export const Analyze = () => {
  useTitle(words.title)
  return (
    <SignedIn>
      <PageHead title={words.title} lead={words.lead} />
      <Form />
    </SignedIn>
  )
}
