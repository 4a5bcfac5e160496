import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { ProblemNote } from '../../design/loaded.tsx'
import { Button, Note } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { showToast } from '../../shell/toasts.ts'
import { statusOf } from '../../words/grades.ts'
import { MOVES } from './moves.ts'
import type { Status } from './view-state.ts'
import { words } from './words.ts'

/** A move that is to be confirmed. */
export interface Move {
  readonly applicationId: number
  readonly name: string
  readonly to: Status
}

const MAX_NOTE = 2000

const Form = ({
  move: { applicationId, name, to },
  onClose,
}: {
  readonly move: Move
  readonly onClose: () => void
}) => {
  const queries = useQueryClient()
  const noteId = useId()
  const change = useMutation({
    meta: { isSaidInPlace: true },
    mutationFn: (note: string) =>
      client.applications.change(applicationId, { status: to, ...(note !== '' && { note }) }),
    onSuccess: async () => {
      onClose()
      showToast({ tone: 'done', text: words.moved(name, statusOf(to).word) })
      await queries.invalidateQueries()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!change.isPending) change.mutate(String(new FormData(event.currentTarget).get('note') ?? '').trim())
  }
  return (
    <form className="stack" onSubmit={submit}>
      {MOVES[to].on === undefined && (
        <Note tone="fair">
          <p>{words.final}</p>
        </Note>
      )}
      <div className="field">
        <label htmlFor={noteId}>{words.note}</label>
        <textarea
          id={noteId}
          name="note"
          className="area short"
          maxLength={MAX_NOTE}
          aria-describedby={`${noteId}-hint`}
        />
        <p className="hint" id={`${noteId}-hint`}>
          {words.noteHint}
        </p>
      </div>
      {change.error !== null && <ProblemNote error={change.error} />}
      <div className="row">
        <Button type="submit" look={to === 'rejected' ? 'danger' : 'primary'} isBusy={change.isPending}>
          {to === 'rejected' || to === 'hired' ? words.verbs[to] : words.doMove}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  )
}

export const MoveDialog = ({ move, onClose }: { readonly move: Move | undefined; readonly onClose: () => void }) => (
  <Dialog
    title={move === undefined ? '' : words.move(move.name, statusOf(move.to).word)}
    isOpen={move !== undefined}
    onClose={onClose}
  >
    {move !== undefined && <Form move={move} onClose={onClose} />}
  </Dialog>
)

interface MoveButtonsProps {
  readonly applicationId: number
  readonly name: string
  readonly status: Status
  readonly onMove: (move: Move) => void
}

/** One step on, or out; nothing where an application is closed. */
export const MoveButtons = ({ applicationId, name, status, onMove }: MoveButtonsProps) => {
  const { on, out } = MOVES[status]
  return [on, out].map((to) => {
    if (to === undefined || !(to in words.verbs)) return undefined
    const verb = words.verbs[to as keyof typeof words.verbs] // it was just found in there
    return (
      <Button
        key={to}
        look={to === 'rejected' ? 'quiet' : 'plain'}
        // Begins with what is seen: who speaks to their browser says that.
        aria-label={words.moveOf(verb, name)}
        onClick={() => onMove({ applicationId, name, to })}
      >
        {verb}
      </Button>
    )
  })
}
