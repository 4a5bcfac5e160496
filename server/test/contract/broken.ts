import fc from 'fast-check'

/** What stands where an id should, as it is written in an address. */
export const BAD_IDS = [
  ...['0', '-1', '2147483648', '9223372036854775808', '1e400', 'abc', '%00', '%F0%9F%92%A9', '1.5', '%20', 'NaN'],
  ...['null', '1;drop', '%ff', '%zz', '1%2F2', `${'9'.repeat(120)}`, '__proto__', 'constructor', '0x10', '+1', '1_000'],
] as const

/** Query strings that no call takes, or takes with another meaning. */
export const BAD_QUERIES = [
  ...['limt=1', 'limit=0', 'limit=101', 'limit=-1', 'limit=1e400', 'limit=abc', 'limit=', 'limit=1&limit=2', 'skip=-1'],
  ...['skip=1000001', 'skip=2147483648', 'skip=9223372036854775808', 'skip=%00', 'cursor=', 'cursor=abc', 'cursor=%00'],
  ...[
    'cursor=W10',
    'cursor=bnVsbA',
    'cursor=WyJuZXdlc3QiLCIyMDI2LTExLTMwIDA2OjUwOjAwKzAwIiwxZTMwXQ',
    'skip=1&cursor=W10',
  ],
  'cursor=WyJuZXdlc3QiLCI5OTk5OTktOTktOTkgOTk6OTk6OTkrOTkiLDFd',
  'cursor=WyJuZXdlc3QiLCIyMDI2LTAyLTMwIDI1OjYxOjYxKzAwIiwxXQ',
  ...[
    '__proto__=1',
    'constructor=1',
    'hasOwnProperty=1',
    '__proto__[polluted]=1',
    'toString',
    '=',
    '&&&',
    '%',
    '%zz=1',
  ],
  ...[
    'query=%00',
    'query=%ED%A0%80',
    'query=%22',
    'query=-',
    `query=${'a'.repeat(301)}`,
    'query=a&query=b',
    'sort=rank',
  ],
  ...['blind=maybe', 'min_score=1e400', 'min_score=-0.1', 'job_ids=1,1', 'job_ids=0,1', 'job_ids=,', 'job_ids=1;2'],
  ...['job_ids=999999999999999,1', 'role=boss', 'is_active=2', 'status=gone', 'user_id=0', 'job_id=2147483648'],
  ...['job_id=9223372036854775808', 'posted_within_days=0', 'salary_min=NaN', 'source=%20', 'source=%00', 'skills=%00'],
] as const

/** Bodies that are no JSON, or none of any use, with what they say they are. */
export const BAD_BODIES: readonly (readonly [payload: string | Buffer, contentType: string | undefined])[] = [
  ['', 'application/json'],
  ['{', 'application/json'],
  ['{"title":"a",}', 'application/json'],
  ["{'title':1}", 'application/json'],
  ['null', 'application/json'],
  ['[]', 'application/json'],
  ['"text"', 'application/json'],
  ['1e400', 'application/json'],
  ['{"__proto__":{"polluted":true}}', 'application/json'],
  ['{"constructor":{"prototype":{"polluted":true}}}', 'application/json'],
  ['{"title":{"__proto__":{"polluted":true}}}', 'application/json'],
  [`${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'application/json'],
  [`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 'application/json'],
  [Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 'application/json'],
  ['\uFEFF{}', 'application/json'],
  ['{}\0', 'application/json'],
  [`{"title":"${'x'.repeat(600_000)}"}`, 'application/json'],
  ['{}', 'text/plain'],
  ['{}', 'application/xml'],
  ['{}', 'application/json; charset=utf-16'],
  ['{}', 'application/merge-patch+json'],
  ['a=1', 'application/x-www-form-urlencoded'],
  ['{}', undefined],
  ['{}', 'nonsense'],
  ['{}', 'multipart/form-data'],
  ['{}', 'multipart/form-data; boundary='],
  ['--x\r\n', 'multipart/form-data; boundary=x'],
  ['--x\r\nContent-Disposition: form-data; name="job_id"\r\n\r\n1', 'multipart/form-data; boundary=x'],
]

/** Headers that clients send wrongly, or that only an attacker sends. */
export const BAD_HEADERS: readonly Readonly<Record<string, string>>[] = [
  ...['Bearer', 'Bearer x', 'Basic YTpi', 'Bearer a.b.c', `Bearer ${'x'.repeat(5000)}`, 'bearer  two'].map(
    (authorization) => ({ authorization }),
  ),
  ...['*', '""', 'W/"x"', '"x', `"${'y'.repeat(3000)}"`].flatMap((tag) => [
    { 'if-match': tag },
    { 'if-none-match': tag },
  ]),
  ...['', ' ', 'a b', 'ü', '"', 'k'.repeat(256), '""'].map((key) => ({ 'idempotency-key': key })),
  ...['text/html', 'application/xml', '*/*;q=0', 'x'].map((accept) => ({ accept })),
  ...['respond-async', 'wait=1000', ',,,'].map((prefer) => ({ prefer })),
  { 'last-event-id': '\u00ff'.repeat(20) },
  { 'x-request-id': '"><script>' },
  { 'x-forwarded-for': 'not-an-address' },
  { 'accept-encoding': 'gzip, br, nonsense' },
  { 'content-length': '3' },
]

/** Values of which at least one is wrong wherever it is put. */
export const BAD_VALUES: readonly unknown[] = [
  ...[null, true, '', ' ', 'a\0b', '\ud800', '\udfff\ud800', 'x'.repeat(60_000), -1, 0, 1.5, 2 ** 31, 2 ** 53, 2 ** 63],
  ...[
    1e308,
    -1e308,
    [],
    {},
    [[]],
    [null],
    { a: { b: {} } },
    'javascript:alert(1)',
    "'; drop table job; --",
    '9999-99-99',
  ],
  ...['2026-02-30T00:00:00Z', '+275760-09-13T00:00:00Z', '0000-01-01T00:00:00Z', 'http://', 'a@b', 'NaN', '1e400'],
]

type Fields = Readonly<Record<string, unknown>>

/** A valid body with one thing about it changed: a value, a name too many, or one too few. */
export const brokenBodies = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid, fc.constantFrom('value', 'extra', 'missing'), fc.nat(), fc.constantFrom(...BAD_VALUES))
    .map(([body, how, place, value]) => {
      if (typeof body !== 'object' || body === null) return value
      const fields = body as Fields // made of an object schema
      const names = Object.keys(fields)
      const name = names[place % Math.max(1, names.length)] ?? 'title'
      if (how === 'extra') return { ...fields, [`${name}_`]: value }
      if (how === 'value') return { ...fields, [name]: value }
      return Object.fromEntries(Object.entries(fields).filter(([each]) => each !== name))
    })
