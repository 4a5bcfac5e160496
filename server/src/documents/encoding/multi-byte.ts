/** The sample is cut at a line's end where there is one, so that no character is cut in two. */
const SAMPLE = 64 * 1024

interface MultiByte {
  readonly encoding: string
  /** A decoded character that ordinary text of these languages is made of, by its first byte in the file. */
  readonly isCommon: (lead: number) => boolean
  /** Characters of one byte beyond ASCII (half-width katakana). */
  readonly isSingle: (byte: number) => boolean
  /** What speaks for this encoding beyond common characters: kana for Japanese, hangul for Korean. */
  readonly own: RegExp
}

const between = (from: number, to: number) => (byte: number) => byte >= from && byte <= to
const never = () => false

/** Lead bytes of the everyday characters, from the standards' own order by frequency (level 1). */
const MULTI_BYTE: readonly MultiByte[] = [
  {
    encoding: 'shift_jis',
    isCommon: (lead) => lead === 0x81 || lead === 0x82 || lead === 0x83 || (lead >= 0x88 && lead <= 0x97),
    isSingle: between(0xa1, 0xdf),
    own: /[\u3040-\u30ff]/g,
  },
  {
    encoding: 'euc-jp',
    isCommon: (lead) => lead === 0xa1 || lead === 0xa4 || lead === 0xa5 || (lead >= 0xb0 && lead <= 0xcf),
    isSingle: never,
    own: /[\u3040-\u30ff]/g,
  },
  {
    encoding: 'euc-kr',
    isCommon: (lead) => lead === 0xa1 || (lead >= 0xb0 && lead <= 0xc8),
    isSingle: never,
    own: /[\uac00-\ud7af]/g,
  },
  {
    encoding: 'gb18030',
    isCommon: (lead) => lead === 0xa1 || lead === 0xa3 || (lead >= 0xb0 && lead <= 0xd7),
    isSingle: never,
    own: /[的一是在有人和学工年大公司经业理与日作管技]/g,
  },
  {
    encoding: 'big5',
    isCommon: (lead) => lead >= 0xa1 && lead <= 0xc6,
    isSingle: never,
    own: /[的一是在有人和學工年大公司經業理與日作管技]/g,
  },
]

export interface MultiByteGuess {
  readonly encoding: string
  readonly score: number
}

/** The best East Asian encoding; `null` when the bytes are valid in none, or are plainly words with accents. */
export const guessMultiByte = (bytes: Uint8Array): MultiByteGuess | null => {
  const sample = sampleOf(bytes)
  if (!isDense(sample)) return null
  let best: MultiByteGuess | null = null
  for (const row of MULTI_BYTE) {
    const score = scoreIn(sample, row)
    if (score !== null && (best === null || score > best.score)) best = { encoding: row.encoding, score }
  }
  return best
}

const sampleOf = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length <= SAMPLE) return bytes
  const end = bytes.lastIndexOf(0x0a, SAMPLE)
  return bytes.subarray(0, end > 0 ? end : SAMPLE)
}

/** In words with accents a byte beyond ASCII stands alone; here they come in rows of at least two characters. */
const isDense = (bytes: Uint8Array): boolean => {
  let high = 0
  let inRows = 0
  let row = 0
  for (const byte of bytes) {
    if (byte >= 0x80) {
      high++
      row++
    } else {
      if (row >= 3) inRows += row
      row = 0
    }
  }
  if (row >= 3) inRows += row
  return high > 0 && inRows / high > 0.5
}

const scoreIn = (bytes: Uint8Array, { encoding, isCommon, isSingle, own }: MultiByte): number | null => {
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
  let pairs = 0
  let common = 0
  let singles = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    if (isSingle(byte)) {
      singles++
      continue
    }
    pairs++
    if (isCommon(byte)) common++
    at++
  }
  const owned = text.match(own)?.length ?? 0
  return (
    (common - (pairs - common) - singles) / Math.max(1, pairs + singles) + Math.min(0.5, owned / Math.max(1, pairs))
  )
}
