import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg, { type PoolConfig } from 'pg'
import type { Logger } from 'pino'
import type { Db } from '../database/connect.ts'

const CHANNEL = 'zodie_change'
const RECONNECT_MS = 500
const KEEP_ALIVE_MS = 10_000

/** Tells every process that something about `topic` changed, once `trx` commits. The news itself is in the database. */
export const announce = (trx: Db, topic: string) => sql`select pg_notify(${CHANNEL}, ${topic})`.execute(trx)

/** Remembers whether its topic changed since it was last asked, so that no change between two reads is missed. */
export interface Watch {
  /** Resolves once the topic has changed since the last call (or the connection was renewed), or on abort. */
  changed(signal: AbortSignal): Promise<void>
  close(): void
}

/** Hears the announcements of every process through one LISTEN connection. */
export interface Notifications {
  watch(topic: string): Watch
  stop(): Promise<void>
}

class TopicWatch implements Watch {
  #hasChanged = false
  #wake: () => void = () => undefined
  readonly #forget: () => void

  constructor(forget: () => void) {
    this.#forget = forget
  }

  notify(): void {
    this.#hasChanged = true
    this.#wake()
  }

  async changed(signal: AbortSignal): Promise<void> {
    if (!this.#hasChanged && !signal.aborted) {
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#wake = resolve
      signal.addEventListener('abort', () => resolve(), { once: true })
      await promise
    }
    this.#hasChanged = false
  }

  close(): void {
    this.#forget()
  }
}

export const startNotifications = async (connection: PoolConfig, log: Logger): Promise<Notifications> => {
  const watches = new Map<string, Set<TopicWatch>>()
  const hear = (topic: string) => {
    for (const watch of watches.get(topic) ?? []) watch.notify()
  }
  const hearAll = () => {
    for (const topic of watches.keys()) hear(topic)
  }
  let isStopping = false
  let client = await listen(connection, hear)

  const keepListening = async (): Promise<void> => {
    while (!isStopping) {
      await once(client, 'end')
      if (isStopping) return
      log.warn('lost the connection that hears notifications; reconnecting')
      await reconnect()
      // Announcements may have been missed meanwhile: everybody looks again.
      hearAll()
    }
  }
  const reconnect = async (): Promise<void> => {
    while (!isStopping) {
      await sleep(RECONNECT_MS)
      const next = await listen(connection, hear).catch(() => undefined)
      if (next !== undefined) {
        client = next
        return
      }
    }
  }
  const kept = keepListening()

  return {
    watch: (topic) => {
      const ofTopic = watches.get(topic) ?? new Set()
      const watch = new TopicWatch(() => {
        ofTopic.delete(watch)
        if (ofTopic.size === 0) watches.delete(topic)
      })
      watches.set(topic, ofTopic.add(watch))
      return watch
    },
    stop: async () => {
      isStopping = true
      await client.end().catch(() => undefined)
      await kept
    },
  }
}

const listen = async (connection: PoolConfig, hear: (topic: string) => void): Promise<pg.Client> => {
  const client = new pg.Client({
    ...connection,
    application_name: 'zodie notifications',
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
  })
  // The end of the connection follows each error and is what reconnects.
  client.on('error', () => undefined)
  client.on('notification', ({ payload }) => hear(payload ?? ''))
  await client.connect()
  await client.query(`listen ${CHANNEL}`)
  return client
}
