import type { FilledBox } from '../types.ts'
import type { Ink } from './ink.ts'

/** Ems: a bullet is smaller than a letter, and stands this far before the text at most. */
const MAX_SIDE = 0.6
const MIN_SIDE = 0.12
const MAX_DISTANCE = 2.5

/** A dot, square or arrow drawn as a shape right before a row's first letter, as browsers print list markers. */
export const hasDrawnBullet = (inks: readonly Ink[], drawings: readonly FilledBox[]): boolean => {
  const [first] = inks
  if (first === undefined) return false
  const { left, baseline, size } = first
  return drawings.some(({ box }) => {
    const side = Math.max(box.width, box.height) / size
    const distance = (left - box.x - box.width) / size
    // Between the baseline and the height of a capital.
    const height = (baseline - box.y - box.height / 2) / size
    return (
      side >= MIN_SIDE &&
      side <= MAX_SIDE &&
      box.width <= 2 * box.height &&
      distance >= 0.1 &&
      distance <= MAX_DISTANCE &&
      height > 0 &&
      height < 0.75
    )
  })
}
