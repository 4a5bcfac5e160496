import type { GreyRaster } from '../picture/grey-raster.ts'
import type { OcrLine, OcrSymbol } from './tesseract.ts'

/** Height of print above the baseline in ems, as most text faces are cut: capitals, digits and ascenders, and low letters. */
const TALL = { letters: /^[A-ZÀ-ÖØ-Þ0-9bdfhklß]$/u, ems: 0.71 }
const LOW = { letters: /^[acemnorsuvwxz]$/u, ems: 0.52 }
/** Accents stand on capitals: what is measured then is the accent. */
const ACCENTED = /^[À-ÖØ-Þ]$/u
/** Measurements that make a median worth having. */
const ENOUGH = 3
const NEAR = 0.12
/** A line's box without descenders or ascenders is about so many ems high. */
const BOX_EMS = 0.8

/** Where the baseline runs at `x`, in dots from the top. */
export const baselineAt = ({ baseline }: OcrLine, x: number): number => {
  const { x0, y0, x1, y1 } = baseline
  return x1 > x0 ? y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) : y0
}

/** The size of the type in dots, by the height of the letters whose height is known. */
export const sizeOf = (line: OcrLine): number => {
  const symbols = line.words.flatMap((word) => word.symbols)
  const tall = heights(line, symbols, TALL)
  if (tall.length >= ENOUGH) return typical(tall)
  const all = [...tall, ...heights(line, symbols, LOW)]
  return all.length > 0 ? typical(all) : (line.bbox.y1 - line.bbox.y0) / BOX_EMS
}

/** Mean of what lies near the middle value: heights are whole dots, of 15 to 25, and their mean is finer than that. */
const typical = (values: readonly number[]): number => {
  const center = middle(values)
  const near = values.filter((value) => Math.abs(value / center - 1) <= NEAR)
  return near.reduce((sum, value) => sum + value, 0) / near.length
}

const heights = (line: OcrLine, symbols: readonly OcrSymbol[], { letters, ems }: typeof TALL): number[] =>
  symbols
    .filter(({ text }) => letters.test(text) && !ACCENTED.test(text))
    .map(({ bbox }) => (baselineAt(line, (bbox.x0 + bbox.x1) / 2) - bbox.y0) / ems)
    .filter((size) => size > 0)

export const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/**
 * How thick the stems of a line are, in dots: about 0.10 of its size in regular type, 0.15 in bold.
 * Measured across the lower half of the low letters, where stems are crossed and few arches; `null` for too little ink.
 */
export const stemOf = (raster: GreyRaster, line: OcrLine, size: number): number | null => {
  let runs = 0
  let ink = 0
  for (const { bbox } of line.words) {
    const base = baselineAt(line, (bbox.x0 + bbox.x1) / 2)
    const tone = toneOf(raster, bbox.x0, bbox.x1, Math.round(base - 0.5 * size), Math.round(base))
    if (tone === null) continue
    for (let y = Math.round(base - 0.35 * size); y <= base - 0.12 * size; y++) {
      const found = inkRuns(raster, bbox.x0, bbox.x1, y, tone, 0.4 * size)
      runs += found.runs
      ink += found.ink
    }
  }
  return runs >= 8 ? ink / runs : null
}

interface Tone {
  readonly ground: number
  readonly ink: number
}

/** Grey levels of paper and print in a box; `null` where they hardly differ. The ground is the commoner of the two. */
const toneOf = ({ width, height, dots }: GreyRaster, x0: number, x1: number, y0: number, y1: number): Tone | null => {
  let [low, high, sum, count] = [255, 0, 0, 0]
  for (let y = Math.max(0, y0); y < Math.min(height, y1); y++) {
    for (const dot of dots.subarray(y * width + Math.max(0, x0), y * width + Math.min(width, x1))) {
      low = Math.min(low, dot)
      high = Math.max(high, dot)
      sum += dot
      count++
    }
  }
  if (count === 0 || high - low < 60) return null
  return sum / count > (low + high) / 2 ? { ground: high, ink: low } : { ground: low, ink: high }
}

/** Runs of ink in one row of dots; their ends count by how dark they are, so that blur does not thicken them. */
const inkRuns = (
  { width, height, dots }: GreyRaster,
  x0: number,
  x1: number,
  y: number,
  { ground, ink }: Tone,
  longest: number,
): { runs: number; ink: number } => {
  const found = { runs: 0, ink: 0 }
  if (y < 0 || y >= height) return found
  let [run, darkest] = [0, 0]
  for (let x = Math.max(0, x0 - 1); x <= Math.min(width - 1, x1 + 1); x++) {
    const share = ((dots[y * width + x] ?? ground) - ground) / (ink - ground)
    if (share > 0.1) {
      run += share
      darkest = Math.max(darkest, share)
      continue
    }
    if (darkest > 0.5 && run <= longest) {
      found.runs++
      found.ink += run
    }
    run = 0
    darkest = 0
  }
  return found
}
