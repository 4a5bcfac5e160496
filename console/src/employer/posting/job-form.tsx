import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useBlocker, useNavigate } from '@tanstack/react-router'
import type { Job } from '@zodie/sdk'
import { type FormEvent, useRef, useState } from 'react'
import { ProblemNote } from '../../design/loaded.tsx'
import { Button, Section } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { showToast } from '../../shell/toasts.ts'
import { type Draft, draftOf, EMPTY_DRAFT, inputOf } from './draft.ts'
import { AreaField, ChoiceField, type FormState, TextField } from './fields.tsx'
import { LiveCriteria } from './live-criteria.tsx'
import './posting.css'
import { Weights } from './weights.tsx'
import { JOB_TYPES, LEVELS, PLACES, words } from './words.ts'

type Intent = 'draft' | 'publish' | 'save'

const DONE: Readonly<Record<Intent, string>> = { draft: words.drafted, publish: words.published, save: words.saved }

/** A job as it was read, to be changed only if it is still that. */
export interface TaggedJob {
  readonly job: Job
  readonly etag: string | undefined
}

const send = (draft: Draft, intent: Intent, read: TaggedJob | undefined): Promise<Job> => {
  const input = inputOf(draft)
  if (read !== undefined) return client.jobs.change(read.job.id, input, { ifMatch: read.etag })
  return client.jobs.post({ ...input, status: intent === 'publish' ? 'active' : 'draft' })
}

const useSave = (draft: Draft, read: TaggedJob | undefined, onSaved: () => void) => {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    meta: { isSaidInPlace: true },
    mutationFn: (intent: Intent) => send(draft, intent, read),
    onSuccess: async ({ id }, intent) => {
      onSaved()
      showToast({ tone: 'done', text: DONE[intent] })
      await queries.invalidateQueries()
      await navigate({ to: '/hire/jobs/$jobId', params: { jobId: String(id) }, search: {} })
    },
  })
}

const TheJob = ({ form }: { readonly form: FormState }) => (
  <Section title={words.the}>
    <TextField form={form} name="title" isRequired />
    <div className="form-columns">
      <TextField form={form} name="company" />
      <TextField form={form} name="location" />
    </div>
    <AreaField form={form} name="description" rows={7} />
  </Section>
)

const Asks = ({ form }: { readonly form: FormState }) => (
  <Section title={words.ask} hint={words.askHint}>
    <AreaField form={form} name="requirements" rows={10} />
    <TextField form={form} name="skills" />
    <ChoiceField form={form} name="experience_level" values={LEVELS} />
  </Section>
)

const Terms = ({ form }: { readonly form: FormState }) => (
  <Section title={words.terms}>
    <div className="form-columns">
      <ChoiceField form={form} name="job_type" values={JOB_TYPES} />
      <ChoiceField form={form} name="remote" values={PLACES} />
      <TextField form={form} name="salary_min" type="number" />
      <TextField form={form} name="salary_max" type="number" />
      <TextField form={form} name="salary_currency" />
      <TextField form={form} name="closes_at" type="datetime-local" />
    </div>
  </Section>
)

const Buttons = ({ job, busyWith }: { readonly job: Job | undefined; readonly busyWith: Intent | undefined }) => (
  <div className="row">
    {job === undefined ? (
      <>
        <Button type="submit" look="primary" value="publish" isBusy={busyWith === 'publish'}>
          {words.publish}
        </Button>
        <Button type="submit" value="draft" isBusy={busyWith === 'draft'}>
          {words.saveDraft}
        </Button>
      </>
    ) : (
      <Button type="submit" look="primary" value="save" isBusy={busyWith === 'save'}>
        {words.save}
      </Button>
    )}
  </div>
)

const intentOf = ({ nativeEvent }: FormEvent<HTMLFormElement>, job: Job | undefined): Intent => {
  if (job !== undefined) return 'save'
  const { submitter } = nativeEvent as SubmitEvent // the only native event of a form's submission
  return submitter instanceof HTMLButtonElement && submitter.value === 'draft' ? 'draft' : 'publish'
}

/** Asks before what was written is left behind unsaved, by a link or with the page; a function that says it is saved. */
const useLeaveWarning = (isChanged: boolean): (() => void) => {
  const isSaved = useRef(false)
  const isLost = () => isChanged && !isSaved.current
  // The browser's own question: it holds back a link and the way back alike.
  useBlocker({ shouldBlockFn: () => isLost() && !confirm(words.leave), enableBeforeUnload: isLost })
  return () => {
    isSaved.current = true
  }
}

/** A job to post, or with `read` to change; its criteria are understood beside it. */
export const JobForm = ({ read }: { readonly read?: TaggedJob }) => {
  const job = read?.job
  const [before] = useState(job === undefined ? EMPTY_DRAFT : draftOf(job))
  const [draft, setDraft] = useState(before)
  const save = useSave(draft, read, useLeaveWarning(JSON.stringify(draft) !== JSON.stringify(before)))
  const form: FormState = {
    draft,
    error: save.error,
    onChange: (field, value) => setDraft((before) => ({ ...before, [field]: value })),
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!save.isPending) save.mutate(intentOf(event, job))
  }
  return (
    <div className="posting">
      <form className="stack wide" onSubmit={submit}>
        <TheJob form={form} />
        <Asks form={form} />
        <Terms form={form} />
        <Section title={words.scoring} hint={words.scoringHint}>
          <div className="form-columns">
            <TextField form={form} name="qualified_score" type="number" />
            <TextField form={form} name="hiring_cost" type="number" />
          </div>
          <Weights
            weights={draft.weights}
            onChange={(name, value) =>
              setDraft((before) => ({ ...before, weights: { ...before.weights, [name]: value } }))
            }
          />
        </Section>
        {save.error !== null && <ProblemNote error={save.error} />}
        <Buttons job={job} busyWith={save.isPending ? save.variables : undefined} />
      </form>
      <LiveCriteria draft={draft} />
    </div>
  )
}
