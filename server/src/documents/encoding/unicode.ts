/** Byte order marks, longest first: UTF-32 LE begins as UTF-16 LE does. */
const MARKS: readonly (readonly [readonly number[], UnicodeEncoding])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/** Bytes looked at to find zeros; a resume has its first line break and digits long before. */
const SAMPLE = 16 * 1024

export const markedEncoding = (bytes: Uint8Array): UnicodeEncoding | null =>
  MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? null

/**
 * UTF-16 and UTF-32 without a mark: spaces, digits and line breaks leave zeros, and they leave them all in the same
 * place of their two or four bytes.
 */
export const wideEncoding = (bytes: Uint8Array): UnicodeEncoding | null => {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0, 0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1
  const [a = 0, b = 0, c = 0, d = 0] = zeros
  const quarter = sample.length / 4
  if (c + d > quarter * 1.8 && a < quarter * 0.1) return 'utf-32le'
  if (a + b > quarter * 1.8 && d < quarter * 0.1) return 'utf-32be'
  const even = a + c
  const odd = b + d
  if (a + b + c + d < sample.length * 0.3 && isMostlyAscii(sample)) return null
  if (odd > sample.length * 0.02 && even <= odd * 0.02) return 'utf-16le'
  if (even > sample.length * 0.02 && odd <= even * 0.02) return 'utf-16be'
  return null
}

/** Few zeros among printable ASCII are strays; in UTF-16 they are few only between characters of many other bytes. */
const isMostlyAscii = (sample: Uint8Array): boolean => {
  let printable = 0
  let others = 0
  for (const byte of sample) {
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09) printable++
    else if (byte !== 0) others++
  }
  return printable > others * 9
}

export const decodeUnicode = (bytes: Uint8Array, encoding: UnicodeEncoding): string => {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le')
  return new TextDecoder(encoding).decode(bytes)
}

/** TextDecoder knows no UTF-32. */
const decodeUtf32 = (bytes: Uint8Array, littleEndian: boolean): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3)
  const parts: string[] = []
  for (let at = 0; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian)
    if (code === 0xfeff && at === 0) continue
    parts.push(code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd')
  }
  return parts.join('')
}

/** Bytes that are no UTF-8, and characters of more than one byte that are. */
export const countUtf8 = (bytes: Uint8Array): { readonly wide: number; readonly broken: number } => {
  let wide = 0
  let broken = 0
  for (let at = 0; at < bytes.length; at++) {
    const length = sequenceLength(bytes[at] ?? 0)
    if (length === 1) continue
    let tail = 1
    while (tail < length && ((bytes[at + tail] ?? 0) & 0xc0) === 0x80) tail++
    if (length > 1 && tail === length) {
      wide++
      at += length - 1
    } else broken++
  }
  return { wide, broken }
}

const sequenceLength = (lead: number): number => {
  if (lead < 0x80) return 1
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}
