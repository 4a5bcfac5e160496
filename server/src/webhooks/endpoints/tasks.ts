import type { Logger } from 'pino'
import type { Task } from '../../queue/queue.ts'
import { type ResealDeps, resealSecrets } from './reseal.ts'

export const RESEAL_SECRETS = 'reseal-secrets'
/** At a quiet hour, UTC: what processes that still had the former key sealed since the workers started. */
export const RESEAL_TIME = '29 3 * * *'

/** After a change of the installation's key, nothing need be sealed with the former one any more. */
export const resealSecretsTask = (deps: ResealDeps & { readonly log: Logger }): Task<object> => ({
  name: RESEAL_SECRETS,
  run: async () => {
    const { resealed, unreadable } = await resealSecrets(deps)
    if (resealed > 0) deps.log.info({ resealed }, 'secrets of webhooks were sealed with the present key')
    if (unreadable > 0)
      deps.log.warn({ unreadable }, 'secrets of webhooks cannot be read: their owners have to rotate them')
  },
  giveUp: async () =>
    deps.log.error('secrets of webhooks could not be sealed with the present key; the next night tries again'),
})
