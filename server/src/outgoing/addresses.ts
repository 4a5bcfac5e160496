import ipaddr from 'ipaddr.js'

/**
 * Ranges that ipaddr.js takes for ordinary ones and that lead elsewhere than to the public internet. The library knows the
 * others: private, loopback, link-local, shared (CGNAT), multicast, reserved, unique local, mapped, NAT64, 6to4, Teredo.
 */
const NOT_PUBLIC = [
  '168.63.129.16/32', // Azure's own services of a virtual machine
  '192.31.196.0/24', // AS112
  '192.88.99.0/24', // 6to4 relays
  '192.175.48.0/24', // AS112
  '2001::/23', // protocol assignments
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
].map((range) => ipaddr.parseCIDR(range))

/** All that is routed on the public internet of IPv6; whatever lies outside is for something else. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/**
 * True for an address on the public internet. `address` is as the resolver gives it: four decimal numbers or an IPv6
 * address; any other form is refused, whatever it would mean to a C library ("0177.0.0.1", "2130706433", "127.1").
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  if (parsed.kind() === 'ipv6' && !parsed.match(GLOBAL_IPV6)) return false
  return !NOT_PUBLIC.some((range) => range[0].kind() === parsed.kind() && parsed.match(range))
}

/** True for 127.0.0.0/8 and ::1, in the forms that a resolver gives. */
export const isLoopbackAddress = (address: string): boolean =>
  (ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address)) &&
  ipaddr.parse(address).range() === 'loopback'
