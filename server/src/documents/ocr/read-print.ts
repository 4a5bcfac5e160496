import { detectLanguage } from '@zodie/engine'
import { cropRaster, type GreyRaster, straightenRaster, turnRaster } from '../picture/grey-raster.ts'
import { slopeOf } from './slope.ts'
import { type OcrEngine, type OcrLanguage, ocrEngine, type Recognised } from './tesseract.ts'

/** Language data by ISO 639-1; everything else is read with English data, which knows most Latin letters. */
const DATA: Readonly<Record<string, OcrLanguage>> = { en: 'eng', fr: 'fra', de: 'deu', es: 'spa' }

/** Below this mean confidence (0–100) a page may stand on its head; print read upside down stays under 50. */
const SURE = 65
/** Dots on a side of the piece by which directions are tried: some ten lines, 0.4 s each. */
const SAMPLE = 900
/** Radians, 0.3°: lines this straight are read and put in order as well as straight ones. */
const STRAIGHT = 0.005

export interface Print {
  readonly recognised: Recognised
  /** The raster as it was read: turned upright by `quarters`, its lines straightened. */
  readonly raster: GreyRaster
  /** Clockwise. */
  readonly quarters: number
  readonly language: OcrLanguage
}

/**
 * Reads one page of print in whichever of the four directions and of the installed languages it is.
 * `known`: the language in which an earlier page was; without it the page is read in English first and again in its own.
 */
export const readPrint = async (page: GreyRaster, known: OcrLanguage | null): Promise<Print> => {
  const engine = await ocrEngine([known ?? 'eng'])
  const first = readUpright(engine, page, runsSideways(page) ? 1 : 0)
  const print = first.recognised.confidence >= SURE ? first : best(engine, page, first)
  if (known !== null) return { ...print, language: known }
  const language = DATA[detectLanguage(textOf(print.recognised)) ?? 'en'] ?? 'eng'
  if (language === 'eng') return { ...print, language }
  const again = await ocrEngine([language])
  return { ...print, recognised: again.recognise(print.raster), language }
}

type Reading = Omit<Print, 'language'>

const readUpright = (engine: OcrEngine, page: GreyRaster, quarters: number): Reading => {
  const turned = turnRaster(page, quarters)
  const slope = slopeOf(turned)
  const raster = Math.abs(slope) < STRAIGHT ? turned : straightenRaster(turned, slope)
  return { recognised: engine.recognise(raster), raster, quarters }
}

/** Tries a piece of the page in all directions and reads it whole in the surest. */
const best = (engine: OcrEngine, page: GreyRaster, first: Reading): Reading => {
  const piece = fullestPiece(page)
  const scores = [0, 1, 2, 3].map((quarters) => engine.recognise(turnRaster(piece, quarters)).confidence)
  const quarters = scores.indexOf(Math.max(...scores))
  if (quarters === first.quarters) return first
  const other = readUpright(engine, page, quarters)
  return other.recognised.confidence > first.recognised.confidence ? other : first
}

/** The square with the most change from dot to dot: print, where there is any, and not a white margin or a black rim. */
const fullestPiece = (page: GreyRaster): GreyRaster => {
  let best = { left: 0, top: 0, busy: -1 }
  for (let top = 0; top < page.height; top += SAMPLE / 3) {
    for (let left = 0; left < page.width; left += SAMPLE / 3) {
      const busy = busyness(page, left, top)
      if (busy > best.busy) best = { left, top, busy }
    }
  }
  return cropRaster(page, best.left, best.top, SAMPLE, SAMPLE)
}

/** Summed over every fourth dot of every fourth row. */
const busyness = ({ width, height, dots }: GreyRaster, left: number, top: number): number => {
  let sum = 0
  for (let y = top; y < Math.min(height, top + SAMPLE); y += 4) {
    for (let x = left + 4; x < Math.min(width, left + SAMPLE); x += 4)
      sum += Math.abs((dots[y * width + x] ?? 255) - (dots[y * width + x - 1] ?? 255))
  }
  return sum
}

/** Lines of print leave white stripes between them: the ink per row varies more than the ink per column. */
const runsSideways = ({ width, height, dots }: GreyRaster): boolean => {
  const rows = new Float64Array(height)
  const columns = new Float64Array(width)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const ink = 255 - (dots[y * width + x] ?? 255)
      rows[y] = (rows[y] ?? 0) + ink / width
      columns[x] = (columns[x] ?? 0) + ink / height
    }
  }
  return roughness(columns) > 1.5 * roughness(rows)
}

/** Mean step from one stripe to the next: shadows and dark margins change slowly and do not count. */
const roughness = (stripes: Float64Array): number => {
  let sum = 0
  for (let index = 1; index < stripes.length; index++)
    sum += Math.abs((stripes[index] ?? 0) - (stripes[index - 1] ?? 0))
  return sum / Math.max(1, stripes.length - 1)
}

const textOf = ({ lines }: Recognised): string =>
  lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n')
