import type { FilledBox } from '../types.ts'
import type { Ink } from './ink.ts'

/** Ems: a bullet is smaller than a letter, and stands this far before the text at most. */
const MAX_SIDE = 0.6
const MIN_SIDE = 0.12
const MAX_DISTANCE = 2.5
/** Points: drawings are looked up by the strip of the page that their middle lies in. */
const STRIP = 12
/** Points: no bullet is larger. */
const MAX_POINTS = 24

/**
 * Tells whether a dot, square or arrow is drawn as a shape right before a run's first letter, as browsers print list
 * markers. A page may have thousands of drawings and of runs: each run looks at its own strip of the page only.
 */
export const drawnBulletFinder = (drawings: readonly FilledBox[]): ((inks: readonly Ink[]) => boolean) => {
  const strips = Map.groupBy(
    drawings.filter(({ box }) => box.width <= MAX_POINTS && box.height <= MAX_POINTS),
    ({ box }) => Math.floor((box.y + box.height / 2) / STRIP),
  )
  return ([first]) => {
    if (first === undefined || !(first.size < 100 * STRIP)) return false
    const [from, to] = [first.baseline - first.size, first.baseline].map((y) => Math.floor(y / STRIP))
    for (let strip = from ?? 0; strip <= (to ?? 0); strip++)
      if (strips.get(strip)?.some((drawing) => isBulletOf(first, drawing)) === true) return true
    return false
  }
}

const isBulletOf = ({ left, baseline, size }: Ink, { box }: FilledBox): boolean => {
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
}
