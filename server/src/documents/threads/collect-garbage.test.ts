import { getHeapStatistics } from 'node:v8'
import { expect, test } from 'vitest'
import { collectGarbageAbove } from './collect-garbage.ts'

const MEGABYTE = 1024 * 1024
const heapBytes = (): number => getHeapStatistics().total_heap_size
/** Objects of 100 MB that nobody holds once they were counted. */
const litter = (): number => Array.from({ length: 1_000_000 }, (_, at) => ({ at, around: [at, at] })).length

test('a heap above the bound is emptied of its garbage, one below it is left alone', () => {
  litter()
  const littered = heapBytes()
  collectGarbageAbove(littered)
  expect(heapBytes()).toBeGreaterThanOrEqual(littered)
  collectGarbageAbove(littered - MEGABYTE)
  expect(heapBytes()).toBeLessThan(littered - 40 * MEGABYTE)
})
