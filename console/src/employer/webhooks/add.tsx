import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { WebhookEndpointInput } from '@zodie/sdk'
import { type FormEvent, useId } from 'react'
import { ProblemNote } from '../../design/loaded.tsx'
import { Button } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { showToast } from '../../shell/toasts.ts'
import { EVENTS, words } from './words.ts'

const inputOf = (form: FormData): WebhookEndpointInput => {
  const description = String(form.get('description') ?? '').trim()
  return {
    url: String(form.get('url') ?? '').trim(),
    events: EVENTS.filter((event) => form.has(event)),
    description: description === '' ? null : description,
  }
}

/** The form of a new endpoint; it leads to the endpoint. */
export const AddEndpoint = ({ onClose }: { readonly onClose: () => void }) => {
  const [urlId, descriptionId] = [useId(), useId()]
  const queries = useQueryClient()
  const navigate = useNavigate()
  const add = useMutation({
    meta: { isSaidInPlace: true },
    mutationFn: (input: WebhookEndpointInput) => client.webhooks.add(input),
    onSuccess: async ({ id }) => {
      showToast({ tone: 'done', text: words.added })
      await queries.invalidateQueries({ queryKey: ['webhooks'] })
      await navigate({ to: '/hire/webhooks/$endpointId', params: { endpointId: String(id) } })
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!add.isPending) add.mutate(inputOf(new FormData(event.currentTarget)))
  }
  return (
    <form className="stack" onSubmit={submit}>
      <div className="field">
        <label htmlFor={urlId}>{words.url}</label>
        <input id={urlId} name="url" type="url" className="input" required aria-describedby={`${urlId}-hint`} />
        <p className="hint" id={`${urlId}-hint`}>
          {words.urlHint}
        </p>
      </div>
      <fieldset>
        <legend className="label">{words.events}</legend>
        {EVENTS.map((event) => (
          <label key={event} className="check">
            <input type="checkbox" name={event} defaultChecked />
            <span>
              {words.eventNames[event]} <code className="soft">{event}</code>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={descriptionId}>{words.description}</label>
        <input id={descriptionId} name="description" className="input" maxLength={200} />
      </div>
      {add.error !== null && <ProblemNote error={add.error} />}
      <div className="row">
        <Button type="submit" look="primary" isBusy={add.isPending}>
          {words.add}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  )
}
