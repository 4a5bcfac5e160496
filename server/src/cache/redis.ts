import { Redis } from 'ioredis'
import type { Logger } from 'pino'

/** A command waits so long at most: what Redis is for here must not slow a request down. */
const COMMAND_TIMEOUT_MS = 250
const RECONNECT_MS = 2_000

/** Connects in the background and again whenever the connection is lost; while it is away commands fail at once. */
export const openRedis = (url: string, log: Logger): Redis => {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT_MS,
    connectTimeout: RECONNECT_MS,
    retryStrategy: () => RECONNECT_MS,
  })
  let isAway = false
  redis.on('ready', () => {
    isAway = false
  })
  redis.on('error', (error) => {
    if (!isAway) log.warn({ err: error }, 'Redis is away; this process counts by itself meanwhile')
    isAway = true
  })
  return redis
}
