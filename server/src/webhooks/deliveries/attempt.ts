import { Webhook } from 'standardwebhooks'
import type { SecretBox } from '../../identity/secret-box.ts'
import { OutgoingError } from '../../outgoing/policy.ts'
import type { SendOutgoing } from '../../outgoing/send.ts'
import { messageIdOf } from './present.ts'
import type { DueDelivery } from './queries.ts'
import { type Answer, readRetryAfter } from './rules.ts'

export interface AttemptDeps {
  readonly send: SendOutgoing
  readonly secretBox: SecretBox
}

/** As Standard Webhooks recommends. Of the answer's body nothing is used; what little is read lets a receiver end in peace. */
const LIMITS = { timeoutMs: 15_000, maxBytes: 1_024, maxRedirects: 0 } as const

/** `whsec_…` of the endpoint, newest first, with all former ones whose day is not over; `undefined` when the newest cannot be read. */
const secretsOf = async (box: SecretBox, due: DueDelivery): Promise<readonly string[] | undefined> => {
  const secret = await box.open(due.secret)
  const former = await Promise.all(due.former_secrets.map((sealed) => box.open(sealed)))
  return secret === undefined ? undefined : [secret, ...former.filter((one) => one !== undefined)]
}

const headersOf = (due: DueDelivery, secrets: readonly string[], at: Date): Record<string, string> => {
  const id = messageIdOf(due)
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, due.body)).join(' '),
  }
}

/** Sends a delivery once, signed for this moment. */
export const attempt = async ({ send, secretBox }: AttemptDeps, due: DueDelivery): Promise<Answer> => {
  const secrets = await secretsOf(secretBox, due)
  if (secrets === undefined)
    return { kind: 'unanswered', error: 'It was not sent: the secret can no longer be read. Change the secret.' }
  const now = new Date()
  try {
    const headers = headersOf(due, secrets, now)
    const answer = await send({ method: 'POST', url: due.url, headers, body: due.body, ...LIMITS })
    const retryAfterSeconds = readRetryAfter(answer.headers['retry-after'], now)
    return { kind: 'answered', status: answer.status, retryAfterSeconds }
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error
    return { kind: 'unanswered', error: error.message }
  }
}
