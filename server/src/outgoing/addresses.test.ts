import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './addresses.ts'

const FORBIDDEN = [
  // this host, this network
  '0.0.0.0',
  '0.1.2.3',
  '127.0.0.1',
  '127.255.255.254',
  '::',
  '::1',
  '0:0:0:0:0:0:0:1',
  // private, shared, link-local
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  '100.100.100.200',
  '169.254.169.254',
  '169.254.0.1',
  'fe80::1',
  'fe80::1%eth0',
  'fc00::1',
  'fd00:ec2::254',
  'fec0::1',
  // several hosts, none, or not yet any
  '224.0.0.1',
  '239.255.255.250',
  '255.255.255.255',
  '240.0.0.1',
  'ff02::1',
  'ff0e::1',
  '4000::1',
  // documentation, benchmarks, protocol assignments
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '192.88.99.1',
  '192.175.48.1',
  '2001:db8::1',
  '3fff::1',
  '100::1',
  // a cloud's own services
  '168.63.129.16',
  // IPv4 in IPv6: mapped, compatible, translated, NAT64, 6to4, Teredo
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:8.8.8.8',
  '::127.0.0.1',
  '::ffff:0:127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b::8.8.8.8',
  '64:ff9b:1::1',
  '2002:7f00:1::',
  '2002:808:808::1',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  // forms that a C library reads as 127.0.0.1
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '0x7f.0.0.1',
  '127.1',
  '127.0.1',
  '017700000001',
  '127.0.0.1.',
  '127.000.000.001',
  // no addresses
  '',
  'localhost',
  'example.org',
  '1.2.3',
  '1.2.3.256',
  '[::1]',
]

describe('an address', () => {
  it.each(FORBIDDEN)('is refused: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '93.184.215.14',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::8a',
  ])('is let through: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})
