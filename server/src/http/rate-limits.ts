import rateLimit, { type CreateRateLimitOptions, type RateLimitPluginOptions } from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Redis } from 'ioredis'
import ipaddr from 'ipaddr.js'
import { Problem } from '../problems.ts'
import type { App } from './app-type.ts'

/** Requests within the window, for each address and each user; sign-in and analysis have stricter ones of their own. */
export interface RateLimitConfig {
  readonly windowMs: number
  readonly perAddress: number
  readonly perUser: number
  /** On `/login`, per address: a password-less sign-in still tells whether a token is good. */
  readonly signIn: number
  /** On what costs a reader thread, per user. */
  readonly analyze: number
  /** On `/jobs/criteria` and those of a job, per user: a posting of the greatest length costs a sixth of a second. */
  readonly criteria: number
}

/** Routes of those who watch the health of the process, and files of the console: no crowd and no limit keeps them from being answered. */
export const isAlwaysAnswered = ({ routeOptions }: FastifyRequest): boolean => routeOptions.config.rateLimit === false

type RateClass = 'sign-in' | 'analyze' | 'criteria'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Routes that are limited more strictly than the rest. */
    rateClass?: RateClass
  }
}

interface RateLimitDeps {
  readonly limits: RateLimitConfig
  /** Shared by all replicas; without it, or while it is away, each process counts by itself. */
  readonly redis: Redis | undefined
  /** Who is asking, once a guard has looked. */
  readonly userIdOf: (request: FastifyRequest) => number | undefined
}

interface Limit {
  /** Begins the key of a counter. */
  readonly name: string
  readonly max: number
  readonly keyOf: (request: FastifyRequest) => number | string | undefined
  /** Which routes it is for; undefined: all. */
  readonly rateClass?: RateClass
}

const tooMany = (seconds: number): Problem =>
  new Problem(
    'too-many-requests',
    `Too many requests. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    {
      headers: { 'retry-after': String(seconds) },
    },
  )

/** What one household or machine has: an address of IPv4, the /64 of an address of IPv6 (RFC 6177: at least that is given out). */
const networkOf = (ip: string): string => {
  if (!ipaddr.isValid(ip)) return ip
  // `::ffff:192.0.2.1` is 192.0.2.1.
  const address = ipaddr.process(ip)
  return address.kind() === 'ipv4' ? address.toString() : ipaddr.IPv6.networkAddressFromCIDR(`${ip}/64`).toString()
}

/** Before every guard, so that wrong tokens are counted too and also where there is no route; then, per user, behind it. */
export const registerRateLimits = async (app: App, { limits, redis, userIdOf }: RateLimitDeps): Promise<void> => {
  const { windowMs } = limits
  const own = await openCounting(app, { timeWindow: windowMs })
  const shared =
    redis === undefined ? undefined : await openCounting(app, { timeWindow: windowMs, nameSpace: 'zodie:rate:', redis })
  const addressOf = ({ ip }: FastifyRequest) => networkOf(ip)
  const byAddress: readonly Limit[] = [
    { name: 'address', max: limits.perAddress, keyOf: addressOf },
    { name: 'sign-in', max: limits.signIn, keyOf: addressOf, rateClass: 'sign-in' },
  ]
  const byUser: readonly Limit[] = [
    { name: 'user', max: limits.perUser, keyOf: userIdOf },
    { name: 'analyze', max: limits.analyze, keyOf: userIdOf, rateClass: 'analyze' },
    { name: 'criteria', max: limits.criteria, keyOf: userIdOf, rateClass: 'criteria' },
  ]
  app.addHook('onRequest', limiter(byAddress, { own, shared }))
  app.addHook('preParsing', limiter(byUser, { own, shared }))
}

/** Makes counters in one place: in this process, or in Redis. */
type Counting = App['createRateLimit']

/** In a scope of its own, because the plugin knows one place only. */
const openCounting = async (app: App, options: RateLimitPluginOptions): Promise<Counting> => {
  const opened = Promise.withResolvers<Counting>()
  await app.register(async (scope) => {
    await scope.register(rateLimit, { ...options, global: false })
    opened.resolve(scope.createRateLimit)
  })
  return opened.promise
}

interface Countings {
  readonly own: Counting
  readonly shared: Counting | undefined
}

/** Together with the other processes; while Redis is away by itself, so that nobody goes uncounted. */
const counterOf = ({ own, shared }: Countings, options: CreateRateLimitOptions) => {
  const countHere = own(options)
  const countTogether = shared?.(options) ?? countHere
  return (request: FastifyRequest) => countTogether(request).catch(() => countHere(request))
}

/** Counts a request against each limit that is for it; the answer's headers speak of the one with the least left. */
const limiter = (limits: readonly Limit[], countings: Countings) => {
  const counters = limits.map(({ name, max, keyOf, rateClass }) => ({
    keyOf,
    rateClass,
    count: counterOf(countings, { max, keyGenerator: (request) => `${name}:${keyOf(request)}` }),
  }))
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (isAlwaysAnswered(request)) return
    const { config } = request.routeOptions
    for (const { keyOf, rateClass, count } of counters) {
      if ((rateClass !== undefined && rateClass !== config.rateClass) || keyOf(request) === undefined) continue
      const state = await count(request)
      if (state.isAllowed) continue
      sayLeast(reply, state)
      if (state.isExceeded) throw tooMany(state.ttlInSeconds)
    }
  }
}

interface Counted {
  readonly max: number
  readonly remaining: number
  readonly ttlInSeconds: number
}

const sayLeast = (reply: FastifyReply, { max, remaining, ttlInSeconds }: Counted): void => {
  const said = reply.getHeader('ratelimit-remaining')
  if (said !== undefined && Number(said) <= remaining) return
  reply.headers({ 'ratelimit-limit': max, 'ratelimit-remaining': remaining, 'ratelimit-reset': ttlInSeconds })
}
