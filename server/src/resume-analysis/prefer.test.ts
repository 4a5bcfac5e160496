import { expect, it } from 'vitest'
import { preferredWaitMs } from './prefer.ts'

it.each([
  [undefined, 10],
  ['return=minimal', 10],
  ['respond-async', 0],
  ['Respond-Async', 0],
  ['return=minimal, respond-async', 0],
  [['return=minimal', 'respond-async'], 0],
  ['respond-asynchronously', 10],
  ['wait=30', 30],
  ['wait = "30"', 30],
  ['wait=0', 0],
  ['wait=3600', 60],
  ['wait=-1', 10],
  ['wait=soon', 10],
  ['respond-async, wait=5', 5],
])('Prefer: %j waits %d s', (prefer, seconds) => {
  expect(preferredWaitMs(prefer)).toBe(seconds * 1000)
})
