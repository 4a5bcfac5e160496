import { inflateSync } from 'node:zlib'
import { damagedPicture, type PictureHeader } from './picture-header.ts'

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

/**
 * A PNG whose size `readPictureHeader` has found bearable → its dots in grey, on white where they are transparent.
 * Inflates at most as many bytes as the header promises. Throws UnreadableError (`resume-damaged`).
 */
export const decodePng = (bytes: Uint8Array, { width, height }: PictureHeader): GreyDots => {
  const parts = readParts(bytes)
  const bits = (SAMPLES[parts.color] ?? 0) * parts.depth
  if (bits === 0 || ![1, 2, 4, 8, 16].includes(parts.depth)) throw damagedPicture()
  const passes = (parts.interlaced ? PASSES : WHOLE).map((pass) => ({
    ...pass,
    wide: Math.ceil((width - pass.x) / pass.acrossX),
    high: Math.ceil((height - pass.y) / pass.acrossY),
  }))
  const rowBytes = (wide: number) => (wide > 0 ? 1 + Math.ceil((wide * bits) / 8) : 0)
  const expected = passes.reduce((sum, { wide, high }) => sum + rowBytes(wide) * Math.max(0, high), 0)
  const raw = inflate(parts.data, expected)
  const dots = new Uint8Array(width * height).fill(255)
  const greyAt = greyReader(parts)
  let at = 0
  for (const { x, y, acrossX, acrossY, wide, high } of passes) {
    if (wide <= 0 || high <= 0) continue
    const length = rowBytes(wide)
    unfilter(raw.subarray(at, at + length * high), length, Math.max(1, bits >> 3))
    for (let row = 0; row < high; row++) {
      const line = raw.subarray(at + row * length + 1, at + (row + 1) * length)
      for (let column = 0; column < wide; column++)
        dots[(y + row * acrossY) * width + x + column * acrossX] = greyAt(line, column)
    }
    at += length * high
  }
  return { width, height, dots }
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

/** A stream that holds less than its header promises was cut off; one that holds more is a bomb. */
const inflate = (data: Uint8Array, expected: number): Uint8Array => {
  try {
    const raw = inflateSync(data, { maxOutputLength: expected })
    if (raw.length === expected) return raw
  } catch (error) {
    throw damagedPicture(error)
  }
  throw damagedPicture()
}

/** Undoes the five row filters of RFC 2083, 6, in place. `step`: bytes from a sample to the same one of the dot before. */
const unfilter = (rows: Uint8Array, length: number, step: number): void => {
  for (let start = 0; start < rows.length; start += length) {
    const filter = rows[start] ?? 0
    if (filter > 4) throw damagedPicture()
    for (let at = start + 1; filter !== 0 && at < start + length; at++) {
      const left = at - step > start ? (rows[at - step] ?? 0) : 0
      const up = start > 0 ? (rows[at - length] ?? 0) : 0
      const corner = start > 0 && at - step > start ? (rows[at - step - length] ?? 0) : 0
      rows[at] = (rows[at] ?? 0) + predict(filter, left, up, corner)
    }
  }
}

const predict = (filter: number, left: number, up: number, corner: number): number => {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
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
