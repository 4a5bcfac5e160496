import type { Period } from '../rules.ts'
import type { DashboardQuery } from '../schemas.ts'

const MINUTE_MS = 60_000

/** Every five minutes what is asked for is counted again … */
export const REFRESH_CRON = '*/5 * * * *'
/** … so that what is older than two turns has no worker that counts: then whoever asks does. */
export const OLDEST_MS = 11 * MINUTE_MS
/** Counted again for so long after it was last asked for. */
export const ASKED_WITHIN_MS = 60 * MINUTE_MS
/** So many views at most: at a million jobs each costs the database some seconds of every five minutes. */
export const MOST_REFRESHED = 10

type Days = Pick<Period, 'from' | 'to' | 'timeZone'>

export const keyOf = ({ from, to, timeZone }: Days): string => JSON.stringify([from ?? null, to ?? null, timeZone])

/** Always kept, so that the first to look in the morning does not wait. */
export const USUAL = keyOf({ from: undefined, to: undefined, timeZone: 'UTC' })

/** What was asked for, of a key made by `keyOf`. */
export const queryOf = (key: string): DashboardQuery => {
  const [from, to, timeZone]: [string | null, string | null, string] = JSON.parse(key)
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }), time_zone: timeZone }
}
