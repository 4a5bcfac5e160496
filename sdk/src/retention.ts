import type { QueryOf } from './operations.ts'
import { everyItem, pageOf } from './paging.ts'
import type { Session } from './session.ts'
import type { CallSettings, LegalHold, LegalHoldInput, Page, PageOptions, Quarantined } from './types.ts'

const HOLDS = '/api/v1/admin/legal-holds'
const QUARANTINE = '/api/v1/admin/quarantine'

/** `active`: those that are not released, or those that are. */
export type LegalHoldOptions = QueryOf<'get', typeof HOLDS> & PageOptions

/** What must not be erased, and what will be: for administrators. */
export interface Retention {
  /** Keeps one job with all who applied, one user or one application. */
  hold(hold: LegalHoldInput, settings?: CallSettings): Promise<LegalHold>
  holds(options?: LegalHoldOptions): Promise<Page<LegalHold>>
  allHolds(options?: LegalHoldOptions): AsyncGenerator<LegalHold, void, undefined>
  /** Whose erasure waited for it is erased now. */
  release(holdId: number, settings?: CallSettings): Promise<void>
  /** What is erased at its time unless it is restored. */
  quarantined(options?: PageOptions): Promise<Page<Quarantined>>
  allQuarantined(options?: PageOptions): AsyncGenerator<Quarantined, void, undefined>
  restore(quarantineId: number, settings?: CallSettings): Promise<void>
}

export const createRetention = ({ send }: Session): Retention => {
  const holds: Retention['holds'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', HOLDS, { query, signal }))
  const quarantined: Retention['quarantined'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', QUARANTINE, { query, signal }))
  return {
    holds,
    quarantined,
    allHolds: (options = {}) => everyItem(holds, options),
    allQuarantined: (options = {}) => everyItem(quarantined, options),
    hold: async (hold, settings) => (await send('post', HOLDS, { body: hold, ...settings })).body,
    release: async (holdId, settings) => {
      await send('delete', `${HOLDS}/{hold_id}`, { path: { hold_id: holdId }, ...settings })
    },
    restore: async (quarantineId, settings) => {
      const path = { quarantine_id: quarantineId }
      await send('post', `${QUARANTINE}/{quarantine_id}/restore`, { path, ...settings })
    },
  }
}
