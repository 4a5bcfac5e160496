import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { LegalHoldInput } from '@zodie/sdk'
import { type FormEvent, useId } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { ProblemNote } from '../../design/loaded.tsx'
import { Button } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { showToast } from '../../shell/toasts.ts'
import { HOLD_KINDS, words } from './words.ts'

const holdOf = (form: FormData): LegalHoldInput => {
  const [kind, number] = [String(form.get('kind')), Number(form.get('number'))]
  const reason = String(form.get('reason') ?? '').trim()
  if (kind === 'user') return { reason, user_id: number }
  return kind === 'application' ? { reason, application_id: number } : { reason, job_id: number }
}

const useHold = (onDone: () => void) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (hold: LegalHoldInput) => client.retention.hold(hold),
    meta: { isSaidInPlace: true },
    onSuccess: async () => {
      showToast({ tone: 'done', text: words.isSet })
      onDone()
      await queries.invalidateQueries({ queryKey: ['holds'] })
    },
  })
}

const HoldForm = ({ onClose }: { readonly onClose: () => void }) => {
  const [kindId, numberId, reasonId] = [useId(), useId(), useId()]
  const hold = useHold(onClose)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    hold.mutate(holdOf(new FormData(event.currentTarget)))
  }
  return (
    <form className="stack" onSubmit={submit}>
      <div className="field">
        <label htmlFor={kindId}>{words.kind}</label>
        <select id={kindId} name="kind" className="select">
          {HOLD_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={numberId}>{words.number}</label>
        <input id={numberId} name="number" type="number" min={1} step={1} className="input" required />
      </div>
      <div className="field">
        <label htmlFor={reasonId}>{words.reason}</label>
        <textarea id={reasonId} name="reason" className="area short" maxLength={2000} required />
      </div>
      {hold.error !== null && <ProblemNote error={hold.error} />}
      <div className="row">
        <Button type="submit" look="primary" isBusy={hold.isPending}>
          {words.set}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  )
}

export const HoldDialog = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => (
  <Dialog title={words.hold} isOpen={isOpen} onClose={onClose}>
    <HoldForm onClose={onClose} />
  </Dialog>
)
