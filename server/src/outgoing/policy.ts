import { lookup } from 'node:dns/promises'
import { isPublicAddress } from './addresses.ts'

export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

/** Where requests may go. The product has one policy; tests have others, because theirs go to servers of their own. */
export interface OutgoingPolicy {
  isAllowedPort(port: number): boolean
  isAllowedAddress(address: string): boolean
  /** Every address of a name. @throws whatever the resolver throws */
  resolve(host: string): Promise<readonly Address[]>
}

export const PUBLIC_INTERNET: OutgoingPolicy = {
  isAllowedPort: (port) => port === 80 || port === 443,
  isAllowedAddress: isPublicAddress,
  resolve: async (host) =>
    (await lookup(host, { all: true })).map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })),
}

export type RefusalReason = 'url' | 'address' | 'name' | 'redirects' | 'timeout' | 'network'

/** A request that was not made, or got no answer. */
export class OutgoingError extends Error {
  readonly reason: RefusalReason
  constructor(reason: RefusalReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'OutgoingError'
    this.reason = reason
  }
}

/** A URL that may be asked, and the one address to ask it at. */
export interface Target {
  readonly url: URL
  readonly address: Address
}

const refuse = (reason: RefusalReason, message: string): never => {
  throw new OutgoingError(reason, message)
}

/** @throws OutgoingError for anything but http or https without a user, on a port that the policy allows */
export const checkUrl = (text: string, policy: OutgoingPolicy): URL => {
  const url = URL.parse(text) ?? refuse('url', 'It is no URL.')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') refuse('url', 'Only http and https are asked.')
  if (url.username !== '' || url.password !== '') refuse('url', 'A URL with a user or password is not asked.')
  const port = url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port)
  if (!policy.isAllowedPort(port)) refuse('url', 'Only ports 80 and 443 are asked.')
  return url
}

/**
 * The URL with one of its addresses, which the connection is then bound to: a name that resolves to something else a moment
 * later (rebinding) gains nothing. One forbidden address among several refuses the name.
 * @throws OutgoingError
 */
export const findTarget = async (text: string, policy: OutgoingPolicy): Promise<Target> => {
  const url = checkUrl(text, policy)
  // URL has made dotted numbers of every way to write an IPv4 address.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const addresses = await policy.resolve(host).catch((cause: unknown) => {
    throw new OutgoingError('name', 'The name has no address.', { cause })
  })
  const [first] = addresses
  if (first === undefined) return refuse('name', 'The name has no address.')
  if (!addresses.every(({ address }) => policy.isAllowedAddress(address)))
    refuse('address', 'The address is not on the public internet.')
  return { url, address: first }
}
