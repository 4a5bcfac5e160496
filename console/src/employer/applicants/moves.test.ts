import { expect, it } from 'vitest'
import { legalMoves } from '../../../../server/src/applications/rules.ts'
import { MOVES } from './moves.ts'
import { STATUSES } from './view-state.ts'

it.each(STATUSES)('offers from %s what the service allows, and all of it', (status) => {
  const { on, out } = MOVES[status]
  expect([on, out].filter((move) => move !== undefined)).toEqual(legalMoves('employer', status))
})
