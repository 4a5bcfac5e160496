import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isLoopbackAddress, isPublicAddress } from './addresses.ts'

export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

/** Where requests may go. Tests have policies of their own, because their requests go to servers of their own. */
export interface OutgoingPolicy {
  /** True: https alone. */
  readonly isSecureOnly?: boolean
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

/** For what goes out signed and by itself: encrypted, or not at all. */
export const SECURE_INTERNET: OutgoingPolicy = {
  ...PUBLIC_INTERNET,
  isSecureOnly: true,
  isAllowedPort: (port) => port === 443,
}

/** To develop a receiver with: this machine as well, on any port. */
export const INTERNET_AND_LOOPBACK: OutgoingPolicy = {
  ...PUBLIC_INTERNET,
  isAllowedPort: () => true,
  isAllowedAddress: (address) => isLoopbackAddress(address) || isPublicAddress(address),
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
  if (policy.isSecureOnly === true && url.protocol !== 'https:') refuse('url', 'Only https is asked.')
  if (url.username !== '' || url.password !== '') refuse('url', 'A URL with a user or password is not asked.')
  const port = url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port)
  if (!policy.isAllowedPort(port)) refuse('url', 'Only the usual port is asked.')
  return url
}

const FORBIDDEN_ADDRESS = 'The address is not on the public internet.'

// URL has made dotted numbers of every way to write an IPv4 address.
const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1')

/**
 * What can be said of a URL before its name is looked up: an address written as such is judged, and so is `localhost`. Early
 * news for whoever writes it down; what is sent is judged again.
 * @throws OutgoingError
 */
export const checkAsWritten = (text: string, policy: OutgoingPolicy): void => {
  const host = hostOf(checkUrl(text, policy))
  const written = /^(?:.+\.)?localhost\.?$/.test(host) ? '127.0.0.1' : host
  if (isIP(written) !== 0 && !policy.isAllowedAddress(written)) refuse('address', FORBIDDEN_ADDRESS)
}

/**
 * The URL with one of its addresses, which the connection is then bound to: a name that resolves to something else a moment
 * later (rebinding) gains nothing. One forbidden address among several refuses the name.
 * @throws OutgoingError
 */
export const findTarget = async (text: string, policy: OutgoingPolicy): Promise<Target> => {
  const url = checkUrl(text, policy)
  const host = hostOf(url)
  const addresses = await policy.resolve(host).catch((cause: unknown) => {
    throw new OutgoingError('name', 'The name has no address.', { cause })
  })
  const [first] = addresses
  if (first === undefined) return refuse('name', 'The name has no address.')
  if (!addresses.every(({ address }) => policy.isAllowedAddress(address))) refuse('address', FORBIDDEN_ADDRESS)
  return { url, address: first }
}
