/** What came of one try. */
export type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfterSeconds: number | undefined }
  /** Nothing was sent, or nothing came back; a sentence says why. */
  | { readonly kind: 'unanswered'; readonly error: string }

/** What follows from it. */
export type Verdict =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'retry'; readonly error: string; readonly delaySeconds: number }
  | {
      readonly kind: 'failed'
      readonly error: string
      /** Why the endpoint is switched off with it; `undefined`: it is not. */
      readonly switchOff: string | undefined
    }

const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400]

/** Seconds from one try to the next, after the schedule of Standard Webhooks: eight tries over 27.6 hours. */
export const RETRY_DELAYS: readonly number[] = [5, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR]
/** Up to so much longer, by chance: what failed together is not tried again together. */
const JITTER = 0.2
/** A receiver can ask for more time than the schedule gives, up to this. */
const MAX_RETRY_AFTER = DAY
const PATIENCE_DAYS = 5

export interface Circumstances {
  /** Tries since it was made or replayed, with this one. */
  readonly attempts: number
  readonly delays: readonly number[]
  /** 0 ≤ random < 1. */
  readonly random: number
  /** Since when nothing has got through to the endpoint. */
  readonly failingSince: Date | null
  readonly now: Date
}

export const judge = (answer: Answer, circumstances: Circumstances): Verdict => {
  if (answer.kind === 'unanswered') return failing(answer.error, undefined, circumstances)
  const { status, retryAfterSeconds } = answer
  if (status >= 200 && status < 300) return { kind: 'delivered' }
  if (status === 410) {
    const reason = 'It answered 410 Gone: it wants no more events.'
    return { kind: 'failed', error: reason, switchOff: reason }
  }
  const asked = status === 429 || status === 503 ? retryAfterSeconds : undefined
  return failing(sentenceOf(status), asked, circumstances)
}

const sentenceOf = (status: number): string =>
  status >= 300 && status < 400
    ? `The receiver answered HTTP ${status}, and redirects are not followed.`
    : `The receiver answered HTTP ${status}.`

const failing = (error: string, asked: number | undefined, circumstances: Circumstances): Verdict => {
  const { attempts, delays, random } = circumstances
  const delay = delays[attempts - 1]
  if (delay === undefined) return { kind: 'failed', error, switchOff: whyGiveUp(circumstances) }
  const jittered = Math.round(delay * (1 + JITTER * random))
  return { kind: 'retry', error, delaySeconds: Math.max(jittered, Math.min(asked ?? 0, MAX_RETRY_AFTER)) }
}

const whyGiveUp = ({ failingSince, now }: Circumstances): string | undefined => {
  const isPatient = failingSince === null || now.getTime() - failingSince.getTime() < PATIENCE_DAYS * DAY * 1000
  return isPatient ? undefined : `Nothing has got through to it for ${PATIENCE_DAYS} days.`
}

/** Seconds to wait after a `Retry-After`: a number of them, or a date (RFC 9110, 10.2.3); `undefined` for anything else. */
export const readRetryAfter = (header: string | undefined, now: Date): number | undefined => {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header)
  // "Wed, 04 Mar 2026 05:06:07 GMT"; Date.parse alone would take "-1" for a year.
  const at = /^[A-Z][a-z]{2}, .* GMT$/.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now.getTime()) / 1000))
}
