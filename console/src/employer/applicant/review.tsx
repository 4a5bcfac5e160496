import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReviewAnswer, ReviewRequest } from '@zodie/sdk'
import { type FormEvent, type ReactNode, useId } from 'react'
import { ProblemNote } from '../../design/loaded.tsx'
import { Button, Tag } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { showToast } from '../../shell/toasts.ts'
import { formatDay, formatMoment } from '../../words/format.ts'
import type { Tone } from '../../words/grades.ts'
import { words } from './words.ts'

const OUTCOMES = ['explained', 'upheld', 'changed', 'corrected'] as const
const TONES: Readonly<Record<ReviewRequest['state'], Tone>> = { open: 'fair', overdue: 'weak', answered: 'good' }

const Answer = ({ request }: { readonly request: ReviewRequest }) => {
  const queries = useQueryClient()
  const [outcomeId, answerId] = [useId(), useId()]
  const answer = useMutation({
    meta: { isSaidInPlace: true },
    mutationFn: (given: ReviewAnswer) => client.reviews.answer(request, given),
    onSuccess: async () => {
      showToast({ tone: 'done', text: words.answered })
      await queries.invalidateQueries()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const outcome = OUTCOMES.find((one) => one === form.get('outcome'))
    if (outcome !== undefined && !answer.isPending)
      answer.mutate({ outcome, answer: String(form.get('answer') ?? '').trim() })
  }
  return (
    <form className="stack tight" onSubmit={submit}>
      <div className="field">
        <label htmlFor={outcomeId}>{words.outcome}</label>
        <select id={outcomeId} name="outcome" className="select">
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {words.outcomes[outcome]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={answerId}>{words.answer}</label>
        <textarea id={answerId} name="answer" className="area short" required aria-describedby={`${answerId}-hint`} />
        <p className="hint" id={`${answerId}-hint`}>
          {words.answerHint}
        </p>
      </div>
      {answer.error !== null && <ProblemNote error={answer.error} />}
      <div>
        <Button type="submit" look="primary" isBusy={answer.isPending}>
          {words.send}
        </Button>
      </div>
    </form>
  )
}

/** What an applicant asked; with the form to answer while no answer was given. */
export const Review = ({ request, children }: { readonly request: ReviewRequest; readonly children?: ReactNode }) => (
  <li className="stack tight">
    <div className="row between">
      <h3>{words.asked[request.kind]}</h3>
      <Tag tone={TONES[request.state]}>{words.states[request.state]}</Tag>
    </div>
    <p className="hint">
      {formatMoment(request.created_at)}
      {request.state !== 'answered' && ` · ${words.due(formatDay(request.due_at))}`}
    </p>
    <p className="letter">{request.message}</p>
    {children}
    {request.state === 'answered' ? (
      <blockquote className="quote">
        {request.outcome !== null && <p className="label">{words.outcomes[request.outcome]}</p>}
        <p className="letter">{request.answer}</p>
      </blockquote>
    ) : (
      <Answer request={request} />
    )}
  </li>
)
