import { damagedPicture, type PictureHeader } from './header.ts'
import { pngRows } from './png-rows.ts'

/** One grey byte a dot, rows from the top. */
export interface GreyDots {
  readonly width: number
  readonly height: number
  readonly dots: Uint8Array
}

/** Samples of a dot per colour type (RFC 2083, 2.3): grey, RGB, palette, grey + alpha, RGB + alpha. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const PALETTE = 3

/** Where each of Adam7's seven passes begins and how far its dots lie apart (RFC 2083, 2.6); one pass when not interlaced. */
const PASSES = [
  { x: 0, y: 0, acrossX: 8, acrossY: 8 },
  { x: 4, y: 0, acrossX: 8, acrossY: 8 },
  { x: 0, y: 4, acrossX: 4, acrossY: 8 },
  { x: 2, y: 0, acrossX: 4, acrossY: 4 },
  { x: 0, y: 2, acrossX: 2, acrossY: 4 },
  { x: 1, y: 0, acrossX: 2, acrossY: 2 },
  { x: 0, y: 1, acrossX: 1, acrossY: 2 },
]
const WHOLE = [{ x: 0, y: 0, acrossX: 1, acrossY: 1 }]

interface PngParts {
  readonly depth: number
  readonly color: number
  readonly interlaced: boolean
  readonly palette: Uint8Array
  /** tRNS: alpha of palette colours. */
  readonly alphas: Uint8Array
  readonly data: Uint8Array
}

/** Dots on the longer side above which whole numbers of dots are merged into one: A4 is recognised at 2,339. */
const LARGE_SIDE = 2_600

/**
 * A PNG whose size `readPictureHeader` has found bearable → its dots in grey, on white where they are transparent; of a
 * large picture, the means of squares of dots. Throws UnreadableError (`resume-damaged`).
 */
export const decodePng = async (bytes: Uint8Array, { width, height }: PictureHeader): Promise<GreyDots> => {
  const parts = readParts(bytes)
  const bits = (SAMPLES[parts.color] ?? 0) * parts.depth
  if (bits === 0 || ![1, 2, 4, 8, 16].includes(parts.depth)) throw damagedPicture()
  const passes = (parts.interlaced ? PASSES : WHOLE)
    .map((pass) => ({ ...pass, ...sizeOfPass(pass, width, height) }))
    .filter(({ wide, high }) => wide > 0 && high > 0)
    .map((pass) => ({ ...pass, rowBytes: 1 + Math.ceil((pass.wide * bits) / 8) }))
  const merged = mergedDots(width, height, Math.max(1, Math.floor(Math.max(width, height) / LARGE_SIDE)))
  const greyAt = greyReader(parts)
  const rows = pngRows(parts.data, passes, Math.max(1, bits >> 3))
  for (const { x, y, acrossX, acrossY, wide, high } of passes) {
    for (let row = 0; row < high; row++) {
      // As many rows as the passes have, and one more look, for what may follow them.
      const line = (await rows.next()).value?.subarray(1) ?? new Uint8Array()
      for (let column = 0; column < wide; column++)
        merged.add(x + column * acrossX, y + row * acrossY, greyAt(line, column))
    }
  }
  await rows.next()
  return merged.means()
}

const sizeOfPass = ({ x, y, acrossX, acrossY }: (typeof PASSES)[number], width: number, height: number) => ({
  wide: Math.ceil((width - x) / acrossX),
  high: Math.ceil((height - y) / acrossY),
})

interface MergedDots {
  add(x: number, y: number, grey: number): void
  means(): GreyDots
}

/** Sums the dots of each square of `side` × `side`; the last ones across and down may be narrower. */
const mergedDots = (width: number, height: number, side: number): MergedDots => {
  const [wide, high] = [Math.ceil(width / side), Math.ceil(height / side)]
  // 16 × 16 dots of 255 fit into sixteen bits.
  const dots = new Uint8Array(wide * high)
  const sums = side === 1 ? dots : new Uint16Array(wide * high)
  const mean = (sum: number, at: number): number => {
    const [x, y] = [side * (at % wide), side * Math.floor(at / wide)]
    return sum / (Math.min(side, width - x) * Math.min(side, height - y))
  }
  return {
    add: (x, y, grey) => {
      const at = Math.floor(y / side) * wide + Math.floor(x / side)
      sums[at] = (sums[at] ?? 0) + grey
    },
    means: () => {
      if (side > 1) for (const [at, sum] of sums.entries()) dots[at] = mean(sum, at)
      return { width: wide, height: high, dots }
    },
  }
}

const readParts = (bytes: Uint8Array): PngParts => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const once = new Map<string, Uint8Array>()
  const data: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length && !once.has('IEND'); at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const content = bytes.subarray(at + 8, at + 8 + view.getUint32(at))
    if (type === 'IDAT') data.push(content)
    else once.set(type, content)
  }
  const header = once.get('IHDR')
  if (header === undefined || header.length < 13 || !once.has('IEND')) throw damagedPicture()
  return {
    depth: header[8] ?? 0,
    color: header[9] ?? 0,
    interlaced: header[12] === 1,
    palette: once.get('PLTE') ?? new Uint8Array(),
    alphas: once.get('tRNS') ?? new Uint8Array(),
    data: Buffer.concat(data),
  }
}

/** Reads a dot of an unfiltered row (without its filter byte) as grey on white. */
const greyReader = ({ depth, color, palette, alphas }: PngParts): ((row: Uint8Array, column: number) => number) => {
  const samples = SAMPLES[color] ?? 1
  const most = 2 ** Math.min(depth, 8) - 1
  const sample = (row: Uint8Array, index: number): number => {
    if (depth >= 8) return row[index * (depth >> 3)] ?? 0
    const bit = index * depth
    return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & most
  }
  return (row, column) => {
    const first = column * samples
    if (color === PALETTE) {
      const index = sample(row, first)
      const at = 3 * index
      return onWhite(luminance(palette[at] ?? 0, palette[at + 1] ?? 0, palette[at + 2] ?? 0), alphas[index] ?? 255)
    }
    if (samples <= 2) {
      const grey = (sample(row, first) * 255) / most
      return onWhite(grey, samples === 2 ? sample(row, first + 1) : 255)
    }
    const grey = luminance(sample(row, first), sample(row, first + 1), sample(row, first + 2))
    return onWhite(grey, samples === 4 ? sample(row, first + 3) : 255)
  }
}

/** Rec. 601, as every scanner greys. */
const luminance = (red: number, green: number, blue: number): number => 0.299 * red + 0.587 * green + 0.114 * blue

const onWhite = (grey: number, alpha: number): number => Math.round((grey * alpha + 255 * (255 - alpha)) / 255)
