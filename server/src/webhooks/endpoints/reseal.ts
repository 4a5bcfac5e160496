import type { Db } from '../../database/connect.ts'
import type { SecretBox } from '../../identity/secret-box.ts'
import * as queries from './queries.ts'

export interface ResealDeps {
  readonly db: Db
  readonly secretBox: SecretBox
}

/** How many endpoints. */
export interface Resealed {
  readonly resealed: number
  /** No key opens their secret: their owners have to rotate it. */
  readonly unreadable: number
}

const IN_A_BATCH = 50

/**
 * Seals the secrets of all endpoints, former ones too, with the present key where another one did. A batch is one transaction:
 * killed at any moment, it leaves each secret under a key that is known, and the next run does the rest.
 */
export const resealSecrets = async ({ db, secretBox }: ResealDeps): Promise<Resealed> => {
  let done: Resealed = { resealed: 0, unreadable: 0 }
  for (let after: number | undefined = 0; after !== undefined; ) {
    const batch: Batch = await resealBatch(db, secretBox, after)
    done = { resealed: done.resealed + batch.resealed, unreadable: done.unreadable + batch.unreadable }
    after = batch.last
  }
  return done
}

interface Batch extends Resealed {
  /** `undefined` when there are no more. */
  readonly last: number | undefined
}

const resealBatch = (db: Db, box: SecretBox, after: number): Promise<Batch> =>
  db.transaction().execute(async (trx) => {
    const endpoints = await queries.lockSealed(trx, after, IN_A_BATCH)
    let [resealed, unreadable] = [0, 0]
    for (const { id, ...sealed } of endpoints) {
      if ((await box.open(sealed.secret)) === undefined) unreadable += 1
      const renewed = await renew(box, sealed)
      if (renewed === undefined) continue
      await queries.saveSealed(trx, id, renewed)
      resealed += 1
    }
    return { resealed, unreadable, last: endpoints.length < IN_A_BATCH ? undefined : endpoints.at(-1)?.id }
  })

/** `undefined` where nothing of it is sealed with another key that is known. */
const renew = async (box: SecretBox, sealed: queries.SealedSecrets): Promise<queries.SealedSecrets | undefined> => {
  const renewed = {
    secret: await box.reseal(sealed.secret),
    former_secret: sealed.former_secret === null ? null : await box.reseal(sealed.former_secret),
    older_secrets: await Promise.all(
      sealed.older_secrets.map(async (older) => ({ ...older, secret: await box.reseal(older.secret) })),
    ),
  }
  return JSON.stringify(renewed) === JSON.stringify(sealed) ? undefined : renewed
}
