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
      const stopWaiting = () => resolve()
      this.#wake = resolve
      signal.addEventListener('abort', stopWaiting)
      await promise
      // One signal outlives many waits.
      signal.removeEventListener('abort', stopWaiting)
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
  const stopping = new AbortController()
  let client = await listen(connection, hear)

  const keepListening = async (): Promise<void> => {
    for (;;) {
      await endOf(client)
      if (stopping.signal.aborted) return
      log.warn('lost the connection that hears notifications; reconnecting')
      const renewed = await reconnect(connection, hear, stopping.signal)
      if (renewed === undefined) return
      client = renewed
      // Announcements may have been missed meanwhile: everybody looks again.
      hearAll()
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
      stopping.abort()
      await client.end().catch(() => undefined)
      await kept
    },
  }
}

/** Tries until it is connected; `undefined` once it has to stop. */
const reconnect = async (
  connection: PoolConfig,
  hear: (topic: string) => void,
  stopping: AbortSignal,
): Promise<pg.Client | undefined> => {
  while (!stopping.aborted) {
    await sleep(RECONNECT_MS, undefined, { signal: stopping }).catch(() => undefined)
    const client = stopping.aborted ? undefined : await listen(connection, hear).catch(() => undefined)
    if (client !== undefined && !stopping.aborted) return client
    await client?.end().catch(() => undefined)
  }
  return undefined
}

/** Not `once` of node:events: that rejects on the error which comes before the end, and nobody would reconnect. */
const endOf = (client: pg.Client): Promise<void> => new Promise((resolve) => client.once('end', () => resolve()))

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
  try {
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
}
