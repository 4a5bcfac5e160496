/** What an RTF file is made of (Rich Text Format Specification 1.9.1, "RTF syntax"). */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\fs24`: a name and, often, a number. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** `\~`, `\*`, `\{`: one sign that is no letter. */
  | { readonly kind: 'symbol'; readonly sign: string }
  /** Bytes of text, those of `\'hh` included, one by one. */
  | { readonly kind: 'byte'; readonly byte: number }

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const MAX_NAME = 32
const MAX_DIGITS = 10

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

/** Tokens of the file in order, each byte looked at once. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte === OPEN || byte === CLOSE) yield byte === OPEN ? { kind: 'open' } : { kind: 'close' }
    else if (byte === BACKSLASH) {
      const { token, next, skip } = controlAt(bytes, at + 1)
      if (token !== null) yield token
      at = next + skip
      continue
      // Line breaks of the file itself mean nothing, and NULs are filling.
    } else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', byte }
    at++
  }
}

interface Control {
  readonly token: RtfToken | null
  readonly next: number
  /** Bytes of raw data behind `\bin`. */
  readonly skip: number
}

const controlAt = (bytes: Uint8Array, at: number): Control => {
  const first = bytes[at]
  if (first === undefined) return { token: null, next: at, skip: 0 }
  if (isLetter(first)) return wordAt(bytes, at)
  if (first !== 0x27) return { token: { kind: 'symbol', sign: String.fromCharCode(first) }, next: at + 1, skip: 0 }
  const byte = Number.parseInt(String.fromCharCode(...bytes.subarray(at + 1, at + 3)), 16)
  return { token: Number.isNaN(byte) ? null : { kind: 'byte', byte }, next: at + 3, skip: 0 }
}

const wordAt = (bytes: Uint8Array, start: number): Control => {
  let at = start
  while (at - start < MAX_NAME && isLetter(bytes[at] ?? 0)) at++
  const name = String.fromCharCode(...bytes.subarray(start, at))
  const signed = bytes[at] === 0x2d && isDigit(bytes[at + 1] ?? 0)
  const from = at
  if (signed) at++
  while (at - from < MAX_DIGITS && isDigit(bytes[at] ?? 0)) at++
  const value = at === from ? null : Number(String.fromCharCode(...bytes.subarray(from, at)))
  if (bytes[at] === 0x20) at++
  return { token: { kind: 'word', name, value }, next: at, skip: name === 'bin' ? Math.max(0, value ?? 0) : 0 }
}
