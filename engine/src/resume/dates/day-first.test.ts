import { describe, expect, it } from 'vitest'
import { type OrderEvidence, writesDayFirst } from './day-first.ts'

const evidence = (parts: Partial<OrderEvidence>): OrderEvidence => ({
  text: '03/04/2020 – 05/06/2021',
  language: 'en',
  country: undefined,
  phone: undefined,
  ...parts,
})

describe('writesDayFirst', () => {
  it.each([
    ['English, and nothing else known', {}, false],
    ['German', { language: 'de' }, true],
    ['no language known', { language: null }, false],
    ['an address in Britain', { country: 'GB' }, true],
    ['an address in America', { country: 'US' }, false],
    ['a British number', { phone: '+44 20 7946 0018' }, true],
    ['an American number', { phone: '+1 415 555 0142' }, false],
    ['a number of the Philippines', { phone: '+63 917 555 0123' }, false],
    ['a number without its country', { phone: '020 7946 0018' }, false],
    ['another date that has no month 25', { text: '03/04/2020 – 25/12/2021' }, true],
    ['another date that has no month 25, in America', { text: '25-12-2021', country: 'US' }, true],
    ['another date that has no month 25, in Germany', { text: '12/25/2021', language: 'de' }, false],
    ['as many of one kind as of the other', { text: '12/25/2021 25/12/2021', country: 'GB' }, true],
    ['numbers that are no dates', { text: '1/25/2/30 or 13/2', country: 'US' }, false],
  ])('%s', (_, parts, expected) => {
    expect(writesDayFirst(evidence(parts))).toBe(expected)
  })
})
