import type { JobCandidate } from '@zodie/sdk'
import type { KeyboardEvent } from 'react'
import { actionOf, type KeyAction } from './keys.ts'
import type { Move } from './move-dialog.tsx'
import { MOVES } from './moves.ts'
import { nameOf } from './view-state.ts'

interface ListActions {
  readonly candidates: readonly JobCandidate[]
  readonly onMove: (move: Move) => void
  readonly onTick: (applicationId: number) => void
}

const linkOf = (row: Element | null | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>('[data-open]') ?? null

/** What the keys of the list do with the row that has the focus; `false`: the key is none of them. */
export const useListKeys = ({ candidates, onMove, onTick }: ListActions) => {
  const move = (candidate: JobCandidate, side: 'on' | 'out') => {
    const to = MOVES[candidate.status][side]
    if (to !== undefined) onMove({ applicationId: candidate.application_id, name: nameOf(candidate), to })
  }
  const act = (action: KeyAction, row: Element, candidate: JobCandidate) => {
    if (action === 'next') linkOf(row.nextElementSibling)?.focus()
    else if (action === 'previous') linkOf(row.previousElementSibling)?.focus()
    else if (action === 'open') linkOf(row)?.click()
    else if (action === 'compare') onTick(candidate.application_id)
    else move(candidate, action)
  }
  return (event: KeyboardEvent<HTMLElement>) => {
    const action = actionOf(event)
    const row = event.target instanceof Element ? event.target.closest('[data-application]') : null
    const candidate = candidates.find(
      ({ application_id }) => String(application_id) === row?.getAttribute('data-application'),
    )
    if (action === undefined || row === null || candidate === undefined) return
    event.preventDefault()
    act(action, row, candidate)
  }
}
