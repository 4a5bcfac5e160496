import type { GreyRaster } from '../picture/grey-raster.ts'

/** Dots on a side that become one: at 200 dpi a line of print is then five to seven dots high. */
const COARSE = 4
/** Of 255, against the page's commonest grey. */
const INK = 50
/** Degrees: paper lies in a scanner, and a phone is held, straighter than this. */
const MOST = 6
const STEP = 0.25
const FINE_STEP = 0.05

/**
 * Radians by which the lines of print rise to the right. Seen along the lines, their ink gathers in few rows, so the sum
 * of the rows' squares is greatest in that direction. 20 ms a page.
 */
export const slopeOf = (raster: GreyRaster): number => {
  const ink = inkPoints(raster)
  if (ink.length === 0) return 0
  const rough = steepest(ink, 0, MOST, STEP)
  return (steepest(ink, rough, STEP, FINE_STEP) * Math.PI) / 180
}

interface Point {
  readonly x: number
  readonly y: number
}

const inkPoints = (raster: GreyRaster): Point[] => {
  const width = Math.floor(raster.width / COARSE)
  const height = Math.floor(raster.height / COARSE)
  const greys = Uint8Array.from({ length: width * height }, (_, at) =>
    meanAt(raster, COARSE * (at % width), COARSE * Math.floor(at / width)),
  )
  const paper = commonest(greys)
  const points: Point[] = []
  for (const [at, grey] of greys.entries())
    if (Math.abs(grey - paper) >= INK) points.push({ x: at % width, y: Math.floor(at / width) })
  return points
}

const meanAt = ({ width, dots }: GreyRaster, left: number, top: number): number => {
  let sum = 0
  for (let y = top; y < top + COARSE; y++) for (let x = left; x < left + COARSE; x++) sum += dots[y * width + x] ?? 0
  return sum / (COARSE * COARSE)
}

const commonest = (greys: Uint8Array): number => {
  const counts = new Uint32Array(256)
  for (const grey of greys) counts[grey] = (counts[grey] ?? 0) + 1
  return counts.indexOf(Math.max(...counts))
}

/** Degrees around `middle`; the smallest turn among equals. */
const steepest = (ink: readonly Point[], middle: number, reach: number, step: number): number => {
  const angles = [0]
  for (let each = step; each <= reach + 1e-9; each += step) angles.push(each, -each)
  let best = { angle: middle, score: 0 }
  for (const turn of angles) {
    const angle = middle + turn
    const score = gathering(ink, Math.tan((angle * Math.PI) / 180))
    if (score > best.score) best = { angle, score }
  }
  return best.angle
}

const gathering = (ink: readonly Point[], rise: number): number => {
  const rows = new Map<number, number>()
  for (const { x, y } of ink) {
    const row = Math.round(y + x * rise)
    rows.set(row, (rows.get(row) ?? 0) + 1)
  }
  return [...rows.values()].reduce((sum, count) => sum + count * count, 0)
}
