import { UnreadableError } from '../errors.ts'

/** What a picture file says of itself before a single dot of it is decoded. */
export interface PictureHeader {
  readonly kind: 'png' | 'jpeg'
  /** Dots as stored, before `orientation` is applied. */
  readonly width: number
  readonly height: number
  /** EXIF 2.32, tag 0x0112: 1 upright … 8; how a phone was held. */
  readonly orientation: number
  /** `null` when the file does not say, or says only the shape of a dot. */
  readonly dotsPerInch: number | null
  /** Colours of a JPEG dot (1, 3 or 4); of a PNG dot, 0: its decoder knows. */
  readonly components: number
  /** A JPEG of Adobe's programs, which store CMYK upside down. */
  readonly adobe: boolean
}

const DAMAGED =
  'The picture is damaged or incomplete and cannot be opened. Save or scan it again and upload the new file.'

export const damagedPicture = (cause?: unknown): UnreadableError =>
  new UnreadableError('resume-damaged', DAMAGED, { cause })

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const isPng = (bytes: Uint8Array): boolean => PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)

/** Throws UnreadableError (`resume-damaged`) for what is neither a whole PNG nor a whole JPEG. */
export const readPictureHeader = (bytes: Uint8Array): PictureHeader => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  try {
    const header = isPng(bytes) ? readPng(view) : readJpeg(view)
    if (header !== null && header.width > 0 && header.height > 0) return header
  } catch (error) {
    // Beyond the end of the bytes: the file was cut off.
    throw error instanceof RangeError ? damagedPicture(error) : error
  }
  throw damagedPicture()
}

/** Metres hold this many inches; PNG counts dots per metre. */
const INCHES_PER_METRE = 1 / 0.0254
const IHDR = 0x49484452
const PHYS = 0x70485973
const IDAT = 0x49444154

/** PNG (RFC 2083): IHDR comes first, pHYs before the first IDAT. */
const readPng = (view: DataView): PictureHeader | null => {
  if (view.getUint32(12) !== IHDR) return null
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  const plain = { kind: 'png', orientation: 1, components: 0, adobe: false } as const
  for (let at = 8; at + 12 <= view.byteLength; at += view.getUint32(at) + 12) {
    const type = view.getUint32(at + 4)
    if (type === IDAT) break
    if (type === PHYS && view.getUint8(at + 16) === 1)
      return { ...plain, ...size, dotsPerInch: view.getUint32(at + 8) / INCHES_PER_METRE }
  }
  return { ...plain, ...size, dotsPerInch: null }
}

// JPEG markers, ITU T.81 table B.1.
const START = 0xd8
const END = 0xd9
const SCAN = 0xda
/** C0–CF begin a frame, but for the tables DHT (C4), JPG (C8) and DAC (CC). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const readJpeg = (view: DataView): PictureHeader | null => {
  if (view.getUint16(0) !== (0xff00 | START)) return null
  const about = { orientation: 1, dotsPerInch: null as number | null, adobe: false }
  let frame: { width: number; height: number; components: number } | null = null
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1 // a fill byte
      continue
    }
    if (marker === SCAN) break
    const length = view.getUint16(at + 2)
    if (length < 2) return null
    const segment = new DataView(view.buffer, view.byteOffset + at + 4, length - 2)
    if (isFrame(marker))
      frame = { height: segment.getUint16(1), width: segment.getUint16(3), components: segment.getUint8(5) }
    else if (marker === 0xe0) about.dotsPerInch ??= readDensity(segment)
    else if (marker === 0xe1) about.orientation = readOrientation(segment)
    else if (marker === 0xee) about.adobe = true
    at += length + 2
  }
  if (frame === null || !isWholeJpeg(view)) return null
  return { kind: 'jpeg', ...about, ...frame }
}

/** An end marker somewhere behind the data: inside it every FF is followed by 00 or by a restart mark. */
const isWholeJpeg = (view: DataView): boolean => {
  for (let at = view.byteLength - 2; at > 0; at--)
    if (view.getUint8(at) === 0xff && view.getUint8(at + 1) === END) return true
  return false
}

/** JFIF 1.02: "JFIF\0", version, unit (1 inch, 2 centimetre, 0 none), density across. */
const readDensity = (segment: DataView): number | null => {
  if (segment.byteLength < 12 || segment.getUint32(0) !== 0x4a464946) return null
  const unit = segment.getUint8(7)
  const density = segment.getUint16(8)
  return unit === 1 ? density : unit === 2 ? density * 2.54 : null
}

const ORIENTATION = 0x0112
/** Entries of one TIFF directory looked at; cameras write about twenty. */
const MAX_ENTRIES = 200

/** "Exif\0\0", then a TIFF file whose first directory holds the orientation. 1 when it does not say. */
const readOrientation = (segment: DataView): number => {
  if (segment.byteLength < 14 || segment.getUint32(0) !== 0x45786966) return 1
  const tiff = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6)
  const little = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, little)
  if (directory + 2 > tiff.byteLength) return 1
  const entries = Math.min(tiff.getUint16(directory, little), MAX_ENTRIES)
  for (let index = 0; index < entries; index++) {
    const at = directory + 2 + 12 * index
    if (at + 12 > tiff.byteLength) return 1
    if (tiff.getUint16(at, little) !== ORIENTATION) continue
    const value = tiff.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}
