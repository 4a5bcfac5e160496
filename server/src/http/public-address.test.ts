import { expect, it } from 'vitest'
import { originOf } from './public-address.ts'

const OWN = { publicUrl: undefined, host: '127.0.0.1', port: 8000 }
const asked = (host: string) => ({ protocol: 'https', host })

it.each<[host: string, origin: string]>([
  ['api.example.com', 'https://api.example.com'],
  ['localhost:8000', 'https://localhost:8000'],
  ['[::1]:8000', 'https://[::1]:8000'],
  ['', 'http://127.0.0.1:8000'],
  ['evil.example/path?', 'http://127.0.0.1:8000'],
  ['user@evil.example', 'http://127.0.0.1:8000'],
  ['a.example evil.example', 'http://127.0.0.1:8000'],
  ['a.example"><x>', 'http://127.0.0.1:8000'],
  ['-evil.example', 'http://127.0.0.1:8000'],
  [`${'a'.repeat(300)}.example`, 'http://127.0.0.1:8000'],
])('the host %s makes links that begin with %s', (host, origin) => expect(originOf(OWN, asked(host))).toBe(origin))

it('believes no request once the address is set', () =>
  expect(originOf({ ...OWN, publicUrl: 'https://jobs.example.com' }, asked('evil.example'))).toBe(
    'https://jobs.example.com',
  ))

it('brackets an address of IPv6 that is listened on', () =>
  expect(originOf({ ...OWN, host: '::1' }, asked('?'))).toBe('http://[::1]:8000'))
