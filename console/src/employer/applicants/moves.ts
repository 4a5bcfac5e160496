import type { Status } from './view-state.ts'

interface Moves {
  /** One step on. */
  readonly on?: Status
  readonly out?: Status
}

/** Where an employer can move an application; the service has the last word. */
export const MOVES: Readonly<Record<Status, Moves>> = {
  applied: { on: 'screening', out: 'rejected' },
  screening: { on: 'interview', out: 'rejected' },
  interview: { on: 'offer', out: 'rejected' },
  offer: { on: 'hired', out: 'rejected' },
  hired: {},
  rejected: {},
  withdrawn: {},
}
