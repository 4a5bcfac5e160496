import { expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from './cursor.ts'

const read = (time: unknown) => decodeCursor(encodeCursor('newest', [time as string, 7]), 'newest', ['time', 'integer'])

it.each([
  '2026-11-30 06:50:00.123456+00',
  '2024-02-29 23:59:59+05:30',
  '0099-01-01 00:00:00-11',
  '12026-01-31 00:00:00+00',
])('takes %j as it was given out', (time) => expect(read(time)).toEqual([time, 7]))

it.each([
  ...['2026-02-30 00:00:00+00', '2026-13-01 00:00:00+00', '2026-00-10 00:00:00+00', '2026-01-00 00:00:00+00'],
  ...[
    '0000-01-01 00:00:00+00',
    '2026-01-01 24:00:00+00',
    '2026-01-01 00:60:00+00',
    '2026-01-01 00:00:00+16',
    'now',
    5,
    null,
  ],
])('refuses %j, which nobody gave out', (time) =>
  expect(() => read(time)).toThrow('The cursor is not one of this list'),
)
